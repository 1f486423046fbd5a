import type { Drawing } from './plates.ts'

/** How the tone plate is cut. */
export type Cut = {
  /** Distance of the lines in pixels. */
  pitch: number
  /** How far lines bow over light and dark forms, in pixels. */
  bow: number
  /** How much of the tone is also laid on evenly, 0 to 1: keeps what is finer than the lines. */
  wash: number
  /** Colour of the lines. */
  ink: readonly [number, number, number]
  seed: number
}

type Sharp = typeof import('sharp').default

/**
 * Prints a drawing: the flat colours with a little grain, and over them the tone as engraved lines that swell where it
 * is dark; deep shadow gets a second set of lines across the first. The same drawing gives the same picture.
 * @returns a JPEG
 */
export async function engrave(sharp: Sharp, drawing: Drawing, cut: Cut): Promise<Buffer> {
  const { width, height } = drawing
  const [colour, tone] = await Promise.all([
    sharp(Buffer.from(drawing.colour)).removeAlpha().raw().toBuffer(),
    tonePlate(sharp, drawing),
  ])
  const form = await sharp(tone, { raw: { width, height, channels: 1 } })
    .resize(width >> 3, height >> 3)
    .blur(4)
    .resize(width, height, { kernel: 'linear' })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const pixels = printed(colour, tone, form, width, height, cut)
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80, chromaSubsampling: '4:2:0' })
    .toBuffer()
}

/** Soft shadows are slow to draw, and as good at half the size. */
async function tonePlate(sharp: Sharp, { tone, width, height, isSoft }: Drawing): Promise<Buffer> {
  const half = tone.replace(
    ` width="${width}" height="${height}"`,
    ` width="${width / 2}" height="${height / 2}"`,
  )
  const drawn = sharp(Buffer.from(isSoft ? half : tone))
  const sized = isSoft ? drawn.resize(width, height, { kernel: 'cubic' }) : drawn
  return sized.removeAlpha().toColourspace('b-w').raw().toBuffer()
}

function printed(
  colour: Uint8Array,
  tone: Uint8Array,
  form: Uint8Array,
  width: number,
  height: number,
  { pitch, bow, wash, ink, seed }: Cut,
): Buffer {
  const out = Buffer.allocUnsafe(width * height * 3)
  const grain = grainTile(seed)
  const edge = 1.1 / pitch
  const sway = Float32Array.from({ length: width }, (_, x) => 1.6 * Math.sin(x / 61))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const noise = (grain[((y & 255) << 8) | (x & 255)] ?? 0) / 128 - 1
      const dark = 1 - (tone[at] ?? 255) / 255
      let cover = 0
      if (dark > 0.97) cover = 1
      else if (dark > 0.02) {
        const bent = y + bow * ((form[at] ?? 0) / 255) + (sway[x] ?? 0)
        cover = lineCover(bent / pitch, dark * 0.92 + noise * 0.05, edge)
        if (dark > 0.58) {
          const across = lineCover((x * 0.5 + y * 0.86) / (pitch * 1.15), (dark - 0.58) * 1.7, edge)
          cover = cover + across - cover * across
        }
      }
      const light = (1 + noise * 0.035) * (1 - dark * wash)
      for (let channel = 0; channel < 3; channel++) {
        const flat = (colour[at * 3 + channel] ?? 255) * light
        const mixed = flat + ((ink[channel] ?? 0) - flat) * cover
        out[at * 3 + channel] = Math.min(255, mixed)
      }
    }
  }
  return out
}

/** How much of a pixel a line covers that takes up the share `weight` of its pitch. */
function lineCover(position: number, weight: number, edge: number): number {
  const fromMiddle = Math.abs(position - Math.floor(position) - 0.5) * 2
  const cover = (weight - fromMiddle) / (2 * edge) + 0.5
  return Math.max(0, Math.min(1, cover))
}

function grainTile(seed: number): Uint8Array {
  const tile = new Uint8Array(65536)
  let state = (seed * 2654435761 + 1) >>> 0
  for (let at = 0; at < tile.length; at++) {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    tile[at] = ((state & 255) + ((state >>> 8) & 255)) >> 1
  }
  return tile
}
