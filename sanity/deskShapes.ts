import { z } from 'zod'
import { type BodyBlock, type MarkDef, NOT_STATEMENT_REASONS } from '#lib/domain/body.ts'
import type { DeskOrganization, DeskQuote, DeskRelease, DeskTopic } from '#lib/domain/desk.ts'
import { EMBARGO_KINDS } from '#lib/domain/embargo.ts'
import type { LocalizedText } from '#lib/domain/language.ts'
import type { Official, Picture } from '#lib/domain/official.ts'
import { type Contact, RELEASE_KINDS } from '#lib/domain/release.ts'

/**
 * Raw documents of the desk -> desk records. A draft may lack any field, so a missing one becomes null (or '' inside
 * body and pictures) and is refused later in words; a field of a wrong type is a fault of the data and fails here.
 */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const word = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const reference = z
  .object({ _ref: z.string().optional() })
  .nullish()
  .transform((value) => value?._ref ?? null)
const references = z
  .array(reference)
  .nullish()
  .transform((list) => (list ?? []).flatMap((id) => id ?? []))
const slug = z
  .object({ current: z.string().optional() })
  .nullish()
  .transform((value) => value?.current ?? null)
const localized = z
  .array(z.object({ language: word, value: word }))
  .nullish()
  .transform((list): LocalizedText[] => list ?? [])

/** Sanity writes the pixels of a picture into the id of its file: `image-<sha1>-<width>x<height>-<format>`. */
const ASSET_SIZE = /-(\d+)x(\d+)-[a-z0-9]+$/

const pictureFields = { asset: reference, alt: word, caption: text, credit: text, mediaId: text }
const pictureShape = z.object(pictureFields)
const picture = pictureShape.transform(toPicture)

function toPicture({ asset, ...rest }: z.infer<typeof pictureShape>): Picture {
  const size = ASSET_SIZE.exec(asset ?? '')
  return { assetId: asset ?? '', width: Number(size?.[1] ?? 0), height: Number(size?.[2] ?? 0), ...rest }
}

const markDef = z.discriminatedUnion('_type', [
  z.object({ _type: z.literal('link'), _key: z.string(), href: word }),
  z
    .object({ _type: z.literal('quotation'), _key: z.string(), quote: reference })
    .transform(({ quote, ...mark }) => ({ ...mark, quoteId: quote ?? '' })),
  z.object({
    _type: z.literal('notStatement'),
    _key: z.string(),
    reason: z
      .enum(NOT_STATEMENT_REASONS)
      .nullish()
      .transform((reason) => reason ?? null),
  }),
])

const span = z.object({
  _type: z.literal('span'),
  _key: z.string(),
  text: word,
  marks: z
    .array(z.string())
    .nullish()
    .transform((marks) => marks ?? []),
})

const textBlock = z
  .object({
    _type: z.literal('block'),
    _key: z.string(),
    style: z
      .enum(['normal', 'h2', 'h3', 'blockquote'])
      .nullish()
      .transform((style) => style ?? 'normal'),
    listItem: z.enum(['bullet', 'number']).optional(),
    level: z.number().optional(),
    children: z.array(span),
    markDefs: z
      .array(markDef)
      .nullish()
      .transform((marks): MarkDef[] => marks ?? []),
  })
  .transform(({ markDefs, ...block }) => {
    // The editor leaves the definition of a mark behind when its words are deleted.
    const used = new Set(block.children.flatMap((child) => child.marks))
    return { ...block, markDefs: markDefs.filter((mark) => used.has(mark._key)) }
  })

const body = z
  .array(
    z.union([
      textBlock,
      z
        .object({ _type: z.literal('pullQuote'), _key: z.string(), quote: reference })
        .transform(({ quote, ...block }) => ({ ...block, quoteId: quote ?? '' })),
      z
        .object({ _type: z.literal('releasePicture'), _key: z.string(), ...pictureFields })
        .transform(({ _type, _key, ...rest }) => ({ _type, _key, picture: toPicture(rest) })),
    ]),
  )
  .nullish()
  .transform((blocks): BodyBlock[] => blocks ?? [])

export const DeskReleaseShape = z
  .object({
    _id: z.string(),
    kind: z
      .enum(RELEASE_KINDS)
      .nullish()
      .transform((kind) => kind ?? null),
    title: text,
    slug,
    number: text,
    summary: text,
    language: text,
    translationOf: reference,
    translatedFrom: z
      .object({ number: z.number(), hash: z.string() })
      .nullish()
      .transform((source) => source ?? null),
    dateline: z
      .object({ place: text, country: text, day: text })
      .nullish()
      .transform((dateline) => dateline ?? null),
    organization: reference,
    body,
    people: references,
    topics: references,
    contacts: references,
    boilerplate: text,
    media: z
      .array(picture)
      .nullish()
      .transform((pictures) => pictures ?? []),
    embargo: z
      .object({
        instant: text,
        zone: text,
        kind: z
          .enum(EMBARGO_KINDS)
          .nullish()
          .transform((kind) => kind ?? 'embargo'),
      })
      .nullish()
      .transform((embargo) => embargo ?? null),
  })
  .transform(
    ({ _id, organization, people, topics, contacts, ...rest }): DeskRelease => ({
      ...rest,
      id: _id,
      organizationId: organization,
      peopleIds: people,
      topicIds: topics,
      contactIds: contacts,
    }),
  )

export const DeskQuoteShape = z
  .object({
    _id: z.string(),
    language: text,
    segments: z.array(z.object({ text: word })).nullish(),
    speaker: reference,
    day: text,
    occasion: text,
    delivery: z
      .enum(['delivered', 'prepared', 'written'])
      .nullish()
      .transform((delivery) => delivery ?? null),
    translationOf: reference,
    translator: text,
  })
  .transform(
    ({ _id, segments, speaker, ...rest }): DeskQuote => ({
      ...rest,
      id: _id,
      segments: (segments ?? []).map((segment) => segment.text),
      speakerId: speaker,
    }),
  )

export const DeskOrganizationShape = z
  .object({ _id: z.string(), name: localized })
  .transform(({ _id, name }): DeskOrganization => ({ id: _id, name }))

export const DeskTopicShape = z
  .object({ _id: z.string(), slug, title: localized })
  .transform((topic): DeskTopic => ({ id: topic._id, slug: topic.slug ?? '', title: topic.title }))

export const DeskContactShape = z
  .object({ _id: z.string(), name: word, role: text, email: text, phone: text })
  .transform(({ _id, ...rest }): Contact => ({ id: _id, ...rest }))

const personName = z.object({
  language: word,
  family: word,
  given: word,
  suffix: text,
  order: z
    .enum(['givenFirst', 'familyFirst'])
    .nullish()
    .transform((order) => order ?? 'givenFirst'),
  display: word,
})

const appointment = z.object({
  from: word,
  to: text,
  rank: text,
  honorific: text,
  post: localized,
  organization: reference,
})

/** An official whose appointments name their organizations by id; `resolveOfficial` puts the names in. */
export const DeskOfficialShape = z.object({
  _id: z.string(),
  slug,
  names: z
    .array(personName)
    .nullish()
    .transform((names) => names ?? []),
  biography: localized,
  appointments: z
    .array(appointment)
    .nullish()
    .transform((list) => list ?? []),
})

/** The official with the names of organizations in; one that is not among `organizations` is left out. */
export function resolveOfficial(
  raw: z.infer<typeof DeskOfficialShape>,
  organizations: readonly DeskOrganization[],
): Official {
  return {
    id: raw._id,
    slug: raw.slug ?? '',
    names: raw.names,
    portrait: null,
    biography: raw.biography,
    appointments: raw.appointments
      .filter((row) => row.from !== '')
      .map((row) => ({
        ...row,
        organization: organizations.find((candidate) => candidate.id === row.organization) ?? null,
      })),
  }
}
