import type { Card } from '#components/card/card.ts'
import type { PictureUrl } from '#lib/domain/reading.ts'
import { cardHeight } from '#lib/embed/cardHeight.ts'
import { cardHtml } from '#lib/embed/cardHtml.ts'
import type { OembedRequest } from '#lib/embed/oembedRequest.ts'
import { absolute, paths } from '#lib/paths.ts'

/** A rich answer of oEmbed 1.0 (https://oembed.com, 2.3). Sizes in CSS pixels, `cache_age` in seconds. */
export type Oembed = {
  version: '1.0'
  type: 'rich'
  title: string
  author_name: string
  author_url: string
  provider_name: string
  provider_url: string
  cache_age: number
  width: number
  height: number
  html: string
} & Partial<Thumbnail>

type Thumbnail = { thumbnail_url: string; thumbnail_width: number; thumbnail_height: number }

/** Seconds for which an answer holds: no longer than a correction may wait. */
export const OEMBED_CACHE_AGE = 300

const WIDEST = 600
const THUMBNAIL = { width: 480, ratio: 4 / 3 }

/**
 * What the endpoint answers of a card. Width, height and thumbnail keep within the limits asked for.
 * @param siteUrl origin of the site
 */
export function oembedOf(
  card: Card,
  { maxWidth, maxHeight }: Pick<OembedRequest, 'maxWidth' | 'maxHeight'>,
  siteUrl: string,
  pictureUrl: PictureUrl,
): Oembed {
  const width = Math.min(maxWidth ?? WIDEST, WIDEST)
  const height = Math.min(cardHeight(card, width), maxHeight ?? Number.POSITIVE_INFINITY)
  return {
    version: '1.0',
    type: 'rich',
    title: card.title,
    author_name: card.newsroom.agency,
    author_url: absolute(siteUrl, paths.home()),
    provider_name: card.newsroom.name,
    provider_url: absolute(siteUrl, paths.home()),
    cache_age: OEMBED_CACHE_AGE,
    width,
    height,
    html: cardHtml(card, siteUrl, { width, height }),
    ...thumbnailOf(card, { width, height: maxHeight }, pictureUrl),
  }
}

/** All three fields or none, as the standard wants; never larger than the picture. */
function thumbnailOf(
  { picture }: Card,
  limit: { width: number; height: number | null },
  pictureUrl: PictureUrl,
): Thumbnail | null {
  if (!picture) return null
  const { ratio } = THUMBNAIL
  const width = Math.floor(
    Math.min(
      THUMBNAIL.width,
      limit.width,
      (limit.height ?? Number.POSITIVE_INFINITY) * ratio,
      picture.width,
      picture.height * ratio,
    ),
  )
  const height = Math.floor(width / ratio)
  if (height < 1) return null
  return {
    thumbnail_url: pictureUrl(picture, width, height),
    thumbnail_width: width,
    thumbnail_height: height,
  }
}
