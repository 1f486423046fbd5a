import { cardOf } from '#components/card/card.ts'
import { ReleaseCard } from '#components/card/ReleaseCard.tsx'
import type { DraftReading } from '#lib/content/draft.ts'
import { pictureOrigin, pictureUrl } from '#lib/content/pictureUrl.ts'
import { cardResponse } from '#lib/embed/cardResponse.ts'
import { env } from '#lib/env.ts'
import { DRAFT_HEADERS } from '#lib/preview/answers.ts'
import { socialImage } from '#lib/seo/socialImage.ts'

/** The card of a draft: the public card under the headers of a draft, framed by our own previews only. */
export async function draftCard({ reading, newsroom }: DraftReading): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const card = cardOf(reading, newsroom)
  const html = renderToStaticMarkup(
    <ReleaseCard card={card} siteUrl={env().siteUrl} pictureUrl={pictureUrl} />,
  )
  const response = cardResponse(html, 200, card.picture && pictureOrigin(env()))
  const policy = response.headers.get('Content-Security-Policy') ?? ''
  for (const [name, value] of Object.entries(DRAFT_HEADERS)) response.headers.set(name, value)
  response.headers.set(
    'Content-Security-Policy',
    policy.replace('frame-ancestors *', "frame-ancestors 'self'"),
  )
  return response
}

/** The picture that sites show beside a link to the draft: its lead picture, else one made of its words. */
export function draftSocialImage({ reading, newsroom }: DraftReading): Response {
  const { leadPicture } = reading.edition.content
  if (leadPicture) {
    const address = pictureUrl(leadPicture, 1200, 630)
    return new Response(null, { status: 302, headers: { ...DRAFT_HEADERS, Location: address } })
  }
  return new Response(socialImage(reading.edition, newsroom), {
    headers: {
      ...DRAFT_HEADERS,
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
