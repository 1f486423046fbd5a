import type { Official } from '#lib/domain/official.ts'
import type { CitedQuote, OfficialProfile } from '#lib/domain/reading.ts'
import { parseEach, runQuery } from '#sanity/fetch.ts'
import { allOfficials, OfficialShape, officialBySlug } from '#sanity/queries/official.ts'
import {
  editionsOfQuote,
  editionsQuoting,
  QuotingEditionShape,
  toCitedQuote,
  toStatements,
} from '#sanity/queries/quote.ts'
import { releasesNaming, SummaryShape } from '#sanity/queries/summary.ts'
import { tags } from '#sanity/tags.ts'

const LONGEST_SLUG = 200

/**
 * An official with every statement that stands, each in the office held when it was made, and the releases that
 * quote or mention the official.
 * @returns null where there is no such official
 */
export async function getOfficial(slug: string): Promise<OfficialProfile | null> {
  if (slug.length > LONGEST_SLUG) return null
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
 * A quote with the release it stands in.
 * @returns null where no current edition carries it
 */
export async function getQuote(id: string): Promise<CitedQuote | null> {
  if (id.length > LONGEST_SLUG) return null
  const rows = await runQuery(editionsOfQuote, { id }, { perspective: 'published', tags: [tags.quote(id)] })
  return toCitedQuote(parseEach(editionsOfQuote.name, QuotingEditionShape, rows))
}
