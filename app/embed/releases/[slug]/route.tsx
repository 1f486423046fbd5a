import { AbsentCard } from '#components/card/AbsentCard.tsx'
import { cardOf } from '#components/card/card.ts'
import { ReleaseCard } from '#components/card/ReleaseCard.tsx'
import { getSettings } from '#lib/content/newsroom.ts'
import { pictureOrigin, pictureUrl } from '#lib/content/pictureUrl.ts'
import { getRelease } from '#lib/content/release.ts'
import { cardResponse } from '#lib/embed/cardResponse.ts'
import { env } from '#lib/env.ts'
import { logProblem } from '#lib/log.ts'
import { paths } from '#lib/paths.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

/** None ahead, so that a build needs no content; each card is made when it is first asked for, and kept. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

/** The card of a release, for frames on other sites. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await context.params
  try {
    return await answer(slug)
  } catch (error) {
    logProblem('card_failed', { slug, problem: error })
    throw error
  }
}

async function answer(slug: string): Promise<Response> {
  // Next refuses a static import of react-dom/server in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { siteUrl } = env()
  const [found, newsroom] = await Promise.all([getRelease(slug), getSettings()])
  if (!found) {
    return cardResponse(renderToStaticMarkup(<AbsentCard newsroom={newsroom} siteUrl={siteUrl} />), 404, null)
  }
  if ('movedTo' in found) {
    // Not 301: which slug is the current one may change back, and browsers keep a 301 for ever.
    return new Response(null, { status: 302, headers: { Location: paths.releaseCard(found.movedTo) } })
  }
  const card = cardOf(found, newsroom)
  const html = renderToStaticMarkup(<ReleaseCard card={card} siteUrl={siteUrl} pictureUrl={pictureUrl} />)
  return cardResponse(html, 200, card.picture && pictureOrigin(env()))
}
