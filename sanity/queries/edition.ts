import { z } from 'zod'
import { EDITION_KINDS, type Edition } from '#lib/domain/edition.ts'
import { RELEASE_KINDS } from '#lib/domain/release.ts'
import type { Query } from '#sanity/fetch.ts'
import { APPROVED_EDITION, CURRENT_EDITION, STANDING_EDITION } from '#sanity/queries/approved.ts'
import { BodyBlockShape, PictureShape } from '#sanity/queries/body.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'
import { QuoteShape } from '#sanity/queries/quote.ts'
import { ApprovalShape } from '#sanity/reviewShapes.ts'

/** Shape of a topic inside an edition, its title already in the edition's language. */
export const TopicShape = z.object({ id: z.string(), slug: z.string(), title: z.string() })

export const DatelineShape = z.object({
  place: z.string(),
  country: optional(z.string()),
  day: z.iso.date(),
})

/** Shape of one line in the history of a release. */
export const EditionNoteShape = z.object({
  number: z.number().int().min(1),
  kind: z.enum(EDITION_KINDS),
  note: optional(z.string()),
  publishedAt: z.iso.datetime(),
})

/** Shape of the edition of an original that a translation was made of. */
const SourceEditionShape = z.object({ number: z.number().int().min(1), hash: z.string() })

const EditionShape = EditionNoteShape.extend({
  _id: z.string(),
  releaseId: z.string(),
  firstPublishedAt: z.iso.datetime(),
  publishedBy: z.object({ id: z.string(), name: z.string() }),
  slug: z.string(),
  language: z.string(),
  translationOf: optional(z.string()),
  content: z.object({
    kind: z.enum(RELEASE_KINDS),
    title: z.string(),
    releaseNumber: optional(z.string()),
    summary: z.string(),
    dateline: optional(DatelineShape),
    organization: optional(z.string()),
    body: listOf(BodyBlockShape),
    quotes: listOf(QuoteShape),
    mentioned: listOf(
      z.object({
        officialId: z.string(),
        officialSlug: z.string(),
        name: z.string(),
        rank: optional(z.string()),
        post: optional(z.string()),
        quoted: z.boolean(),
      }),
    ),
    topics: listOf(TopicShape),
    contacts: listOf(
      z.object({
        id: z.string(),
        name: z.string(),
        role: optional(z.string()),
        email: optional(z.string()),
        phone: optional(z.string()),
      }),
    ),
    boilerplate: optional(z.string()),
    leadPicture: optional(PictureShape),
    media: listOf(PictureShape),
    translatedFrom: SourceEditionShape.optional(),
  }),
  correction: optional(z.object({ wrong: z.string(), right: z.string() })),
  contentHash: z.string(),
  approval: ApprovalShape,
  hash: z.string(),
  previousHash: optional(z.string()),
})

function toEdition({ _id, ...fields }: z.infer<typeof EditionShape>): Edition {
  return { id: _id, ...fields }
}

/** Shape of the release before or after this one. */
export const NeighbourShape = z.object({ slug: z.string(), title: z.string() })

/** Shape of an edition of the original that came after the one that was translated. */
export const SourceStepShape = z.object({ number: z.number(), kind: z.enum(EDITION_KINDS) })

/** Shape of the same release in another language. */
export const TranslationShape = NeighbourShape.extend({ language: z.string() })

/** The rows that a reader can go to from an edition are checked and parsed one by one, each at its own cost. */
const CurrentEditionShape = EditionShape.extend({
  _rev: z.string(),
  history: listOf(z.unknown()),
  translations: listOf(z.unknown()),
  source: z.unknown(),
  sourceEditions: listOf(z.unknown()),
  previous: z.unknown(),
  next: z.unknown(),
}).transform(({ _rev, history, translations, source, sourceEditions, previous, next, ...edition }) => ({
  row: { _id: edition._id, _rev },
  edition: toEdition(edition),
  history,
  translations,
  source,
  sourceEditions,
  previous,
  next,
}))

type CurrentEdition = {
  row: { _id: string; _rev: string }
  edition: Edition
  history: unknown[]
  translations: unknown[]
  source?: unknown
  /** The editions of the original after the one that the translation was made of. */
  sourceEditions: unknown[]
  previous?: unknown
  next?: unknown
}

/** A current edition by its slug, with what the reader can go to from it. `null` where there is none. */
export const currentEditionBySlug: Query<CurrentEdition | null> = {
  name: 'currentEditionBySlug',
  groq: `*[${CURRENT_EDITION} && slug == $slug] | order(publishedAt desc)[0]{
    _id, _rev, releaseId, number, kind, note, correction, publishedAt, firstPublishedAt, publishedBy, slug, language,
    translationOf, content, contentHash, approval, hash, previousHash,
    "history": *[${APPROVED_EDITION} && releaseId == ^.releaseId && number < ^.number]
      | order(number desc){ _id, _rev, number, kind, note, publishedAt },
    "translations": *[${STANDING_EDITION} && releaseId != ^.releaseId
        && coalesce(translationOf, releaseId) == coalesce(^.translationOf, ^.releaseId)]
      | order(language asc){ _id, _rev, language, slug, "title": content.title },
    "source": *[${CURRENT_EDITION} && releaseId == ^.translationOf][0]{
      _id, _rev, language, slug, "title": content.title },
    "sourceEditions": *[${APPROVED_EDITION} && releaseId == ^.translationOf
        && number > ^.content.translatedFrom.number]{ _id, _rev, number, kind },
    "previous": *[${STANDING_EDITION} && language == ^.language && firstPublishedAt < ^.firstPublishedAt]
      | order(firstPublishedAt desc)[0]{ _id, _rev, slug, "title": content.title },
    "next": *[${STANDING_EDITION} && language == ^.language && firstPublishedAt > ^.firstPublishedAt]
      | order(firstPublishedAt asc)[0]{ _id, _rev, slug, "title": content.title }
  }`,
  shape: CurrentEditionShape.nullable(),
}

/**
 * Where a release went whose slug was changed: the slug of its current edition, by that of a former one.
 * Beside the notes of a release's history, the only thing that the public is told of editions no longer current.
 */
export const slugMovedTo: Query<string | null> = {
  name: 'slugMovedTo',
  groq: `*[${APPROVED_EDITION} && current != true && slug == $slug] | order(publishedAt desc)[0]{
    "to": *[${CURRENT_EDITION} && releaseId == ^.releaseId][0].slug
  }.to`,
  shape: optional(z.string()),
}
