import type { Newsroom, PublicAddresses } from '#lib/domain/reading.ts'
import { ContentShapeError } from '#lib/errors.ts'
import { logProblem } from '#lib/log.ts'
import { parseEach, runQuery } from '#sanity/fetch.ts'
import { newsroomSettings } from '#sanity/queries/settings.ts'
import { publicPages, SitemapRecordShape, SitemapReleaseShape } from '#sanity/queries/sitemap.ts'
import { tags } from '#sanity/tags.ts'

/** Shown until someone has filled in the settings, or while they are malformed. */
export const UNNAMED_NEWSROOM: Newsroom = {
  name: 'Newsroom',
  agency: 'Newsroom',
  tagline: '',
  description: '',
  notice: null,
  language: 'en',
  timeZone: 'UTC',
  contactEmail: null,
}

/**
 * What the newsroom says of itself. Malformed settings must not take every page down, so they are logged and the
 * unnamed newsroom stands in.
 */
export async function getSettings(): Promise<Newsroom> {
  try {
    const settings = await runQuery(newsroomSettings, {}, { perspective: 'published', tags: [] })
    return settings ?? UNNAMED_NEWSROOM
  } catch (error) {
    if (!(error instanceof ContentShapeError)) throw error
    logProblem('content_shape', { query: error.query, path: error.path, problem: error.message })
    return UNNAMED_NEWSROOM
  }
}

/** Everything with a public address of its own, releases by latest change first. */
export async function listAddresses(): Promise<PublicAddresses> {
  const answer = await runQuery(
    publicPages,
    {},
    { perspective: 'published', tags: [tags.releases, tags.officials] },
  )
  const releases = parseEach(publicPages.name, SitemapReleaseShape, answer.releases)
  const byOriginal = Map.groupBy(releases, (release) => release.original)
  return {
    releases: releases.map(({ slug, language, publishedAt, original }) => ({
      slug,
      language,
      publishedAt,
      translations: (byOriginal.get(original) ?? []).map((one) => ({
        language: one.language,
        slug: one.slug,
      })),
    })),
    officials: parseEach(publicPages.name, SitemapRecordShape, answer.officials),
    topics: parseEach(publicPages.name, SitemapRecordShape, answer.topics),
    quotes: [...new Set(releases.flatMap((release) => release.quotes))],
  }
}
