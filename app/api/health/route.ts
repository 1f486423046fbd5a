import { isContentReachable } from '#lib/content/reachable.ts'

export const dynamic = 'force-dynamic'

/** For monitors: 200 while the portal can render new pages, 503 while it lives on what it has cached. */
export async function GET(): Promise<Response> {
  const ok = await isContentReachable()
  return Response.json(
    { ok, content: ok ? 'reachable' : 'unreachable' },
    { status: ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
