/**
 * What the paper sets into its page for a release: the source's words, and a frame for its card.
 * It goes the way a WordPress site goes with a provider that it does not know: the release's page names its oEmbed
 * endpoint, and of what that answers only the first blockquote and the last frame are kept.
 */
export type Embed = { words: string; frame: Frame; provider: string; title: string }

/** A frame's address with the secret that its messages must carry, and the attributes that are kept. */
type Frame = { source: string; secret: string; attributes: string }

/** Milliseconds and characters that the source has to answer in. */
const PATIENCE = 5000
const LONGEST = 200_000

const KEPT = ['width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']

/**
 * Asks the source of a release for its embed.
 * @param ask `fetch`, or what stands in for it in a test
 * @returns null where the source does not answer, or with nothing that may be embedded
 */
export async function fetchEmbed(release: URL, ask: typeof fetch): Promise<Embed | null> {
  try {
    const page = await textOf(release, ask)
    const endpoint = page && endpointIn(page, release)
    const answer: unknown = endpoint && JSON.parse((await textOf(endpoint, ask)) ?? 'null')
    return embedOf(answer, release)
  } catch {
    return null
  }
}

/** The newest release of a feed, null where the feed does not answer or is empty. */
export async function newestRelease(feed: URL, ask: typeof fetch): Promise<URL | null> {
  try {
    const link = /<item>.*?<link>([^<]+)<\/link>/s.exec((await textOf(feed, ask)) ?? '')?.[1]
    return link ? new URL(unescapeHtml(link)) : null
  } catch {
    return null
  }
}

async function textOf(address: URL, ask: typeof fetch): Promise<string | null> {
  const response = await ask(address, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) return null
  const text = await response.text()
  return text.length > LONGEST ? null : text
}

/** The endpoint that a page's head names, on the page's own site. */
function endpointIn(page: string, release: URL): URL | null {
  const head = page.split('</head>')[0] ?? ''
  for (const [link] of head.matchAll(/<link\b[^>]*>/g)) {
    if (attribute(link, 'type') !== 'application/json+oembed') continue
    const endpoint = new URL(attribute(link, 'href') ?? '', release)
    if (endpoint.origin !== release.origin) return null
    endpoint.searchParams.set('maxwidth', '640')
    endpoint.searchParams.set('maxheight', '1000')
    endpoint.searchParams.set('dnt', '1')
    return endpoint
  }
  return null
}

function embedOf(answer: unknown, release: URL): Embed | null {
  const html = field(answer, 'html')
  const words = /<blockquote\b[^>]*>(.*?)<\/blockquote>/s.exec(html)?.[1]
  const frame = [...html.matchAll(/<iframe\b[^>]*><\/iframe>/g)].at(-1)?.[0]
  const source = new URL(attribute(frame ?? '', 'src') ?? '', release)
  if (!words || !frame || source.origin !== release.origin) return null
  return {
    words: plainWords(words),
    frame: {
      source: source.href,
      secret: makeSecret(),
      attributes: KEPT.flatMap((name) => {
        const value = attribute(frame, name)
        return value === null ? [] : [`${name}="${escapeHtml(value)}"`]
      }).join(' '),
    },
    provider: field(answer, 'author_name') || field(answer, 'provider_name'),
    title: field(answer, 'title'),
  }
}

/** Of the words, links to web pages and text are kept. */
function plainWords(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith('<')) return piece
      if (piece === '</a>') return piece
      const href = /^<a\b/.test(piece) ? attribute(piece, 'href') : null
      return href && /^https?:\/\//.test(href) ? `<a href="${escapeHtml(href)}">` : ''
    })
    .join('')
    .trim()
}

/** Ten letters and digits that no other page can guess. */
function makeSecret(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
  return Array.from(
    crypto.getRandomValues(new Uint8Array(10)),
    (byte) => letters[byte % letters.length],
  ).join('')
}

function field(answer: unknown, name: string): string {
  const value = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined
  return typeof value === 'string' ? value : ''
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? null : unescapeHtml(value)
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
