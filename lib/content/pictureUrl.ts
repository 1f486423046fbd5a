import { createImageUrlBuilder } from '@sanity/image-url'
import type { PictureUrl } from '#lib/domain/reading.ts'
import { type Env, env } from '#lib/env.ts'

const HOSTED_PICTURES = 'https://cdn.sanity.io'

/** Where pictures come from: the lake, or Sanity's CDN. */
export function pictureOrigin({ sanity }: Pick<Env, 'sanity'>): string {
  return sanity.lakeUrl ?? HOSTED_PICTURES
}

/**
 * Makes addresses of pictures, without asking anyone: the asset's id holds all that is needed.
 * With a height the picture is cropped to fill it; without, the whole picture is scaled and never enlarged.
 */
export function pictureUrlFor({ sanity }: Pick<Env, 'sanity'>): PictureUrl {
  const builder = createImageUrlBuilder({
    projectId: sanity.projectId,
    dataset: sanity.dataset,
    baseUrl: pictureOrigin({ sanity }),
  })
  return (picture, width, height) => {
    const scaled = builder.image(picture.assetId).width(width).auto('format')
    return (height === undefined ? scaled.fit('max') : scaled.height(height).fit('crop')).url()
  }
}

/** Addresses of pictures in this process's environment. */
export const pictureUrl: PictureUrl = (...asked) => pictureUrlFor(env())(...asked)
