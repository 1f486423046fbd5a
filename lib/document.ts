import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { logProblem } from '#lib/log.ts'

/** One whole public page. */
export type PublicPage = {
  status: 200 | 404 | 410
  /** The `<html>` element. Components in it use neither hooks nor context and need no script. */
  page: ReactElement
  /** BCP 47 tag of the page's text. */
  language: string
  /** ISO 8601 instant of the latest change of what the page shows; null where it has none of its own. */
  lastModified: string | null
  /** Values of the `Link` header (RFC 8288). */
  links: readonly string[]
  /** False keeps the page out of search engines. */
  isIndexed: boolean
}

/** The page is at another address now; `movedTo` is a path. */
export type MovedPage = { movedTo: string }

/** Where a page may take pictures from, besides the portal itself. */
export type DocumentSettings = { pictureOrigin: string }

/**
 * The two exports of a public route: a handler that Next caches like a page, and no page made ahead, so that a build
 * needs no content. The route file itself says `dynamic = 'force-static'` and `revalidate`, which Next wants as
 * literals.
 * @param answer what to show for the route's parameters. What it throws is logged and answered by Next with 500;
 * an answer of ours would be kept as the page for an hour.
 */
export function publicDocument<Params>(
  answer: (params: Params) => Promise<PublicPage | MovedPage>,
  settings: () => DocumentSettings,
) {
  async function GET(request: Request, context: { params: Promise<Params> }): Promise<Response> {
    try {
      const found = await answer(await context.params)
      return 'movedTo' in found ? moved(found) : await rendered(found, settings())
    } catch (error) {
      logProblem('page_failed', { path: new URL(request.url).pathname, problem: error })
      throw error
    }
  }
  return { GET, generateStaticParams: (): Params[] => [] }
}

/**
 * The two exports of a public route whose answer is text: a feed, a sitemap. Such routes have no parameters but the
 * optional `rest` that keeps them out of the build (docs/decisions/0002); whatever comes after their path is not there.
 * @param write null answers 404
 */
export function publicText(contentType: string, write: () => Promise<string | null>) {
  async function GET(request: Request, context: { params: Promise<{ rest?: string[] }> }): Promise<Response> {
    try {
      const text = (await context.params).rest ? null : await write()
      const headers = { 'Content-Type': text === null ? 'text/plain; charset=utf-8' : contentType, ...GUARDS }
      return text === null
        ? new Response('Not found\n', { status: 404, headers })
        : new Response(text, { headers: { ...headers, ETag: entityTag(text) } })
    } catch (error) {
      logProblem('page_failed', { path: new URL(request.url).pathname, problem: error })
      throw error
    }
  }
  return { GET, generateStaticParams: (): { rest?: string[] }[] => [] }
}

/** The page as HTML with every header that keeps it a document: no script, no frame, no form to elsewhere. */
async function rendered(shown: PublicPage, { pictureOrigin }: DocumentSettings): Promise<Response> {
  // Next refuses a static import of react-dom/server in a route, since it cannot see that nothing here is a client's.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = `<!doctype html>${renderToStaticMarkup(shown.page)}`
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': shown.language,
    'Content-Security-Policy': contentSecurityPolicy(pictureOrigin),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...GUARDS,
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ETag: entityTag(html),
  })
  if (shown.lastModified) headers.set('Last-Modified', new Date(shown.lastModified).toUTCString())
  if (shown.links.length > 0) headers.set('Link', shown.links.join(', '))
  if (!shown.isIndexed) headers.set('X-Robots-Tag', 'noindex')
  return new Response(html, { status: shown.status, headers })
}

/** Everything is forbidden but what a page of words and pictures needs. Structured data is data, not script. */
function contentSecurityPolicy(pictureOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' ${pictureOrigin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * Browsers and proxies ask each time, since Next's own header would let a proxy show a corrected release for an hour
 * after the correction. A front that is told of every publication may keep pages longer by its own configuration.
 */
const GUARDS = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
}

/** Weak, since the bytes on the wire depend on the compression that the reader asked for. */
function entityTag(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
}

function moved({ movedTo }: MovedPage): Response {
  return new Response(`Moved to ${movedTo}\n`, {
    status: 301,
    headers: { Location: movedTo, 'Content-Type': 'text/plain; charset=utf-8', ...GUARDS },
  })
}
