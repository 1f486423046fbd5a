import { isSlugOrId } from '#lib/content/address.ts'
import { onePerRelease } from '#lib/content/onePerRelease.ts'
import { summaries } from '#lib/content/release.ts'
import type { Official } from '#lib/domain/official.ts'
import type { CitedQuote, OfficialProfile, Statement } from '#lib/domain/reading.ts'
import { approvedOnly } from '#sanity/approvedEditions.ts'
import { parseEach, type ReadOptions, runQuery } from '#sanity/fetch.ts'
import { allOfficials, OfficialShape, officialBySlug } from '#sanity/queries/official.ts'
import {
  editionsOfQuote,
  editionsQuoting,
  latestEditionsWithQuotes,
  QuotingEditionShape,
  toCitedQuote,
  toStatements,
} from '#sanity/queries/quote.ts'
import { releasesNaming } from '#sanity/queries/summary.ts'
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
    statements: toStatements(await quotingEditions(editionsQuoting.name, quoting, options)),
    releases: await summaries(releasesNaming.name, naming, options),
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
  const options: ReadOptions = { perspective: 'published', tags: [tags.releases] }
  const rows = await runQuery(latestEditionsWithQuotes, { count, language }, options)
  return onePerRelease(toStatements(await quotingEditions(latestEditionsWithQuotes.name, rows, options)))
}

/**
 * A quote with the release it stands in.
 * @returns null where no current edition carries it
 */
export async function getQuote(id: string): Promise<CitedQuote | null> {
  if (!isSlugOrId(id)) return null
  const options: ReadOptions = { perspective: 'published', tags: [tags.quote(id)] }
  const rows = await runQuery(editionsOfQuote, { id }, options)
  return toCitedQuote(await quotingEditions(editionsOfQuote.name, rows, options))
}

/** Editions with the quotes asked for, those alone that are what was approved. */
async function quotingEditions(name: string, rows: readonly unknown[], options: ReadOptions) {
  return parseEach(name, QuotingEditionShape, await approvedOnly(name, rows, options))
}
