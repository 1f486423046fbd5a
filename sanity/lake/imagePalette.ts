import type { Sharp } from 'sharp'

type Swatch = {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  /** The text colour that reads better on the background. */
  foreground: '#000' | '#fff'
  title: '#000' | '#fff'
  /** Share of the picture, in per cent. */
  population: number
}

const NAMES = ['vibrant', 'lightVibrant', 'darkVibrant', 'muted', 'lightMuted', 'darkMuted'] as const

/** The colours of a picture, in the shape of `sanity.imagePalette`; a name is missing when no colour comes near it. */
export type ImagePalette = { _type: 'sanity.imagePalette'; dominant?: Swatch } & Partial<
  Record<(typeof NAMES)[number], Swatch>
>

type Colour = {
  red: number
  green: number
  blue: number
  saturation: number
  lightness: number
  share: number
}

/** Where each name lies: the lightness and saturation it wants, and the bounds it must keep (as in Android's Palette). */
const TARGETS: Record<(typeof NAMES)[number], { light: Range; full: Range }> = {
  vibrant: { light: [0.3, 0.5, 0.7], full: [0.35, 1, 1] },
  lightVibrant: { light: [0.55, 0.74, 1], full: [0.35, 1, 1] },
  darkVibrant: { light: [0, 0.26, 0.45], full: [0.35, 1, 1] },
  muted: { light: [0.3, 0.5, 0.7], full: [0, 0.3, 0.4] },
  lightMuted: { light: [0.55, 0.74, 1], full: [0, 0.3, 0.4] },
  darkMuted: { light: [0, 0.26, 0.45], full: [0, 0.3, 0.4] },
}
type Range = readonly [min: number, wanted: number, max: number]

/** Colours are counted on a picture this small; it is a guess at the mood, not a measurement. */
const SAMPLE_SIDE = 64
/** Colours that agree in the upper four bits of each channel count as one. */
const KEPT_BITS = 0xf0

/** Counts the colours of a picture and names them. */
export async function paletteOf(image: Sharp): Promise<ImagePalette> {
  const { data } = await image
    .clone()
    .resize({ width: SAMPLE_SIDE, height: SAMPLE_SIDE, fit: 'fill' })
    .toColourspace('srgb')
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const colours = countColours(data)
  const [dominant] = colours
  const palette: ImagePalette = { _type: 'sanity.imagePalette' }
  if (dominant) palette.dominant = swatch(dominant)
  for (const name of NAMES) {
    const best = nearest(colours, TARGETS[name])
    if (best) palette[name] = swatch(best)
  }
  return palette
}

/** Groups RGB bytes into colours, the most frequent first. */
function countColours(rgb: Uint8Array): Colour[] {
  const groups = new Map<number, { red: number; green: number; blue: number; count: number }>()
  for (let at = 0; at + 2 < rgb.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at, at + 3)
    const key = ((red & KEPT_BITS) << 16) | ((green & KEPT_BITS) << 8) | (blue & KEPT_BITS)
    const group = groups.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 }
    group.red += red
    group.green += green
    group.blue += blue
    group.count += 1
    groups.set(key, group)
  }
  const total = rgb.length / 3
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ red, green, blue, count }) => {
      const mean = { red: red / count, green: green / count, blue: blue / count }
      return { ...mean, ...saturationAndLightness(mean), share: count / total }
    })
}

function saturationAndLightness({ red, green, blue }: { red: number; green: number; blue: number }) {
  const max = Math.max(red, green, blue) / 255
  const min = Math.min(red, green, blue) / 255
  const lightness = (max + min) / 2
  const spread = max - min
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1))
  return { saturation, lightness }
}

function nearest(colours: Colour[], { light, full }: { light: Range; full: Range }): Colour | undefined {
  const within = (value: number, [min, , max]: Range) => value >= min && value <= max
  const score = (colour: Colour) =>
    3 * (1 - Math.abs(colour.saturation - full[1])) +
    6 * (1 - Math.abs(colour.lightness - light[1])) +
    colour.share
  return colours
    .filter((colour) => within(colour.lightness, light) && within(colour.saturation, full))
    .reduce<Colour | undefined>(
      (best, colour) => (best && score(best) >= score(colour) ? best : colour),
      undefined,
    )
}

function swatch({ red, green, blue, share }: Colour): Swatch {
  const hex = [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')
  // Perceived brightness, ITU-R BT.601.
  const text = 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: text,
    title: text,
    population: Math.round(share * 10_000) / 100,
  }
}
