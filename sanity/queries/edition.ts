import { z } from 'zod'
import { EDITION_KINDS, type Edition, type EditionNote } from '#lib/domain/edition.ts'
import { RELEASE_KINDS } from '#lib/domain/release.ts'
import type { Query } from '#sanity/fetch.ts'
import { BodyBlockShape, PictureShape } from '#sanity/queries/body.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'
import { QuoteShape } from '#sanity/queries/quote.ts'

/** Shape of a topic inside an edition, its title already in the edition's language. */
export const TopicShape = z.object({ id: z.string(), slug: z.string(), title: z.string() })

export const DatelineShape = z.object({
  place: z.string(),
  country: optional(z.string()),
  day: z.iso.date(),
})

/** Shape of one line in the history of a release. */
const EditionNoteShape = z.object({
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
  hash: z.string(),
  previousHash: optional(z.string()),
})

function toEdition({ _id, ...fields }: z.infer<typeof EditionShape>): Edition {
  return { id: _id, ...fields }
}

/** Shape of the release before or after this one. */
export const NeighbourShape = z.object({ slug: z.string(), title: z.string() })

/** Shape of the same release in another language. */
export const TranslationShape = NeighbourShape.extend({ language: z.string() })

/**
 * Neighbours and translations are parsed row by row: a malformed one must not cost this page. The history is of the
 * release itself and fails with it, since a page that lost a line of it might hide a correction.
 */
const CurrentEditionShape = EditionShape.extend({
  history: listOf(EditionNoteShape),
  translations: listOf(z.unknown()),
  source: z.unknown(),
  sourceEditions: listOf(z.object({ number: z.number(), kind: z.enum(EDITION_KINDS) })),
  previous: z.unknown(),
  next: z.unknown(),
}).transform(({ history, translations, source, sourceEditions, previous, next, ...edition }) => ({
  edition: toEdition(edition),
  history,
  translations,
  source,
  sourceEditions,
  previous,
  next,
}))

type CurrentEdition = {
  edition: Edition
  history: EditionNote[]
  translations: unknown[]
  source?: unknown
  /** The editions of the original after the one that the translation was made of. */
  sourceEditions: Pick<EditionNote, 'number' | 'kind'>[]
  previous?: unknown
  next?: unknown
}

/** A current edition by its slug, with what the reader can go to from it. `null` where there is none. */
export const currentEditionBySlug: Query<CurrentEdition | null> = {
  name: 'currentEditionBySlug',
  groq: `*[_type == "edition" && current == true && slug == $slug][0]{
    _id, releaseId, number, kind, note, publishedAt, firstPublishedAt, publishedBy, slug, language, translationOf,
    content, hash, previousHash,
    "history": *[_type == "edition" && releaseId == ^.releaseId && number < ^.number]
      | order(number desc){ number, kind, note, publishedAt },
    "translations": *[_type == "edition" && current == true && kind != "withdrawal"
        && releaseId != ^.releaseId
        && coalesce(translationOf, releaseId) == coalesce(^.translationOf, ^.releaseId)]
      | order(language asc){ language, slug, "title": content.title },
    "source": *[_type == "edition" && current == true && releaseId == ^.translationOf][0]{
      language, slug, "title": content.title },
    "sourceEditions": *[_type == "edition" && releaseId == ^.translationOf
        && number > ^.content.translatedFrom.number]{ number, kind },
    "previous": *[_type == "edition" && current == true && kind != "withdrawal"
        && language == ^.language && firstPublishedAt < ^.firstPublishedAt]
      | order(firstPublishedAt desc)[0]{ slug, "title": content.title },
    "next": *[_type == "edition" && current == true && kind != "withdrawal"
        && language == ^.language && firstPublishedAt > ^.firstPublishedAt]
      | order(firstPublishedAt asc)[0]{ slug, "title": content.title }
  }`,
  shape: CurrentEditionShape.nullable(),
}

/**
 * Where a release went whose slug was changed: the slug of its current edition, by that of a former one.
 * Beside the notes of a release's history, the only thing that the public is told of editions no longer current.
 */
export const slugMovedTo: Query<string | null> = {
  name: 'slugMovedTo',
  groq: `*[_type == "edition" && current != true && slug == $slug] | order(publishedAt desc)[0]{
    "to": *[_type == "edition" && current == true && releaseId == ^.releaseId][0].slug
  }.to`,
  shape: optional(z.string()),
}
