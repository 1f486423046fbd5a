import type { EditionKind } from '#lib/domain/edition.ts'
import type { Newsroom, ReleaseSummary } from '#lib/domain/reading.ts'
import { element, escaped, xmlDocument } from '#lib/feeds/xml.ts'
import { absolute, paths } from '#lib/paths.ts'

/** A correction is called one, in the headline as in the text: a feed reader may show only the first. */
const MARKS: Record<EditionKind, string | null> = {
  first: null,
  update: 'Update',
  correction: 'Correction',
  withdrawal: 'Withdrawn',
}

/**
 * The releases as RSS 2.0, in the order given.
 * The guid stays the release's address through every edition; `atom:updated` says when the text last changed.
 * @see https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile
 */
export function rss(newsroom: Newsroom, releases: readonly ReleaseSummary[], siteUrl: string): string {
  const latest = releases
    .map((release) => release.publishedAt)
    .sort()
    .at(-1)
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, newsroom.name),
        element('link', {}, absolute(siteUrl, paths.home())),
        element('description', {}, newsroom.description || newsroom.name),
        element('language', {}, newsroom.language),
        element('atom:link', {
          href: absolute(siteUrl, paths.feed()),
          rel: 'self',
          type: 'application/rss+xml',
        }),
        latest ? element('lastBuildDate', {}, rfc822(latest)) : null,
        element('ttl', {}, '5'),
        ...releases.map((release) => item(release, siteUrl)),
      ),
    ),
  )
}

function item(release: ReleaseSummary, siteUrl: string) {
  const address = absolute(siteUrl, paths.release(release.slug))
  const mark = MARKS[release.editionKind]
  return element(
    'item',
    {},
    element('title', {}, mark ? `${mark}: ${release.title}` : release.title),
    element('link', {}, address),
    element('guid', { isPermaLink: 'true' }, address),
    element('pubDate', {}, rfc822(release.firstPublishedAt)),
    element('atom:updated', {}, release.publishedAt),
    element('description', {}, descriptionHtml(mark, release)),
    element('dc:language', {}, release.language),
    ...release.topics.map((topic) => element('category', {}, topic.title)),
  )
}

/** Feed readers take a description for HTML, so that is what it is: `<` in the words is escaped once more. */
function descriptionHtml(mark: string | null, { note, summary }: ReleaseSummary): string {
  const said = mark && note ? `<p><strong>${mark}:</strong> ${escaped(note)}</p>` : ''
  return `${said}<p>${escaped(summary)}</p>`
}

/** RFC 822 as RSS wants it, in GMT: `Mon, 23 Nov 2026 02:31:26 GMT`. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString()
}
