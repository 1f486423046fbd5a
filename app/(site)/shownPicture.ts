import type { Picture } from '#lib/domain/official.ts'
import type { Site } from '#lib/seo/jsonLd.ts'

/** The picture that other sites show beside a link, in the size that most of them ask for. */
export function shownPicture(picture: Picture | null, { pictureUrl }: Site) {
  return picture ? { url: pictureUrl(picture, 1200, 630), alt: picture.alt } : null
}
