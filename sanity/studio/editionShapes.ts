import { z } from 'zod'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import { AnyApprovalShape } from '#sanity/reviewShapes.ts'
import { SecondLookShape } from '#sanity/secondLook.ts'

/** One line of the history of a release. */
export const EditionLineShape = z.object({
  _id: z.string(),
  number: z.number(),
  kind: z.enum(EDITION_KINDS),
  note: z.string().nullable(),
  publishedAt: z.string(),
  publishedBy: z.object({ name: z.string() }),
  current: z.boolean(),
  slug: z.string(),
  title: z.string(),
  approval: AnyApprovalShape,
  secondLook: SecondLookShape.shape.secondLook,
})
export type EditionLine = z.infer<typeof EditionLineShape>

const attribution = z.looseObject({
  name: z.string(),
  rank: z.string().nullable(),
  post: z.string().nullable(),
})

const block = z.looseObject({
  _key: z.string(),
  _type: z.string(),
  style: z.string().optional(),
  listItem: z.string().optional(),
  children: z.array(z.looseObject({ text: z.string() })).optional(),
  picture: z.looseObject({ alt: z.string(), caption: z.string().nullish() }).optional(),
})
export type EditionBlock = z.infer<typeof block>

/** An edition as far as the Studio shows it. */
export const EditionViewShape = z.looseObject({
  _id: z.string(),
  number: z.number(),
  kind: z.enum(EDITION_KINDS),
  note: z.string().nullish(),
  publishedAt: z.string(),
  publishedBy: z.looseObject({ name: z.string() }),
  current: z.boolean(),
  slug: z.string(),
  approval: AnyApprovalShape,
  secondLook: SecondLookShape.shape.secondLook,
  hash: z.string(),
  content: z.looseObject({
    title: z.string(),
    summary: z.string(),
    body: z.array(block),
    quotes: z.array(
      z.looseObject({ id: z.string(), day: z.string(), segments: z.array(z.string()), attribution }),
    ),
    mentioned: z.array(
      z.looseObject({
        officialId: z.string(),
        name: z.string(),
        rank: z.string().nullable(),
        post: z.string().nullable(),
        quoted: z.boolean(),
      }),
    ),
  }),
})
