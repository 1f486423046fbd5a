import { isSlugOrId } from '#lib/content/address.ts'
import type {
  Moved,
  ReleasePage,
  ReleaseReading,
  ReleaseSummary,
  TopicReleases,
} from '#lib/domain/reading.ts'
import { changeSince } from '#lib/domain/translation.ts'
import { approvedOnly } from '#sanity/approvedEditions.ts'
import { parseEach, type ReadOptions, runQuery } from '#sanity/fetch.ts'
import {
  currentEditionBySlug,
  EditionNoteShape,
  NeighbourShape,
  SourceStepShape,
  slugMovedTo,
  TranslationShape,
} from '#sanity/queries/edition.ts'
import {
  recentlyChangedReleases,
  releasesFromTo,
  releasesUnderTopic,
  SummaryShape,
} from '#sanity/queries/summary.ts'
import { topicBySlug } from '#sanity/queries/topic.ts'
import { tags } from '#sanity/tags.ts'

/** Releases on one page of the list. */
export const PAGE_SIZE = 20

/** A row that a query may have left out. */
function present(row: unknown): unknown[] {
  return row == null ? [] : [row]
}

const LISTS: ReadOptions = { perspective: 'published', tags: [tags.releases] }

/**
 * The release at a slug, in its current edition.
 * A withdrawn release is still found, with `isWithdrawn`; it stands in no list. One that is not what was approved, to
 * the letter, is as if it had not been published.
 * @returns the release, where it went when its slug was changed, or null
 * @throws ContentShapeError when the edition is malformed
 */
export async function getRelease(slug: string): Promise<ReleaseReading | Moved | null> {
  if (!isSlugOrId(slug)) return null
  // Neighbours and translations change with any other release, hence the tag of lists.
  const options = { perspective: 'published', tags: [tags.release(slug), tags.releases] } as const
  const found = await runQuery(currentEditionBySlug, { slug }, options)
  const { name } = currentEditionBySlug
  if (found && (await approvedOnly(name, [found.row], options)).length > 0) {
    const { edition } = found
    const approved = (rows: unknown[]) => approvedOnly(name, rows, options)
    const [history, translations, sources, sourceEditions, before, after] = await Promise.all([
      approved(found.history),
      approved(found.translations),
      approved(present(found.source)),
      approved(found.sourceEditions),
      approved(present(found.previous)),
      approved(present(found.next)),
    ])
    const source = parseEach(name, TranslationShape, sources)[0] ?? null
    const change = changeSince(parseEach(name, SourceStepShape, sourceEditions))
    return {
      edition,
      history: parseEach(name, EditionNoteShape, history),
      translations: parseEach(name, TranslationShape, translations),
      sourceChange: source && change && { ...source, change },
      previous: parseEach(name, NeighbourShape, before)[0] ?? null,
      next: parseEach(name, NeighbourShape, after)[0] ?? null,
      isWithdrawn: edition.kind === 'withdrawal',
    }
  }
  const movedTo = await runQuery(slugMovedTo, { slug }, options)
  return movedTo === null ? null : { movedTo }
}

/**
 * One page of the releases that stand, newest first.
 * @param page counts from 1
 * @returns null for a page that is not there; the first is always there
 */
export async function listReleases({ page }: { page: number }): Promise<ReleasePage | null> {
  if (!Number.isSafeInteger(page) || page < 1 || page > 100_000) return null
  const from = (page - 1) * PAGE_SIZE
  const { total, rows } = await releasesBetween(from, from + PAGE_SIZE)
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  if (page > pages) return null
  return { releases: rows, page, pages, total }
}

/** The newest releases that stand, by the day they were first published. */
export async function latestReleases(count: number): Promise<ReleaseSummary[]> {
  return (await releasesBetween(0, count)).rows
}

async function releasesBetween(from: number, to: number): Promise<{ total: number; rows: ReleaseSummary[] }> {
  const { total, rows } = await runQuery(releasesFromTo, { from, to }, LISTS)
  return { total, rows: await summaries(releasesFromTo.name, rows, LISTS) }
}

/** Rows of a list of releases, those alone that are what was approved. */
export async function summaries(
  name: string,
  rows: readonly unknown[],
  options: ReadOptions,
): Promise<ReleaseSummary[]> {
  return parseEach(name, SummaryShape, await approvedOnly(name, rows, options))
}

/** The releases that were published, updated or corrected last, latest change first. */
export async function latestChanges(count: number): Promise<ReleaseSummary[]> {
  const rows = await runQuery(recentlyChangedReleases, { count }, LISTS)
  return summaries(recentlyChangedReleases.name, rows, LISTS)
}

/** A topic with the releases filed under it; null where there is no such topic. */
export async function getTopic(slug: string): Promise<TopicReleases | null> {
  if (!isSlugOrId(slug)) return null
  const options = { perspective: 'published', tags: [tags.topic(slug)] } as const
  const topic = await runQuery(topicBySlug, { slug }, options)
  if (!topic) return null
  const rows = await runQuery(releasesUnderTopic, { topicId: topic.id }, options)
  return { topic, releases: await summaries(releasesUnderTopic.name, rows, options) }
}
