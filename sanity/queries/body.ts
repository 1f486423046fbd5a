import { z } from 'zod'
import { NOT_STATEMENT_REASONS } from '#lib/domain/body.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

/** The id of a picture's asset, from which its address is made: `image-<hash>-<width>x<height>-<format>`. */
export const AssetIdShape = z
  .string()
  .regex(/^image-[A-Za-z0-9_]+-\d+x\d+-[a-z0-9]+$/, 'is not the id of a picture')

/** Shape of a picture inside an edition. */
export const PictureShape = z.object({
  assetId: AssetIdShape,
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  caption: optional(z.string()),
  credit: optional(z.string()),
  mediaId: optional(z.string()),
})

const MarkDefShape = z.discriminatedUnion('_type', [
  z.object({ _type: z.literal('link'), _key: z.string(), href: z.string() }),
  z.object({ _type: z.literal('quotation'), _key: z.string(), quoteId: z.string() }),
  z.object({
    _type: z.literal('notStatement'),
    _key: z.string(),
    reason: optional(z.enum(NOT_STATEMENT_REASONS)),
  }),
])

const SpanShape = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: z.string(),
  marks: listOf(z.string()),
})

/** Shape of one block of a body; a block of an unknown type is a fault of the edition. */
export const BodyBlockShape = z.discriminatedUnion('_type', [
  z.object({
    _type: z.literal('block'),
    _key: z.string(),
    style: z.enum(['normal', 'h2', 'h3', 'blockquote']),
    listItem: z.enum(['bullet', 'number']).optional(),
    level: z.number().optional(),
    children: z.array(SpanShape),
    markDefs: listOf(MarkDefShape),
  }),
  z.object({ _type: z.literal('pullQuote'), _key: z.string(), quoteId: z.string() }),
  z.object({ _type: z.literal('releasePicture'), _key: z.string(), picture: PictureShape }),
])
