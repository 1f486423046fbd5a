import { z } from 'zod'
import { EDITION_KINDS, type EditionNote } from '#lib/domain/edition.ts'
import type { Translation } from '#lib/domain/reading.ts'
import type { Query } from '#sanity/fetch.ts'
import { TranslationShape } from '#sanity/queries/edition.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

type Surroundings = {
  history: EditionNote[]
  translations: Translation[]
  source: Translation | null
  sourceEditions: Pick<EditionNote, 'number' | 'kind'>[]
}

/**
 * What is public around a draft: its editions so far, its versions in other languages, and, for a translation, the
 * original with its editions since number `$from`.
 */
export const publicAroundDraft: Query<Surroundings> = {
  name: 'publicAroundDraft',
  groq: `{
    "history": *[_type == "edition" && releaseId == $id] | order(number desc){ number, kind, note, publishedAt },
    "translations": *[_type == "edition" && current == true && kind != "withdrawal" && releaseId != $id
        && coalesce(translationOf, releaseId) == $original]
      | order(language asc){ language, slug, "title": content.title },
    "source": *[_type == "edition" && current == true && releaseId == $original && releaseId != $id][0]{
      language, slug, "title": content.title },
    "sourceEditions": *[_type == "edition" && releaseId == $original && releaseId != $id && number > $from]{
      number, kind }
  }`,
  shape: z.object({
    history: listOf(
      z.object({
        number: z.number().int().min(1),
        kind: z.enum(EDITION_KINDS),
        note: optional(z.string()),
        publishedAt: z.iso.datetime(),
      }),
    ),
    translations: listOf(TranslationShape),
    source: TranslationShape.nullable(),
    sourceEditions: listOf(z.object({ number: z.number(), kind: z.enum(EDITION_KINDS) })),
  }),
}
