import { paths } from '#lib/paths.ts'
import { DRAFT_HEADERS } from '#lib/preview/answers.ts'
import { SESSION_COOKIE } from '#lib/preview/session.ts'

export const dynamic = 'force-dynamic'

/** Ends the session of the Studio's preview. */
export function GET(): Response {
  const headers = new Headers({ ...DRAFT_HEADERS, Location: paths.home() })
  headers.set('Set-Cookie', `${SESSION_COOKIE}=; Path=${paths.preview()}; Max-Age=0; HttpOnly`)
  return new Response(null, { status: 307, headers })
}
