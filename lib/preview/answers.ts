/**
 * What every answer with a draft carries: kept nowhere, found nowhere, and its address (which may hold a token) told to
 * nobody.
 */
export const DRAFT_HEADERS = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}

/**
 * The policy of a page with a draft. The Studio is served by the portal itself, so only the portal may frame it.
 * @param scripts sources of script; none for a page that is read by someone without an account
 */
export function draftPolicy(scripts: string, pictureOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: ${pictureOrigin}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** An expired, a revoked and an unknown link answer alike, as does a page asked for without a session. */
export const NOTHING_TO_PREVIEW =
  'There is nothing to preview at this address. A link may have expired or been taken back; ask the press office for a new one.'

/** 404 with one sentence, the same for everything that is not to be seen. */
export function nothingToPreview(): Response {
  return plain(404, NOTHING_TO_PREVIEW)
}

/** A sentence for a person, kept nowhere. */
export function plain(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      ...DRAFT_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
    },
  })
}
