import { imageSize } from 'image-size'
import type { Sharp } from 'sharp'
import { type ImagePalette, paletteOf } from './imagePalette.ts'
import { MAX_PIXELS, sharpIfThere } from './sharpIfThere.ts'

/** What the asset document says about a picture, in the shape of `sanity.imageMetadata`. */
export type ImageMetadata = {
  _type: 'sanity.imageMetadata'
  dimensions: { _type: 'sanity.imageDimensions'; width: number; height: number; aspectRatio: number }
  hasAlpha: boolean
  isOpaque: boolean
  /** A data URL of about 1 kB, to show while the picture loads. */
  lqip?: string
  palette?: ImagePalette
}

/** The bytes are no picture that the lake takes; the message says which it takes. */
export class NotAnImageError extends Error {
  constructor(reason: string, cause?: unknown) {
    super(`Invalid image, ${reason}. The lake takes JPEG, PNG, GIF, WebP, AVIF, SVG and TIFF.`, { cause })
    this.name = 'NotAnImageError'
  }
}

/** image-size's names of the formats, with the extension that each gets. */
const EXTENSIONS = new Map([
  ['jpg', 'jpg'],
  ['png', 'png'],
  ['gif', 'gif'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['svg', 'svg'],
  ['tiff', 'tif'],
])
/** Sanity's previews are this wide. */
const PREVIEW_WIDTH = 20

/**
 * Reads format, size and, where sharp is there, transparency, preview and palette. The place and the camera that a
 * photo may carry are never read: they would be public.
 * @throws NotAnImageError when the bytes are not a whole picture of a format that browsers show
 */
export async function readImageMetadata(
  bytes: Uint8Array,
  want: { preview: boolean; palette: boolean },
): Promise<{ extension: string; metadata: ImageMetadata }> {
  const { extension, width, height } = readSize(bytes)
  const metadata: ImageMetadata = {
    _type: 'sanity.imageMetadata',
    dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
    hasAlpha: extension === 'svg',
    isOpaque: extension !== 'svg',
  }
  const sharp = await sharpIfThere()
  if (!sharp) return { extension, metadata }
  try {
    const image = sharp(bytes).autoOrient()
    const { hasAlpha } = await image.metadata()
    metadata.hasAlpha = hasAlpha
    metadata.isOpaque = hasAlpha ? (await image.clone().stats()).isOpaque : true
    if (want.preview) metadata.lqip = await previewOf(image, hasAlpha)
    if (want.palette) metadata.palette = await paletteOf(image)
  } catch (cause) {
    // Browsers draw some SVG that sharp does not; a photo that sharp cannot read is broken for everybody.
    if (extension !== 'svg') throw new NotAnImageError('the file is broken or cut off', cause)
  }
  return { extension, metadata }
}

function readSize(bytes: Uint8Array): { extension: string; width: number; height: number } {
  let size: ReturnType<typeof imageSize>
  try {
    size = imageSize(bytes)
  } catch (cause) {
    throw new NotAnImageError('could not read metadata', cause)
  }
  const extension = EXTENSIONS.get(size.type ?? '')
  if (!extension) throw new NotAnImageError(`the format "${size.type}" is not one that browsers show`)
  const turned = (size.orientation ?? 1) >= 5
  const width = Math.round(turned ? size.height : size.width)
  const height = Math.round(turned ? size.width : size.height)
  if (!(width >= 1 && height >= 1)) throw new NotAnImageError('it has no size')
  // Addresses of assets hold five digits a side.
  if (width > 99_999 || height > 99_999 || width * height > MAX_PIXELS)
    throw new NotAnImageError(`${width} by ${height} pixels are too many`)
  return { extension, width, height }
}

async function previewOf(image: Sharp, hasAlpha: boolean): Promise<string> {
  const small = image.clone().resize({ width: PREVIEW_WIDTH })
  const bytes = await (hasAlpha ? small.png() : small.jpeg({ quality: 60 })).toBuffer()
  return `data:image/${hasAlpha ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`
}
