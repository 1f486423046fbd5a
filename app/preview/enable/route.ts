import { beginSession } from '#lib/content/previewAccess.ts'
import { env } from '#lib/env.ts'
import { logProblem } from '#lib/log.ts'
import { paths } from '#lib/paths.ts'
import { DRAFT_HEADERS, plain } from '#lib/preview/answers.ts'
import { SESSION_COOKIE, SESSION_LASTS } from '#lib/preview/session.ts'

export const dynamic = 'force-dynamic'

/** Where the Studio sends its preview first: a secret that only the Studio can have made becomes a session. */
export async function GET(request: Request): Promise<Response> {
  try {
    const session = await beginSession(request.url, Date.now())
    if (!session) return plain(401, 'Open the preview from the Studio: this address did not come from there.')
    const headers = new Headers({ ...DRAFT_HEADERS, Location: session.redirectTo })
    headers.set('Set-Cookie', sessionCookie(session.cookie))
    return new Response(null, { status: 307, headers })
  } catch (error) {
    logProblem('preview_failed', { problem: error })
    return plain(503, 'The preview cannot be opened at the moment: the content cannot be reached.')
  }
}

/**
 * Sent to previews alone, never read by script. Where the portal speaks TLS it may also stand in a frame of a Studio on
 * another site, in a jar of that site's own; without TLS browsers take no such cookie, and the Studio is the portal's.
 */
function sessionCookie(value: string): string {
  const site = env().siteUrl.startsWith('https:') ? 'SameSite=None; Secure; Partitioned' : 'SameSite=Lax'
  return `${SESSION_COOKIE}=${value}; Path=${paths.preview()}; Max-Age=${SESSION_LASTS / 1000}; HttpOnly; ${site}`
}
