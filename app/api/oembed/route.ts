import { cardOf } from '#components/card/card.ts'
import { getSettings } from '#lib/content/newsroom.ts'
import { pictureUrl } from '#lib/content/pictureUrl.ts'
import { getRelease } from '#lib/content/release.ts'
import type { ReleaseReading } from '#lib/domain/reading.ts'
import { OEMBED_CACHE_AGE, oembedOf } from '#lib/embed/oembed.ts'
import { NOT_A_RELEASE, readOembedRequest } from '#lib/embed/oembedRequest.ts'
import { env } from '#lib/env.ts'
import { logProblem } from '#lib/log.ts'

/** oEmbed: `/api/oembed?url=<address of a release>`. Open to every site; it reads what readers of the site read. */
export async function GET(request: Request): Promise<Response> {
  const { siteUrl } = env()
  const asked = readOembedRequest(new URL(request.url).searchParams, siteUrl)
  if ('status' in asked) return refused(asked.status, asked.error)
  try {
    const [found, newsroom] = await Promise.all([releaseAt(asked.slug), getSettings()])
    if (!found) return refused(404, NOT_A_RELEASE)
    return Response.json(oembedOf(cardOf(found, newsroom), asked, siteUrl, pictureUrl), {
      headers: { ...OPEN, 'Cache-Control': `public, max-age=${OEMBED_CACHE_AGE}` },
    })
  } catch (error) {
    logProblem('oembed_failed', { slug: asked.slug, problem: error })
    return refused(503, 'The release cannot be read at the moment; ask again later.')
  }
}

/** The release at a slug, or where that slug moved to. */
async function releaseAt(slug: string): Promise<ReleaseReading | null> {
  const found = await getRelease(slug)
  if (!found || !('movedTo' in found)) return found
  const moved = await getRelease(found.movedTo)
  return moved && 'movedTo' in moved ? null : moved
}

function refused(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: { ...OPEN, 'Cache-Control': 'no-store' } })
}

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
