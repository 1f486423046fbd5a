import { INK, OCHRE, PAPER, type Plates, randomFrom } from './plates.ts'

/** Parts that the lead pictures share. Sheets are 1600 by 1000. */

export function sky(
  plates: Plates,
  horizon: number,
  colours: readonly [string, string, string],
  tones: readonly [number, number],
): void {
  plates.rect(
    0,
    0,
    1600,
    horizon + 2,
    plates.fade([
      [0, colours[0]],
      [0.6, colours[1]],
      [1, colours[2]],
    ]),
    plates.fade([
      [0, tones[0]],
      [1, tones[1]],
    ]),
  )
}

export function sea(
  plates: Plates,
  horizon: number,
  colours: readonly [string, string],
  tones: readonly [number, number],
  seed: number,
  rough = 1,
): void {
  plates.rect(
    0,
    horizon,
    1600,
    1000 - horizon,
    plates.fade([
      [0, colours[0]],
      [1, colours[1]],
    ]),
    plates.fade([
      [0, tones[0]],
      [1, tones[1]],
    ]),
  )
  const random = randomFrom(seed)
  let lights = ''
  let darks = ''
  for (let row = 1; row < 30; row++) {
    const depth = (row / 30) ** 1.7
    const y = horizon + (1000 - horizon) * depth
    const count = Math.round(34 - 24 * depth)
    for (let at = 0; at < count; at++) {
      const length = (26 + random() * 90) * (0.25 + depth * 2.2)
      const lens = wave(
        random() * 1700 - 80,
        y + random() * 14 * depth,
        length,
        (1.2 + 9 * depth * rough) * (0.5 + random()),
      )
      if (random() < 0.42) lights += lens
      else darks += lens
    }
  }
  plates.path(darks, null, Math.min(0.95, tones[1] + 0.22))
  plates.path(lights, null, Math.max(0.04, tones[0] - 0.26))
}

function wave(x: number, y: number, length: number, height: number): string {
  const r = Math.round
  return `M${r(x)} ${r(y)}q${r(length / 2)} ${r(-height)} ${r(length)} 0q${r(-length / 2)} ${r(-height * 0.2)} ${r(-length)} 0z`
}

/** A disk with light on the water under it. */
export function sun(
  plates: Plates,
  x: number,
  y: number,
  radius: number,
  colour: string,
  horizon: number,
  seed: number,
): void {
  plates.clip(`M0 0H1600V${horizon}H0z`, () => plates.ellipse(x, y, radius, radius, colour, 0.02))
  const random = randomFrom(seed)
  let glitter = ''
  for (let row = 0; row < 34; row++) {
    const depth = (row / 34) ** 1.5
    const width = radius * (0.5 + depth * 1.5) * (0.5 + random() * 0.7)
    glitter += wave(
      x - width / 2 + (random() - 0.5) * radius * depth,
      horizon + 6 + (990 - horizon) * depth,
      width,
      3 + 9 * depth,
    )
  }
  plates.path(glitter, colour, 0.02)
}

export function stars(plates: Plates, below: number, count: number, seed: number): void {
  const random = randomFrom(seed)
  let d = ''
  for (let at = 0; at < count; at++) {
    const size = 1.2 + random() ** 3 * 3.4
    const x = random() * 1600
    const y = random() ** 1.3 * below
    d += `M${x.toFixed(1)} ${(y - size).toFixed(1)}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`
  }
  plates.path(d, PAPER, 0)
}

export function clouds(
  plates: Plates,
  rows: readonly (readonly [x: number, y: number, width: number])[],
  colour: string,
  tone: number,
): void {
  for (const [x, y, width] of rows) {
    const h = width * 0.05
    plates.path(
      `M${x} ${y}q${width * 0.12} ${-h * 1.6} ${width * 0.3} ${-h}q${width * 0.14} ${-h * 2.4} ${width * 0.34} ${-h * 0.6}q${width * 0.2} ${-h * 1.2} ${width * 0.36} ${h * 1.6}z`,
      colour,
      tone,
    )
  }
}

type Hull = 'patrol' | 'research' | 'tender' | 'sealift' | 'training' | 'merchant' | 'squid'

const HULLS: Record<Hull, string> = {
  patrol:
    'M-200 0L-186 -30L-120 -34L-118 -48L-84 -48L-80 -78L-24 -78L-18 -120L30 -120L40 -92L70 -92L84 -46L140 -44L150 -60L160 -44L226 -52L196 0z M-2 -120L2 -176L6 -120z M-30 -150h64v4h-64z M-14 -166h32v4h-32z M-72 -78l-14 -26l6 -2l22 28z M90 -48h22v-12h-22z',
  research:
    'M-210 0L-202 -40L-80 -42L-80 -72L-40 -72L-36 -118L40 -118L52 -86L104 -86L110 -50L216 -60L190 0z M-206 -40l10 -96h14l-2 14h-6l-8 84z M-8 -118l6 -66h4l8 66z M-30 -160h66v4h-66z M-150 -42l46 -74l6 3l-40 72z M120 -52v-30h30v28z',
  tender:
    'M-130 0L-124 -26L-108 -27L-106 -44L-102 -44L-100 -27L-66 -28L-64 -52L-46 -54L-44 -78L-22 -80L-20 -92L18 -92L24 -78L34 -52L46 -50L50 -30L96 -37L98 -52L102 -52L104 -39L140 -45L120 0z M-8 -92l3 -52h4l3 52z M-26 -122h36v3h-36z M-18 -134h20v3h-20z M-90 -28l-18 -40l5 -2l24 42z M-40 -86h12v-14h-12z',
  sealift:
    'M-300 0L-292 -62L-250 -62L-250 -150L-196 -150L-188 -66L256 -62L304 -74L276 0z M-150 -64v-40h70v40z M-70 -64v-40h70v40z M10 -64v-40h70v40z M90 -64v-40h70v40z M170 -64v-22h60v22z M-228 -150l4 -44h4l4 44z M40 -104l4 -72h4l70 46l-3 4l-66 -42v64z',
  training:
    'M-190 0L-176 -34L186 -36L230 -56L180 0z M-110 -34l2 -196h5l2 196z M-10 -34l2 -226h5l2 226z M96 -34l2 -196h5l2 196z M-160 -180h110v4h-110z M-150 -120h94v4h-94z M-66 -206h120v4h-120z M-62 -136h112v4h-112z M46 -180h110v4h-110z M52 -120h96v4h-96z M-52 -36v-24h86v24z',
  merchant:
    'M-280 0L-276 -44L-236 -44L-236 -104L-196 -104L-190 -46L262 -44L280 0z M-180 -46v-50h420v50z M-222 -104v-26h12v26z',
  squid:
    'M-86 0L-96 -26L-34 -24L-30 -54L10 -54L14 -24L96 -36L78 0z M-70 -26v-40h3v40z M66 -30v-40h3v40z M-70 -66h140v3h-140z',
}

const HALF_LENGTHS: Record<Hull, number> = {
  patrol: 200,
  research: 198,
  tender: 124,
  sealift: 286,
  training: 184,
  merchant: 278,
  squid: 80,
}

/** A ship seen from the side, on its waterline, bow to the right (to the left with a negative scale). */
export function ship(
  plates: Plates,
  hull: Hull,
  x: number,
  y: number,
  scale: number,
  colour = INK,
  tone = 1,
): void {
  plates.group(`transform="translate(${x} ${y}) scale(${scale} ${Math.abs(scale)})"`, () => {
    plates.path(HULLS[hull], colour, tone)
    const half = HALF_LENGTHS[hull]
    plates.path(
      `M${-half - 26} 1q${half} 7 ${half * 2 + 20} 1l14 5q${-half} 8 ${-half * 2 - 30} 0z`,
      PAPER,
      0.06,
    )
  })
}

/** The picture of the ship upside down in calm water. */
export function reflection(
  plates: Plates,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: number,
  seed: number,
): void {
  const random = randomFrom(seed)
  let d = ''
  for (let at = 0; at < 22; at++) {
    const depth = at / 22
    const half = (width / 2) * (1 - depth * 0.5) * (0.6 + random() * 0.6)
    d += wave(x - half + (random() - 0.5) * 26, y + depth * height, half * 2, 3 + depth * 5)
  }
  plates.path(d, null, tone)
}

export function helicopter(
  plates: Plates,
  x: number,
  y: number,
  scale: number,
  colour: string,
  tone: number | string,
): void {
  plates.group(`transform="translate(${x} ${y}) scale(${scale} ${Math.abs(scale)})"`, () => {
    plates.path(
      'M-60 -46C-20 -66 60 -66 108 -40C140 -22 150 -6 146 8C140 26 100 36 50 36L-40 34C-66 30 -84 8 -96 -6L-268 -26L-292 -78L-274 -80L-250 -42L-92 -40z',
      colour,
      tone,
    )
    plates.path('M84 -34C112 -26 128 -12 134 2L96 4L78 -32z M36 -36h34l8 36h-42z', PAPER, 0.16)
    plates.path('M-20 -30h38v34h-38z', INK, 0.94)
    plates.path('M-10 -60L-6 -84H22L28 -60z M2 -84h8v-14h-8z', INK, 1)
    plates.path('M-330 -98L6 -104L348 -96L346 -91L6 -96L-330 -92z', INK, 1)
    plates.path('M40 36l-4 20h8l4 -20z M-30 34l-4 22h8l4 -22z', INK, 1)
    plates.ellipse(40, 62, 13, 13, INK, 1)
    plates.ellipse(-30, 62, 13, 13, INK, 1)
    plates.stroke('M-318 -108L-252 -48M-318 -48L-252 -108', 4, INK, 1)
    plates.path('M-96 -6L-268 -26L-272 -36L-92 -24z', '#d2543a', 0.15)
  })
}

/** Rope, wire, grid: a thin line in solid ink or light. */
export function line(plates: Plates, d: string, width: number, colour = INK, tone = 1): void {
  plates.stroke(d, width, colour, tone)
}

export function lamp(plates: Plates, x: number, y: number, radius: number): void {
  plates.ellipse(x, y, radius * 2.6, radius * 2.6, OCHRE, null, 'opacity="0.35"')
  plates.ellipse(x, y, radius, radius, '#fbeecb', 0)
}

/** Hills or ice: a jagged line from left to right, closed at the bottom. */
export function ridge(
  from: number,
  to: number,
  base: number,
  height: number,
  steps: number,
  seed: number,
): string {
  const random = randomFrom(seed)
  let d = `M${from} ${base}`
  for (let at = 1; at < steps; at++) {
    const x = from + ((to - from) * at) / steps
    const arch = Math.sin((Math.PI * at) / steps)
    d += `L${Math.round(x)} ${Math.round(base - height * arch * (0.45 + random() * 0.55))}`
  }
  return `${d}L${to} ${base}z`
}
