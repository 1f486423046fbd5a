import { isSlugOrId } from '#lib/content/address.ts'
import { onePerRelease } from '#lib/content/onePerRelease.ts'
import type { Official } from '#lib/domain/official.ts'
import type { CitedQuote, OfficialProfile, Statement } from '#lib/domain/reading.ts'
import { parseEach, runQuery } from '#sanity/fetch.ts'
import { allOfficials, OfficialShape, officialBySlug } from '#sanity/queries/official.ts'
import {
  editionsOfQuote,
  editionsQuoting,
  latestEditionsWithQuotes,
  QuotingEditionShape,
  toCitedQuote,
  toStatements,
} from '#sanity/queries/quote.ts'
import { releasesNaming, SummaryShape } from '#sanity/queries/summary.ts'
import { tags } from '#sanity/tags.ts'

/**
 * An official with every statement that stands, each in the office held when it was made, and the releases that
 * quote or mention the official.
 * @returns null where there is no such official
 */
export async function getOfficial(slug: string): Promise<OfficialProfile | null> {
  if (!isSlugOrId(slug)) return null
  const options = { perspective: 'published', tags: [tags.official(slug)] } as const
  const official = await runQuery(officialBySlug, { slug }, options)
  if (!official) return null
  const officialId = official.id
  const [quoting, naming] = await Promise.all([
    runQuery(editionsQuoting, { officialId }, options),
    runQuery(releasesNaming, { officialId }, options),
  ])
  return {
    official,
    statements: toStatements(parseEach(editionsQuoting.name, QuotingEditionShape, quoting)),
    releases: parseEach(releasesNaming.name, SummaryShape, naming),
  }
}

/** Every official of the newsroom, by family name. */
export async function listOfficials(): Promise<Official[]> {
  const rows = await runQuery(allOfficials, {}, { perspective: 'published', tags: [tags.officials] })
  return parseEach(allOfficials.name, OfficialShape, rows)
}

/**
 * The newest statements of anyone, one of each release, newest day first. Releases in `language` are taken before any
 * other.
 */
export async function latestStatements(count: number, language: string): Promise<Statement[]> {
  const rows = await runQuery(
    latestEditionsWithQuotes,
    { count, language },
    { perspective: 'published', tags: [tags.releases] },
  )
  return onePerRelease(toStatements(parseEach(latestEditionsWithQuotes.name, QuotingEditionShape, rows)))
}

/**
 * A quote with the release it stands in.
 * @returns null where no current edition carries it
 */
export async function getQuote(id: string): Promise<CitedQuote | null> {
  if (!isSlugOrId(id)) return null
  const rows = await runQuery(editionsOfQuote, { id }, { perspective: 'published', tags: [tags.quote(id)] })
  return toCitedQuote(parseEach(editionsOfQuote.name, QuotingEditionShape, rows))
}
