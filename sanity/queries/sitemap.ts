import { z } from 'zod'
import type { Query } from '#sanity/fetch.ts'
import { STANDING_EDITION } from '#sanity/queries/approved.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

/** Rows of the sitemap's sources, each read leniently on its own so that one bad record costs one line. */
export const SitemapReleaseShape = z.object({
  slug: z.string(),
  language: z.string(),
  original: z.string(),
  publishedAt: z.iso.datetime(),
  quotes: listOf(z.string()),
})

export const SitemapRecordShape = z.object({ slug: z.string(), updatedAt: optional(z.iso.datetime()) })

/**
 * Every public page with an address of its own. No word of an edition is among it, so that the filter is enough. A sitemap file may hold 50,000; the newest releases come first. */
export const publicPages: Query<{ releases: unknown[]; officials: unknown[]; topics: unknown[] }> = {
  name: 'publicPages',
  groq: `{
    "releases": *[${STANDING_EDITION}]
      | order(publishedAt desc)[0...20000]{
        slug, language, "original": coalesce(translationOf, releaseId), publishedAt, "quotes": content.quotes[].id },
    "officials": *[_type == "official" && defined(slug.current)][0...2000]{
      "slug": slug.current, "updatedAt": _updatedAt },
    "topics": *[_type == "topic" && defined(slug.current)][0...2000]{ "slug": slug.current, "updatedAt": _updatedAt }
  }`,
  shape: z.object({
    releases: z.array(z.unknown()),
    officials: z.array(z.unknown()),
    topics: z.array(z.unknown()),
  }),
}
