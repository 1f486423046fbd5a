import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { pictureOrigin } from '#lib/content/pictureUrl.ts'
import { env } from '#lib/env.ts'
import { DRAFT_HEADERS, draftPolicy } from '#lib/preview/answers.ts'

/** The pages that staff preview, and nothing else: no public route passes through here. */
export const config = { matcher: ['/preview', '/preview/releases/:path*'] }

/** Gives each page a policy of its own: its scripts are named by a number used once, and only the portal frames it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = draftPolicy(`'self' 'nonce-${nonce}' 'strict-dynamic'`, pictureOrigin(env()))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(DRAFT_HEADERS)) response.headers.set(name, value)
  response.headers.set('Content-Security-Policy', policy)
  return response
}
