/** A drawing as two printing plates of one size: flat colours, and the tone that is engraved over them in lines. */
export type Drawing = { width: number; height: number; colour: string; tone: string; isSoft: boolean }

export const INK = '#16243c'
export const PAPER = '#f2e9d8'
export const SEA = '#2f6d78'
export const SHALLOW = '#8db7b0'
export const VERMILION = '#d2543a'
export const OCHRE = '#e2ad57'
export const ROSE = '#e9bda4'
export const NIGHT = '#24406b'
export const ICE = '#d3e3e3'
export const SLATE = '#5d7386'

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Gray of a darkness: 0 prints nothing, 1 prints solid ink. */
function gray(darkness: number): string {
  const value = Math.round(255 * (1 - Math.min(1, Math.max(0, darkness))))
  return `rgb(${value},${value},${value})`
}

type Stop = readonly [offset: number, value: string | number]

/**
 * Draws on both plates at once, so that what stands in front covers what stands behind on either.
 * A tone is a darkness from 0 to 1, or the name of a gradient made by `fade`.
 */
export class Plates {
  readonly width: number
  readonly height: number
  private readonly colour: string[] = []
  private readonly tone: string[] = []
  private readonly defs: string[] = []
  private isSoft = false

  private readonly scale: number

  /** Everything is drawn on a sheet of `width` by `height` and printed at `scale` times that size. */
  constructor(width: number, height: number, scale = 1) {
    this.width = width
    this.height = height
    this.scale = scale
  }

  /** A straight gradient; numbers are darknesses. Coordinates are shares of the shape's box. */
  fade(stops: readonly Stop[], [x1, y1, x2, y2]: readonly number[] = [0, 0, 0, 1]): string {
    return this.gradient(
      `linearGradient x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`,
      'linearGradient',
      stops,
    )
  }

  glow(stops: readonly Stop[], [cx, cy, r]: readonly number[] = [0.5, 0.5, 0.5]): string {
    return this.gradient(`radialGradient cx="${cx}" cy="${cy}" r="${r}"`, 'radialGradient', stops)
  }

  private gradient(open: string, close: string, stops: readonly Stop[]): string {
    const id = `g${this.defs.length}`
    const drawn = stops.map(([offset, value]) => {
      const fill = typeof value === 'number' ? gray(value) : value
      return `<stop offset="${offset}" stop-color="${fill}"/>`
    })
    this.defs.push(`<${open.replace(' ', ` id="${id}" `)}>${drawn.join('')}</${close}>`)
    return `url(#${id})`
  }

  /** What follows `draw` is cut to the shape of `d`. */
  clip(d: string, draw: () => void): this {
    const id = `g${this.defs.length}`
    this.defs.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`)
    this.group(`clip-path="url(#${id})"`, draw)
    return this
  }

  group(attributes: string, draw: () => void): this {
    this.raw(`<g ${attributes}>`, `<g ${attributes}>`)
    draw()
    this.raw('</g>', '</g>')
    return this
  }

  /** Shapes drawn by `draw` on the tone plate with soft edges. */
  soft(radius: number, draw: () => void): this {
    const id = `g${this.defs.length}`
    this.defs.push(
      `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`,
    )
    this.isSoft = true
    this.tone.push(`<g filter="url(#${id})">`)
    draw()
    this.tone.push('</g>')
    return this
  }

  raw(colour: string, tone: string): this {
    this.colour.push(colour)
    this.tone.push(tone)
    return this
  }

  /** A filled shape; a null colour or tone leaves that plate as it is. */
  path(d: string, fill: string | null, tone: number | string | null, extra = ''): this {
    if (fill !== null) this.colour.push(`<path d="${d}" fill="${fill}" ${extra}/>`)
    if (tone !== null) this.tone.push(`<path d="${d}" fill="${toned(tone)}" ${extra}/>`)
    return this
  }

  stroke(d: string, width: number, colour: string | null, tone: number | string | null, extra = ''): this {
    const pen = `fill="none" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}`
    if (colour !== null) this.colour.push(`<path d="${d}" stroke="${colour}" ${pen}/>`)
    if (tone !== null) this.tone.push(`<path d="${d}" stroke="${toned(tone)}" ${pen}/>`)
    return this
  }

  rect(x: number, y: number, w: number, h: number, fill: string | null, tone: number | string | null): this {
    return this.path(`M${x} ${y}h${w}v${h}h${-w}z`, fill, tone)
  }

  ellipse(
    cx: number,
    cy: number,
    rx: number,
    ry: number,
    fill: string | null,
    tone: number | string | null,
    extra = '',
  ): this {
    return this.path(ellipsePath(cx, cy, rx, ry), fill, tone, extra)
  }

  drawing(): Drawing {
    const width = Math.round(this.width * this.scale)
    const height = Math.round(this.height * this.scale)
    const sheet = (ground: string, content: string[]) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${this.height}" width="${width}" height="${height}"><defs>${this.defs.join('')}</defs><rect width="${this.width}" height="${this.height}" fill="${ground}"/>${content.join('')}</svg>`
    return {
      width,
      height,
      colour: sheet(PAPER, this.colour),
      tone: sheet('white', this.tone),
      isSoft: this.isSoft,
    }
  }
}

const toned = (tone: number | string) => (typeof tone === 'number' ? gray(tone) : tone)

export function ellipsePath(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
}
