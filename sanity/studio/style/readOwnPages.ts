import type { SanityClient } from 'sanity'
import { z } from 'zod'
import { type OwnPage, ownPage } from '#lib/domain/style/ownSite.ts'
import type { ReleaseLink } from '#lib/domain/style/releaseLinks.ts'

export type LinkAnswer = 'found' | 'withdrawn' | 'moved' | 'missing' | 'notChecked'
export type CheckedLink = ReleaseLink & { answer: LinkAnswer }

/** More than any release has; what is beyond is said not to be checked. */
const MOST_LINKS = 100

const QUERY = `{
  "current": *[_type == "edition" && current == true && slug in $keys]{slug, kind},
  "old": *[_type == "edition" && current != true && slug in $keys].slug,
  "slugs": *[_type in ["official", "topic"] && slug.current in $keys]{_type, "slug": slug.current},
  "quotes": *[_type == "edition" && current == true && count(content.quotes[id in $keys]) > 0].content.quotes[].id
}`

const Answer = z.object({
  current: z.array(z.object({ slug: z.string(), kind: z.string() })),
  old: z.array(z.string()),
  slugs: z.array(z.object({ _type: z.string(), slug: z.string() })),
  quotes: z.array(z.string()),
})

/**
 * Asks the Content Lake which links to the newsroom's own pages lead somewhere. Other sites are not asked: a browser is not
 * told what they answer.
 * @param origin of the newsroom's site
 */
export async function readOwnPages(
  client: SanityClient,
  links: readonly ReleaseLink[],
  origin: string,
): Promise<CheckedLink[]> {
  const placed = links.map((link, at) => ({
    link,
    page: at < MOST_LINKS ? ownPage(link.href, origin) : null,
  }))
  const keys = placed.flatMap(({ page }) => (page && 'key' in page ? [page.key] : []))
  const answer = Answer.parse(await client.fetch<unknown>(QUERY, { keys }, { perspective: 'published' }))
  return placed.map(({ link, page }) => ({ ...link, answer: answerFor(page, answer) }))
}

function answerFor(page: OwnPage | null, known: z.infer<typeof Answer>): LinkAnswer {
  if (page === null) return 'notChecked'
  if (page.kind === 'fixed') return 'found'
  if (page.kind === 'unknown') return 'missing'
  if (page.kind === 'quote') return known.quotes.includes(page.key) ? 'found' : 'missing'
  if (page.kind !== 'release') {
    return known.slugs.some(({ _type, slug }) => _type === page.kind && slug === page.key)
      ? 'found'
      : 'missing'
  }
  const edition = known.current.find(({ slug }) => slug === page.key)
  if (edition) return edition.kind === 'withdrawal' ? 'withdrawn' : 'found'
  return known.old.includes(page.key) ? 'moved' : 'missing'
}
