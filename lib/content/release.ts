import { isSlugOrId } from '#lib/content/address.ts'
import type {
  Moved,
  ReleasePage,
  ReleaseReading,
  ReleaseSummary,
  TopicReleases,
} from '#lib/domain/reading.ts'
import { changeSince } from '#lib/domain/translation.ts'
import { parseEach, runQuery } from '#sanity/fetch.ts'
import {
  currentEditionBySlug,
  NeighbourShape,
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

/**
 * The release at a slug, in its current edition.
 * A withdrawn release is still found, with `isWithdrawn`; it stands in no list.
 * @returns the release, where it went when its slug was changed, or null
 * @throws ContentShapeError when the edition is malformed
 */
export async function getRelease(slug: string): Promise<ReleaseReading | Moved | null> {
  if (!isSlugOrId(slug)) return null
  // Neighbours and translations change with any other release, hence the tag of lists.
  const options = { perspective: 'published', tags: [tags.release(slug), tags.releases] } as const
  const found = await runQuery(currentEditionBySlug, { slug }, options)
  if (found) {
    const { name } = currentEditionBySlug
    const [previous = null] = parseEach(name, NeighbourShape.nullable(), [found.previous ?? null])
    const [next = null] = parseEach(name, NeighbourShape.nullable(), [found.next ?? null])
    const translations = parseEach(name, TranslationShape, found.translations)
    const [source = null] = parseEach(name, TranslationShape.nullable(), [found.source ?? null])
    const change = changeSince(found.sourceEditions)
    const isWithdrawn = found.edition.kind === 'withdrawal'
    const { edition, history } = found
    const sourceChange = source && change && { ...source, change }
    return { edition, history, translations, sourceChange, previous, next, isWithdrawn }
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
  const { total, rows } = await runQuery(
    releasesFromTo,
    { from, to: from + PAGE_SIZE },
    { perspective: 'published', tags: [tags.releases] },
  )
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  if (page > pages) return null
  return { releases: parseEach(releasesFromTo.name, SummaryShape, rows), page, pages, total }
}

/** The newest releases that stand, by the day they were first published. */
export async function latestReleases(count: number): Promise<ReleaseSummary[]> {
  const { rows } = await runQuery(
    releasesFromTo,
    { from: 0, to: count },
    { perspective: 'published', tags: [tags.releases] },
  )
  return parseEach(releasesFromTo.name, SummaryShape, rows)
}

/** The releases that were published, updated or corrected last, latest change first. */
export async function latestChanges(count: number): Promise<ReleaseSummary[]> {
  const rows = await runQuery(
    recentlyChangedReleases,
    { count },
    { perspective: 'published', tags: [tags.releases] },
  )
  return parseEach(recentlyChangedReleases.name, SummaryShape, rows)
}

/** A topic with the releases filed under it; null where there is no such topic. */
export async function getTopic(slug: string): Promise<TopicReleases | null> {
  if (!isSlugOrId(slug)) return null
  const options = { perspective: 'published', tags: [tags.topic(slug)] } as const
  const topic = await runQuery(topicBySlug, { slug }, options)
  if (!topic) return null
  const rows = await runQuery(releasesUnderTopic, { topicId: topic.id }, options)
  return { topic, releases: parseEach(releasesUnderTopic.name, SummaryShape, rows) }
}
