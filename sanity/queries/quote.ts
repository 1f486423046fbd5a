import { z } from 'zod'
import type { CitedQuote, Statement } from '#lib/domain/reading.ts'
import type { Query } from '#sanity/fetch.ts'
import { CURRENT_EDITION, STANDING_EDITION } from '#sanity/queries/approved.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

/** Shape of a quote inside an edition, its attribution frozen. */
export const QuoteShape = z.object({
  id: z.string(),
  language: z.string(),
  segments: z.array(z.string()),
  day: z.iso.date(),
  occasion: optional(z.string()),
  delivery: optional(z.enum(['delivered', 'prepared', 'written'])),
  attribution: z.object({
    officialId: z.string(),
    officialSlug: z.string(),
    name: z.string(),
    rank: optional(z.string()),
    rankSpelled: optional(z.string()),
    honorific: optional(z.string()),
    post: optional(z.string()),
    organization: optional(z.string()),
  }),
  // Left out, not null, where there is none: the seal of an edition is over its fields as they were written.
  translation: z.object({ of: z.string(), language: z.string(), translator: z.string() }).optional(),
})

const CitedIn = {
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  publishedAt: z.iso.datetime(),
}

const citedIn = `_id, _rev, slug, language, translationOf, publishedAt, "title": content.title`

/** One edition with the quotes asked for; the row of both queries below. */
export const QuotingEditionShape = z.object({
  ...CitedIn,
  translationOf: optional(z.string()),
  kind: z.string(),
  note: optional(z.string()),
  quotes: listOf(QuoteShape),
})

type QuotingEdition = z.infer<typeof QuotingEditionShape>

/** Every current edition that carries a quote, the one it was first published in first. */
export const editionsOfQuote: Query<unknown[]> = {
  name: 'editionsOfQuote',
  groq: `*[${CURRENT_EDITION} && $id in content.quotes[].id]
    | order(firstPublishedAt asc)[0...20]{ ${citedIn}, kind, note, "quotes": content.quotes[id == $id] }`,
  shape: listOf(z.unknown()),
}

/** Every current edition that quotes an official, newest first, with his quotes only. Withdrawn ones are left out. */
export const editionsQuoting: Query<unknown[]> = {
  name: 'editionsQuoting',
  groq: `*[${STANDING_EDITION}
      && $officialId in content.quotes[].attribution.officialId]
    | order(firstPublishedAt desc)[0...500]{
      ${citedIn}, kind, note, "quotes": content.quotes[attribution.officialId == $officialId] }`,
  shape: listOf(z.unknown()),
}

/**
 * The newest current editions that carry any quote, with all of theirs, those in `$language` first. Originals only,
 * withdrawn ones left out.
 */
export const latestEditionsWithQuotes: Query<unknown[]> = {
  name: 'latestEditionsWithQuotes',
  groq: `*[${STANDING_EDITION} && translationOf == null
      && count(content.quotes) > 0]
    | order(select(language == $language => 0, 1) asc, firstPublishedAt desc)[0...$count]{ ${citedIn}, kind, note, "quotes": content.quotes }`,
  shape: listOf(z.unknown()),
}

/**
 * The words as first published. An edition in the quote's own language is preferred, since a translation of the
 * release may carry the quote too; a withdrawn edition counts only when no other carries it.
 */
export function toCitedQuote(rows: readonly QuotingEdition[]): CitedQuote | null {
  const cited = rows.flatMap((row) =>
    row.quotes.map((quote) => ({
      ...toStatement(row, quote, rows),
      isWithdrawn: row.kind === 'withdrawal',
      row,
    })),
  )
  const standing = cited.filter((citation) => !citation.isWithdrawn)
  const candidates = standing.length > 0 ? standing : cited
  const chosen = candidates.find(({ quote, release }) => quote.language === release.language) ?? candidates[0]
  if (!chosen) return null
  const { row, ...citation } = chosen
  return { ...citation, withdrawalNote: citation.isWithdrawn ? row.note : null }
}

/** Each statement once, newest day first; of two releases that carry it, the one in its own language. */
export function toStatements(rows: readonly QuotingEdition[]): Statement[] {
  const byQuote = new Map<string, Statement>()
  for (const row of rows) {
    for (const quote of row.quotes) {
      const known = byQuote.get(quote.id)
      if (!known || known.quote.language !== known.release.language)
        byQuote.set(quote.id, toStatement(row, quote, rows))
    }
  }
  return [...byQuote.values()].sort(
    (a, b) =>
      b.quote.day.localeCompare(a.quote.day) || b.release.publishedAt.localeCompare(a.release.publishedAt),
  )
}

function toStatement(
  row: QuotingEdition,
  quote: QuotingEdition['quotes'][number],
  rows: readonly QuotingEdition[],
): Statement {
  const { slug, title, language, publishedAt } = row
  const isInOriginal = rows.some(
    ({ translationOf, quotes }) => translationOf === null && quotes.some(({ id }) => id === quote.id),
  )
  const isInTranslationOnly = !isInOriginal && quote.language === language
  return { quote, release: { slug, title, language, publishedAt }, isInTranslationOnly }
}
