import type { PublicAddresses } from '#lib/domain/reading.ts'
import { element, xmlDocument } from '#lib/feeds/xml.ts'
import { absolute, paths } from '#lib/paths.ts'

/** What one sitemap file may hold (https://www.sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000

type Alternate = { language: string; path: string }
type Entry = { path: string; changed: string | null; alternates: Alternate[] }

/**
 * Every public page, releases first, with the other languages of each release.
 * Addresses above the limit of one file are left out, quotes first.
 */
export function sitemap(addresses: PublicAddresses, siteUrl: string): string {
  const entries: Entry[] = [
    ...[paths.home(), paths.releases(), paths.officials(), paths.about()].map(plain),
    ...addresses.releases.map((release) => ({
      path: paths.release(release.slug),
      changed: release.publishedAt,
      alternates:
        release.translations.length > 1
          ? release.translations.map(({ language, slug }) => ({ language, path: paths.release(slug) }))
          : [],
    })),
    ...addresses.officials.map(({ slug, updatedAt }) => ({
      ...plain(paths.official(slug)),
      changed: updatedAt,
    })),
    ...addresses.topics.map(({ slug, updatedAt }) => ({ ...plain(paths.topic(slug)), changed: updatedAt })),
    ...addresses.quotes.map((id) => plain(paths.quote(id))),
  ]
  return xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
      ...entries.slice(0, MOST_ADDRESSES).map((entry) => address(entry, siteUrl)),
    ),
  )
}

function plain(path: string): Entry {
  return { path, changed: null, alternates: [] }
}

function address({ path, changed, alternates }: Entry, siteUrl: string) {
  return element(
    'url',
    {},
    element('loc', {}, absolute(siteUrl, path)),
    changed === null ? null : element('lastmod', {}, changed),
    ...alternates.map((alternate) =>
      element('xhtml:link', {
        rel: 'alternate',
        hreflang: alternate.language,
        href: absolute(siteUrl, alternate.path),
      }),
    ),
  )
}
