import { createHash } from 'node:crypto'
import type { ResizeOptions, Sharp } from 'sharp'
import { z } from 'zod'
import { sharpIfThere } from './sharpIfThere.ts'

/** Larger than any screen; Sanity's own limit is 8192. */
export const MAX_SIDE = 8192

const side = z.coerce.number().min(1).max(MAX_SIDE).transform(Math.round)
const share = z.coerce.number().min(0).max(1)

const transformShape = z.object({
  w: side.optional(),
  h: side.optional(),
  /** The pixels of one CSS pixel; multiplies w and h. */
  dpr: z.coerce.number().min(1).max(3).optional(),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  crop: z.enum(['center', 'top', 'bottom', 'left', 'right', 'entropy', 'focalpoint']).default('center'),
  'fp-x': share.default(0.5),
  'fp-y': share.default(0.5),
  /** left,top,width,height in pixels of the original. */
  rect: z
    .string()
    .regex(/^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$/)
    .transform((text) => text.split(',').map(Number))
    .optional(),
  q: z.coerce.number().int().min(1).max(100).default(75),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']).optional(),
  auto: z.literal('format').optional(),
  bg: z
    .string()
    .regex(/^([0-9a-f]{3}|[0-9a-f]{6})$/i)
    .optional(),
})

/** What to make of a picture; the names and meanings are those of Sanity's image CDN. */
export type ImageTransform = z.infer<typeof transformShape>

/** A parameter of the address has a value that the CDN does not know. */
export class ImageTransformError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ImageTransformError'
  }
}

/**
 * Reads the transform from the query of an image address; null when it asks for none. Parameters that the lake does
 * not know are ignored, as the CDN ignores them.
 * @throws ImageTransformError when a value is out of bounds
 */
export function parseTransform(query: Record<string, string>): ImageTransform | null {
  const asked = Object.keys(query).filter((name) => Object.hasOwn(transformShape.shape, name))
  if (asked.length === 0) return null
  const parsed = transformShape.safeParse(query)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new ImageTransformError(`The parameter "${issue?.path.join('.')}" cannot be used: ${issue?.message}.`)
}

/** The extension of what comes out; the original's unless another is asked for, or the reader takes WebP. */
export function outputExtension(transform: ImageTransform, original: string, accept: string): string {
  if (transform.fm) return transform.fm === 'pjpg' ? 'jpg' : transform.fm
  if (transform.auto && accept.includes('image/webp')) return 'webp'
  // Browsers do not show TIFF.
  return original === 'tif' ? 'jpg' : original
}

/** The name under which a rendition is kept: the same for the same picture, parameters and format. */
export function renditionKey(file: string, transform: ImageTransform, extension: string): string {
  const parameters = JSON.stringify(Object.entries(transform).sort(([a], [b]) => a.localeCompare(b)))
  return `${file.slice(0, 40)}-${createHash('sha256').update(parameters).digest('hex').slice(0, 24)}.${extension}`
}

/**
 * Makes the rendition of a picture. Turned upright first, and without the metadata of the camera.
 * Null when sharp is not there: the original is served then.
 */
export async function transformImage(
  bytes: Uint8Array,
  transform: ImageTransform,
  extension: string,
): Promise<Uint8Array | null> {
  const sharp = await sharpIfThere()
  if (!sharp) return null
  // Frames of an animation survive resizing; a cut-out is made of the first one.
  const cutting = transform.rect !== undefined || transform.crop === 'focalpoint'
  const animated = !cutting && (extension === 'webp' || extension === 'gif')
  const image = sharp(bytes, { animated }).autoOrient()
  const { autoOrient, pageHeight } = await image.metadata()
  const whole = { left: 0, top: 0, width: autoOrient.width, height: pageHeight ?? autoOrient.height }
  const box = boxOf(transform)
  const area = focalWindow(transform, box, cutOut(transform, whole))
  if (cutting) image.extract(area)
  resize(image, transform, box, area)
  return encode(image, transform, extension)
}

type Area = { left: number; top: number; width: number; height: number }
type Box = { width: number | undefined; height: number | undefined }

function boxOf({ w, h, dpr = 1 }: ImageTransform): Box {
  const scaled = (length: number | undefined) => length && Math.min(MAX_SIDE, Math.round(length * dpr))
  return { width: scaled(w), height: scaled(h) }
}

/** The part that `rect` asks for, kept inside the picture. */
function cutOut({ rect }: ImageTransform, whole: Area): Area {
  if (!rect) return whole
  const [x = 0, y = 0, w = 0, h = 0] = rect
  const left = Math.min(x, whole.width - 1)
  const top = Math.min(y, whole.height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(w, whole.width - left)),
    height: Math.max(1, Math.min(h, whole.height - top)),
  }
}

/** For crop=focalpoint: the largest part of the area in the shape of the box, as near to the point as it can be. */
function focalWindow(transform: ImageTransform, box: Box, area: Area): Area {
  if (transform.crop !== 'focalpoint' || !box.width || !box.height) return area
  const shape = box.width / box.height
  const width = Math.max(1, Math.round(Math.min(area.width, area.height * shape)))
  const height = Math.max(1, Math.round(Math.min(area.height, area.width / shape)))
  const start = (length: number, part: number, at: number) =>
    Math.round(Math.min(Math.max(length * at - part / 2, 0), length - part))
  return {
    left: area.left + start(area.width, width, transform['fp-x']),
    top: area.top + start(area.height, height, transform['fp-y']),
    width,
    height,
  }
}

function resize(image: Sharp, transform: ImageTransform, box: Box, source: Area) {
  if (!box.width && !box.height) return
  const background = transform.bg ? `#${transform.bg}` : '#fff'
  if (transform.fit !== 'fillmax') {
    image.resize({ ...box, ...fitting(transform, box, source), background })
    return
  }
  const { width = source.width, height = source.height } = box
  // Never larger than the original: what is missing becomes margin.
  const factor = Math.min(1, width / source.width, height / source.height)
  const inner = {
    width: Math.max(1, Math.round(source.width * factor)),
    height: Math.max(1, Math.round(source.height * factor)),
  }
  const left = Math.floor((width - inner.width) / 2)
  const top = Math.floor((height - inner.height) / 2)
  image.resize({ ...inner, fit: 'fill' }).extend({
    left,
    top,
    right: width - inner.width - left,
    bottom: height - inner.height - top,
    background,
  })
}

function fitting(transform: ImageTransform, box: Box, source: Area): ResizeOptions {
  const position = transform.crop === 'focalpoint' || transform.crop === 'center' ? 'centre' : transform.crop
  switch (transform.fit) {
    case 'clip':
      return { fit: 'inside' }
    case 'max':
      return { fit: 'inside', withoutEnlargement: true }
    case 'fill':
      return { fit: 'contain' }
    case 'scale':
      return { fit: 'fill' }
    case 'min': {
      // The shape of the box, at most as large as the original.
      const factor = Math.min(1, source.width / (box.width ?? 1), source.height / (box.height ?? 1))
      const shrunk = (length: number | undefined) => length && Math.max(1, Math.round(length * factor))
      return { width: shrunk(box.width), height: shrunk(box.height), fit: 'cover', position }
    }
    default:
      return { fit: 'cover', position }
  }
}

function encode(image: Sharp, transform: ImageTransform, extension: string): Promise<Buffer> {
  const quality = transform.q
  switch (extension) {
    case 'jpg':
      return image
        .flatten({ background: transform.bg ? `#${transform.bg}` : '#fff' })
        .jpeg({ quality, progressive: transform.fm === 'pjpg', mozjpeg: false })
        .toBuffer()
    case 'png':
      return image.png().toBuffer()
    case 'webp':
      return image.webp({ quality }).toBuffer()
    case 'avif':
      // The least effort: AVIF is slow to make, and somebody waits.
      return image.avif({ quality, effort: 2 }).toBuffer()
    default:
      return image.gif().toBuffer()
  }
}
