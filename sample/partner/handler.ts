import { readFileSync } from 'node:fs'
import { type Embed, fetchEmbed, newestRelease } from './embed.ts'
import { articlePage, type Story } from './page.ts'

/** What the paper knows of the newsroom, and how it asks. */
export type Partner = { newsroom: URL; ask: typeof fetch }

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/**
 * The paper's site: one article, its style sheet and its script.
 * `/?url=<address of a release>` sets that release, `/` the newest of the newsroom's feed. What the newsroom answered
 * last is kept, as a paper's own system would, so that the words stand while the newsroom is away.
 */
export function createPartner({ newsroom, ask }: Partner): (request: Request) => Promise<Response> {
  const assets: Record<string, { body: string; type: string }> = {
    '/ledger.css': { body: file('ledger.css'), type: 'text/css; charset=utf-8' },
    '/frames.js': { body: file('frames.js'), type: 'text/javascript; charset=utf-8' },
  }
  const kept = new Map<string, Embed>()
  let newest: URL | null = null

  async function storyFor(asked: string | null): Promise<Story> {
    if (asked === null) newest = (await newestRelease(new URL('/feed.xml', newsroom), ask)) ?? newest
    const release = asked === null ? newest : releaseAt(asked, newsroom)
    if (!release) {
      const notice =
        asked === null
          ? `The newsroom at ${newsroom.origin} does not answer, or has no release yet.`
          : `Only addresses of ${newsroom.origin} can be set here.`
      return { release: null, embed: null, notice }
    }
    const fresh = await fetchEmbed(release, ask)
    if (fresh) remember(kept, release.href, fresh)
    const embed = fresh ?? kept.get(release.href) ?? null
    const notice = fresh ? null : 'The newsroom gave no embed for this address; the page shows what it has.'
    return { release, embed, notice }
  }

  return async (request) => {
    const url = new URL(request.url)
    const asset = assets[url.pathname]
    if (asset) return new Response(asset.body, { headers: { ...PLAIN, 'Content-Type': asset.type } })
    if (url.pathname !== '/') return new Response('There is no such page.\n', { status: 404, headers: PLAIN })
    const page = articlePage(await storyFor(url.searchParams.get('url') || null))
    return new Response(page, {
      headers: {
        ...PLAIN,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src ${newsroom.origin}; form-action 'self'; base-uri 'none'`,
      },
    })
  }
}

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }

/** An address of the newsroom: the paper's server asks no other site because a visitor told it to. */
function releaseAt(asked: string, newsroom: URL): URL | null {
  if (asked.length > 2000 || !URL.canParse(asked)) return null
  const release = new URL(asked)
  return release.origin === newsroom.origin ? release : null
}

const MOST_KEPT = 50

function remember(kept: Map<string, Embed>, address: string, embed: Embed): void {
  kept.delete(address)
  kept.set(address, embed)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}
