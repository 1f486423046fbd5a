import type { OfficialName } from '../source.ts'
import { type Drawing, ellipsePath, OCHRE, Plates, ROSE, SEA, SHALLOW, SLATE } from './plates.ts'

/** What tells one bust from another. Lengths in pixels of a sheet of 960 by 1200; tones are darknesses. */
type Sitter = {
  /** From -1 (looks to our left) to 1. */
  turn: number
  skin: number
  /** Half width and half height of the face. */
  face: readonly [number, number]
  jaw: number
  hair: 'short' | 'crop' | 'tied' | 'parted' | 'long' | 'fringe' | 'bob' | 'pinned' | 'receding' | 'side'
  hairTone: number
  age: number
  smile: number
  brow: number
  dress: 'service' | 'high' | 'openCollar' | 'suit' | 'cardigan' | 'flight' | 'shirt' | 'scarf' | 'army'
  dressTone: number
  glasses?: 'round' | 'square'
  headset?: boolean
  ground: string
  shoulders: number
}

const SITTERS: Record<OfficialName, Sitter> = {
  okerlund: {
    turn: 0.1,
    skin: 0.1,
    face: [128, 182],
    jaw: 78,
    hair: 'bob',
    hairTone: 0.4,
    age: 0.6,
    smile: 0,
    brow: 0.5,
    dress: 'service',
    dressTone: 0.86,
    ground: SHALLOW,
    shoulders: 285,
  },
  tillery: {
    turn: 0.55,
    skin: 0.34,
    face: [134, 186],
    jaw: 96,
    hair: 'crop',
    hairTone: 0.88,
    age: 0.5,
    smile: 0.3,
    brow: 0.9,
    dress: 'high',
    dressTone: 0.8,
    ground: OCHRE,
    shoulders: 325,
  },
  quiroz: {
    turn: -0.4,
    skin: 0.26,
    face: [126, 180],
    jaw: 80,
    hair: 'tied',
    hairTone: 0.85,
    age: 0.25,
    smile: 0.15,
    brow: 0.9,
    dress: 'service',
    dressTone: 0.72,
    ground: ROSE,
    shoulders: 275,
  },
  pruitt: {
    turn: 0.25,
    skin: 0.4,
    face: [136, 180],
    jaw: 100,
    hair: 'short',
    hairTone: 0.92,
    age: 0.35,
    smile: 0.7,
    brow: 0.85,
    dress: 'service',
    dressTone: 0.66,
    glasses: 'square',
    ground: SHALLOW,
    shoulders: 315,
  },
  yarborough: {
    turn: 0.5,
    skin: 0.14,
    face: [142, 184],
    jaw: 108,
    hair: 'short',
    hairTone: 0.55,
    age: 0.45,
    smile: 0.25,
    brow: 0.7,
    dress: 'army',
    dressTone: 0.7,
    ground: OCHRE,
    shoulders: 350,
  },
  brandt: {
    turn: 0.45,
    skin: 0.3,
    face: [126, 182],
    jaw: 78,
    hair: 'long',
    hairTone: 0.78,
    age: 0.45,
    smile: 0.5,
    brow: 0.75,
    dress: 'openCollar',
    dressTone: 0.2,
    ground: SEA,
    shoulders: 270,
  },
  minase: {
    turn: -0.08,
    skin: 0.16,
    face: [132, 182],
    jaw: 88,
    hair: 'receding',
    hairTone: 0.22,
    age: 1,
    smile: 0.35,
    brow: 0.45,
    dress: 'cardigan',
    dressTone: 0.45,
    ground: ROSE,
    shoulders: 290,
  },
  kuramochi: {
    turn: 0.02,
    skin: 0.1,
    face: [124, 176],
    jaw: 78,
    hair: 'fringe',
    hairTone: 0.92,
    age: 0.25,
    smile: 0,
    brow: 0.6,
    dress: 'service',
    dressTone: 0.6,
    ground: SLATE,
    shoulders: 265,
  },
  tsukioka: {
    turn: -0.5,
    skin: 0.2,
    face: [128, 180],
    jaw: 88,
    hair: 'short',
    hairTone: 0.94,
    age: 0.05,
    smile: 0,
    brow: 0.95,
    dress: 'flight',
    dressTone: 0.5,
    ground: SEA,
    shoulders: 305,
  },
  hayasaka: {
    turn: 0.4,
    skin: 0.1,
    face: [124, 176],
    jaw: 80,
    hair: 'bob',
    hairTone: 0.86,
    age: 0.4,
    smile: 0.15,
    brow: 0.6,
    dress: 'shirt',
    dressTone: 0.32,
    headset: true,
    ground: OCHRE,
    shoulders: 262,
  },
  kitabatake: {
    turn: 0.3,
    skin: 0.14,
    face: [126, 186],
    jaw: 82,
    hair: 'parted',
    hairTone: 0.3,
    age: 0.9,
    smile: 0.2,
    brow: 0.5,
    dress: 'suit',
    dressTone: 0.85,
    glasses: 'round',
    ground: SLATE,
    shoulders: 285,
  },
  sugitani: {
    turn: -0.12,
    skin: 0.1,
    face: [124, 174],
    jaw: 80,
    hair: 'pinned',
    hairTone: 0.82,
    age: 0.3,
    smile: 0.85,
    brow: 0.55,
    dress: 'scarf',
    dressTone: 0.4,
    ground: SHALLOW,
    shoulders: 262,
  },
}

export const SITTER_NAMES: readonly OfficialName[] = [
  'okerlund',
  'tillery',
  'quiroz',
  'pruitt',
  'yarborough',
  'brandt',
  'minase',
  'kuramochi',
  'tsukioka',
  'hayasaka',
  'kitabatake',
  'sugitani',
]

const CX = 480
const CY = 480

/** A bust in the manner of an engraved banknote portrait, light from the upper left. */
export function drawPortrait(name: OfficialName): Drawing {
  const sitter = SITTERS[name]
  const plates = new Plates(960, 1200, 5 / 6)
  ground(plates, sitter)
  plates.group('transform="translate(480 575) scale(1.2) translate(-480 -600)"', () => {
    backHair(plates, sitter)
    shoulders(plates, sitter)
    neck(plates, sitter)
    dress(plates, sitter)
    head(plates, sitter)
    frontHair(plates, sitter)
    if (sitter.glasses) glasses(plates, sitter)
    if (sitter.headset) headset(plates, sitter)
  })
  return plates.drawing()
}

function ground(plates: Plates, { ground: colour }: Sitter): void {
  plates.rect(
    0,
    0,
    960,
    1200,
    '#efe6d4',
    plates.fade(
      [
        [0, 0.2],
        [0.55, 0.34],
        [1, 0.5],
      ],
      [0, 0, 1, 0.25],
    ),
  )
  plates.ellipse(CX, 500, 390, 390, colour, null)
  plates.ellipse(
    CX,
    500,
    390,
    390,
    null,
    plates.glow(
      [
        [0, 0.1],
        [0.62, 0.14],
        [1, 0.34],
      ],
      [0.42, 0.44, 0.62],
    ),
  )
}

/** A skin tone in shadow: what is dark already darkens less. */
function shade(skin: number, by: number): number {
  return skin + by * (1 - skin * 0.95)
}

function headPath({ face: [w, h], jaw, turn }: Sitter): string {
  const x = CX
  const chin = 34
  const shift = turn * 16
  return `M${x - w} ${CY - 30}C${x - w} ${CY - h - 60} ${x + w} ${CY - h - 60} ${x + w} ${CY - 30}C${x + w + 2} ${CY + 60} ${x + jaw + 12 + shift} ${CY + h - 42} ${x + chin + shift} ${CY + h}Q${x + shift} ${CY + h + 16} ${x - chin + shift} ${CY + h}C${x - jaw - 12 + shift} ${CY + h - 42} ${x - w - 2} ${CY + 60} ${x - w} ${CY - 30}z`
}

function neck(plates: Plates, { face: [w, h], skin, jaw, dress }: Sitter): void {
  const half = jaw * 0.72 + 8
  const d = `M${CX - half} ${CY + h - 90}C${CX - half} ${CY + h + 10} ${CX - half - 24} ${CY + h + 44} ${CX - half - 60} ${CY + h + 84}L${CX} ${CY + h + (dress === 'openCollar' ? 240 : 112)}L${CX + half + 60} ${CY + h + 84}C${CX + half + 24} ${CY + h + 44} ${CX + half} ${CY + h + 10} ${CX + half} ${CY + h - 90}z`
  plates.path(
    d,
    PAPER_SKIN,
    plates.fade(
      [
        [0, shade(skin, 0.16)],
        [0.5, shade(skin, 0.26)],
        [1, shade(skin, 0.5)],
      ],
      [0, 0, 1, 0],
    ),
  )
  plates.clip(d, () =>
    plates.soft(16, () => plates.ellipse(CX + 14, CY + h + 6, w * 0.86, 62, null, shade(skin, 0.5))),
  )
}

const PAPER_SKIN = '#f3e7d3'

function head(plates: Plates, sitter: Sitter): void {
  const {
    face: [w, h],
    skin,
    turn,
    age,
    smile,
    brow,
  } = sitter
  const d = headPath(sitter)
  ear(plates, sitter, -1)
  ear(plates, sitter, 1)
  plates.path(
    d,
    PAPER_SKIN,
    plates.fade(
      [
        [0, shade(skin, 0.1)],
        [0.3, skin],
        [0.62, shade(skin, 0.12)],
        [1, shade(skin, 0.46)],
      ],
      [0, 0.1, 1, 0.3],
    ),
  )
  const fx = CX + turn * 40
  const eyeY = CY + 2
  const gap = w * 0.45
  plates.clip(d, () => {
    plates.soft(22, () => {
      plates.ellipse(CX + w * 0.92 + turn * 20, CY + 60, w * 0.36, h * 0.8, null, shade(skin, 0.5))
      plates.ellipse(fx - gap, eyeY + 2, 46, 30, null, shade(skin, 0.26))
      plates.ellipse(fx + gap, eyeY + 2, 46, 30, null, shade(skin, 0.34))
      plates.ellipse(fx, CY + h - 10, 70, 30, null, shade(skin, 0.26))
      plates.ellipse(CX - w * 0.98, CY + 120, 36, 120, null, shade(skin, 0.22))
      plates.ellipse(fx + 6, CY + h * 0.73, 34, 12, null, shade(skin, 0.32))
    })
    plates.soft(13, () => {
      plates.ellipse(fx - w * 0.42, CY + 64, 34, 24, null, Math.max(0, skin - 0.14))
      plates.ellipse(fx + turn * 6 - 12, CY - h * 0.5, 60, 34, null, Math.max(0, skin - 0.14))
      plates.path(
        `M${fx + 10} ${eyeY - 4}C${fx + 22} ${CY + 40} ${fx + 34} ${CY + 62} ${fx + 34} ${CY + 82}L${fx + 10} ${CY + 88}z`,
        null,
        shade(skin, 0.4),
      )
    })
    plates.soft(5, () => {
      plates.ellipse(fx - 6 + turn * 12, CY + 62, 13, 22, null, Math.max(0, skin - 0.2))
      plates.stroke(
        `M${fx - 24 + turn * 8} ${CY + 86}Q${fx + turn * 10} ${CY + 104} ${fx + 26 + turn * 8} ${CY + 85}`,
        9,
        null,
        shade(skin, 0.52),
      )
      plates.stroke(
        `M${fx + 8} ${eyeY - 22}Q${fx + 16} ${CY + 30} ${fx + 27 + turn * 6} ${CY + 66}`,
        7,
        null,
        shade(skin, 0.34),
      )
      if (age > 0.3) {
        const deep = shade(skin, 0.14 + age * 0.24)
        plates.stroke(`M${fx - 38} ${CY + 84}Q${fx - 62} ${CY + 112} ${fx - 62} ${CY + 138}`, 6, null, deep)
        plates.stroke(
          `M${fx + 40} ${CY + 84}Q${fx + 64} ${CY + 112} ${fx + 64} ${CY + 138}`,
          6,
          null,
          deep + 0.08,
        )
        plates.stroke(`M${fx - gap - 26} ${eyeY + 26}q26 14 50 2`, 5, null, deep)
        plates.stroke(`M${fx + gap - 24} ${eyeY + 28}q26 12 50 -2`, 5, null, deep)
      }
      if (age > 0.7) {
        plates.stroke(`M${fx - 62} ${CY - h * 0.46}q62 -12 124 0`, 4, null, shade(skin, 0.24))
        plates.stroke(`M${fx - 54} ${CY - h * 0.58}q54 -10 108 0`, 4, null, shade(skin, 0.22))
      }
    })
    mouth(plates, fx, CY + h * 0.62, skin, smile)
    for (const side of [-1, 1]) {
      eye(plates, fx + side * gap * (1 - turn * side * 0.1), eyeY, side, skin, turn, smile)
      eyebrow(plates, fx + side * gap * (1 - turn * side * 0.1), eyeY - 40, side, brow, skin)
    }
  })
}

function ear(plates: Plates, { face: [w], skin, turn, hair }: Sitter, side: number): void {
  if (turn * side > 0.3 || hair === 'fringe' || hair === 'bob' || hair === 'long') return
  const x = CX + side * (w + 4)
  plates.ellipse(x, CY + 22, 20, 42, PAPER_SKIN, skin + (side > 0 ? 0.5 : 0.16))
  plates.stroke(`M${x + side * 7} ${CY + 2}q${side * 6} 20 ${-side * 6} 38`, 4, null, shade(skin, 0.5))
}

function eye(
  plates: Plates,
  x: number,
  y: number,
  side: number,
  skin: number,
  turn: number,
  smile: number,
): void {
  const lift = smile * 3
  const lid = `M${x - 32} ${y + 4 + side * 2.5}Q${x + side * 4} ${y - 19} ${x + 32} ${y + 4 - side * 2.5}`
  const shape = `${lid}Q${x} ${y + 17 - lift} ${x - 32} ${y + 4 + side * 2.5}z`
  plates.soft(1.2, () => {
    plates.path(shape, null, Math.max(0.02, skin * 0.35))
    plates.clip(shape, () => {
      plates.ellipse(x + turn * 9, y - 1, 12.5, 13, null, 0.96)
      plates.ellipse(x + turn * 9 - 4, y - 5, 3, 3, null, 0.05)
      plates.stroke(lid, 8, null, shade(skin, 0.4))
    })
    plates.stroke(lid, 4.6, null, 0.92)
    plates.stroke(
      `M${x - 22} ${y + 12 - lift}Q${x + 2} ${y + 18 - lift} ${x + 26} ${y + 9 - lift}`,
      2.4,
      null,
      shade(skin, 0.42),
    )
    plates.stroke(`M${x - 30} ${y - 8}Q${x - 2} ${y - 27} ${x + 30} ${y - 8}`, 2.6, null, shade(skin, 0.42))
  })
}

function eyebrow(plates: Plates, x: number, y: number, side: number, weight: number, skin: number): void {
  const inner = x - side * 36
  const outer = x + side * 42
  plates.soft(2.4, () =>
    plates.path(
      `M${inner} ${y + 6}Q${x + side * 6} ${y - 16} ${outer} ${y + 1}Q${x + side * 4} ${y - 4} ${inner} ${y + 8 + 9 * weight}z`,
      null,
      Math.max(shade(skin, 0.34), 0.45 + weight * 0.5),
    ),
  )
}

function mouth(plates: Plates, x: number, y: number, skin: number, smile: number): void {
  const half = 40 + smile * 10
  const up = smile * 9
  plates.soft(2, () => {
    plates.path(
      `M${x - half} ${y - up}Q${x - 16} ${y - 13} ${x} ${y - 8}Q${x + 16} ${y - 13} ${x + half} ${y - up}Q${x} ${y + 5 + up * 0.4} ${x - half} ${y - up}z`,
      null,
      shade(skin, 0.36),
    )
    plates.path(
      `M${x - half + 8} ${y - up + 2}Q${x} ${y + 28} ${x + half - 8} ${y - up + 2}Q${x} ${y + 6 + up} ${x - half + 8} ${y - up + 2}z`,
      null,
      shade(skin, 0.2),
    )
    plates.stroke(
      `M${x - half} ${y - up}Q${x - 14} ${y + 2 + up * 0.5} ${x} ${y + up * 0.4}Q${x + 14} ${y + 2 + up * 0.5} ${x + half} ${y - up}`,
      4,
      null,
      0.86,
    )
  })
  plates.soft(4, () => {
    plates.ellipse(x - half - 3, y - up, 5, 6, null, shade(skin, 0.4))
    plates.ellipse(x + half + 3, y - up, 5, 6, null, shade(skin, 0.46))
  })
}

function backHair(plates: Plates, { hair, hairTone, face: [w, h] }: Sitter): void {
  const tone = plates.fade(
    [
      [0, hairTone - 0.06],
      [1, Math.min(1, hairTone + 0.14)],
    ],
    [0, 0, 1, 0],
  )
  const mass = (spread: number, drop: number) =>
    `M${CX - w - spread} ${CY + drop}L${CX - w - spread} ${CY - 20}C${CX - w - spread - 10} ${CY - h - 96} ${CX + w + spread + 10} ${CY - h - 96} ${CX + w + spread} ${CY - 20}L${CX + w + spread} ${CY + drop}Q${CX} ${CY + drop + 34} ${CX - w - spread} ${CY + drop}z`
  if (hair === 'long') {
    plates.path(mass(26, 250), HAIR, tone)
    plates.path(
      `M${CX - w - 20} ${CY}C${CX - w - 70} ${CY + 180} ${CX - w - 30} ${CY + 330} ${CX - w - 50} ${CY + 470}L${CX - 40} ${CY + 430}L${CX - 60} ${CY + 60}z`,
      HAIR,
      tone,
    )
  }
  if (hair === 'side') plates.path(mass(20, 70), HAIR, tone)
  if (hair === 'bob') plates.path(mass(32, 150), HAIR, tone)
  if (hair === 'fringe') plates.path(mass(22, 128), HAIR, tone)
  if (hair === 'tied') plates.ellipse(CX + w * 0.72, CY + 78, 74, 66, HAIR, tone)
  if (hair === 'pinned') plates.ellipse(CX + 8, CY - h - 74, 92, 66, HAIR, tone)
}

const HAIR = '#e6dccb'

function frontHair(plates: Plates, { hair, hairTone, face: [w, h], turn }: Sitter): void {
  const top = CY - h - 46
  const tone = plates.fade(
    [
      [0, hairTone - 0.04],
      [0.3, Math.max(0.05, hairTone - 0.3)],
      [0.55, hairTone],
      [1, Math.min(1, hairTone + 0.2)],
    ],
    [0, 0, 1, 0.5],
  )
  const cap = (side: number, front: string) =>
    `M${CX - w - 8} ${CY + side}L${CX - w - 8} ${CY + Math.min(side, -24)}C${CX - w - 26} ${top - 56} ${CX + w + 26} ${top - 56} ${CX + w + 8} ${CY + Math.min(side, -24)}L${CX + w + 8} ${CY + side}L${CX + w - 14} ${CY + side - 6}${front}L${CX - w + 14} ${CY + side - 6}z`
  const line = CY - h * 0.62
  const part = CX - 40 + turn * 30
  const shapes: Record<Sitter['hair'], string> = {
    crop: cap(
      -30,
      `C${CX + w - 22} ${line - 10} ${CX + w * 0.6} ${line - 30} ${CX} ${line - 30}C${CX - w * 0.6} ${line - 30} ${CX - w + 22} ${line - 10} ${CX - w + 14} ${CY - 36}`,
    ),
    short: cap(
      -6,
      `C${CX + w - 24} ${CY - 70} ${CX + w * 0.66} ${line - 4} ${CX + 30} ${line - 12}Q${part} ${line - 22} ${CX - w * 0.62} ${line + 4}C${CX - w + 26} ${CY - 74} ${CX - w + 16} ${CY - 40} ${CX - w + 14} ${CY - 12}`,
    ),
    side: cap(
      34,
      `C${CX + w - 10} ${CY - 60} ${CX + w * 0.7} ${line + 12} ${CX + 20} ${line - 18}Q${part - 20} ${line - 40} ${part - 30} ${line - 44}Q${CX - w * 0.6} ${line + 16} ${CX - w + 10} ${CY - 30}`,
    ),
    parted: cap(
      -4,
      `C${CX + w - 16} ${CY - 74} ${CX + w * 0.7} ${line + 2} ${CX + 10} ${line - 22}Q${part - 10} ${line - 44} ${part - 34} ${line - 40}C${CX - w * 0.8} ${line - 10} ${CX - w + 18} ${CY - 70} ${CX - w + 14} ${CY - 10}`,
    ),
    receding: cap(
      0,
      `C${CX + w - 8} ${CY - 90} ${CX + w * 0.62} ${line - 20} ${CX + w * 0.4} ${line - 44}Q${CX} ${line - 62} ${CX - w * 0.42} ${line - 46}C${CX - w * 0.66} ${line - 16} ${CX - w + 8} ${CY - 90} ${CX - w + 14} ${CY - 6}`,
    ),
    tied: cap(
      20,
      `C${CX + w - 6} ${CY - 70} ${CX + w * 0.62} ${line - 6} ${CX + turn * 40} ${line - 26}C${CX - w * 0.62} ${line - 6} ${CX - w + 8} ${CY - 70} ${CX - w + 14} ${CY + 14}`,
    ),
    long: cap(
      110,
      `C${CX + w + 4} ${CY - 40} ${CX + w * 0.6} ${line + 4} ${part + 30} ${line - 34}C${CX - w * 0.5} ${line + 10} ${CX - w + 4} ${CY - 40} ${CX - w + 6} ${CY + 104}`,
    ),
    fringe: cap(
      118,
      `C${CX + w + 2} ${CY + 20} ${CX + w - 10} ${CY - 30} ${CX + w - 20} ${CY - 52}Q${CX} ${CY - 66} ${CX - w + 20} ${CY - 52}C${CX - w + 10} ${CY - 30} ${CX - w - 2} ${CY + 20} ${CX - w + 4} ${CY + 112}`,
    ),
    bob: cap(
      140,
      `C${CX + w + 6} ${CY + 20} ${CX + w * 0.74} ${line + 30} ${part + 40} ${line - 30}Q${CX - w * 0.4} ${line + 6} ${CX - w + 16} ${CY - 30}L${CX - w + 2} ${CY + 134}`,
    ),
    pinned: cap(
      16,
      `C${CX + w - 4} ${CY - 60} ${CX + w * 0.6} ${line + 14} ${part + 50} ${line - 26}C${CX - w * 0.5} ${line + 4} ${CX - w + 6} ${CY - 64} ${CX - w + 14} ${CY + 10}`,
    ),
  }
  const shape = shapes[hair]
  plates.soft(1.2, () => plates.path(shape, null, tone))
  plates.path(shape, HAIR, null)
  if (hair === 'crop') return
  plates.clip(shape, () => {
    for (let strand = -6; strand <= 6; strand++) {
      const x = CX + strand * 24
      plates.stroke(
        `M${part + strand * 7} ${top - 20}Q${x + strand * 8} ${top + 60} ${CX + strand * (w / 5.4)} ${CY + 40}`,
        strand % 3 === 0 ? 6 : 4,
        null,
        Math.min(1, Math.max(0, hairTone + (strand % 2 === 0 ? 0.2 : -0.24))),
      )
    }
  })
}

function shoulders(plates: Plates, { shoulders: half, dressTone, face: [, h] }: Sitter): void {
  const y = CY + h + 58
  const d = `M${CX - 96} ${y - 10}C${CX - 180} ${y + 40} ${CX - half + 20} ${y + 62} ${CX - half - 16} ${y + 150}C${CX - half - 50} ${y + 260} ${CX - half - 60} ${y + 400} ${CX - half - 60} 1210L${CX + half + 60} 1210C${CX + half + 60} ${y + 400} ${CX + half + 50} ${y + 260} ${CX + half + 16} ${y + 150}C${CX + half - 20} ${y + 62} ${CX + 180} ${y + 40} ${CX + 96} ${y - 10}z`
  plates.path(
    d,
    '#cfd3cd',
    plates.fade(
      [
        [0, dressTone - 0.12],
        [0.4, dressTone - 0.04],
        [1, Math.min(0.96, dressTone + 0.2)],
      ],
      [0, 0, 1, 0],
    ),
  )
  for (const side of [-1, 1]) {
    plates.stroke(
      `M${CX + side * (half - 56)} ${y + 190}Q${CX + side * (half - 70)} ${y + 320} ${CX + side * (half - 44)} 1210`,
      4,
      null,
      Math.min(1, dressTone + 0.3),
    )
  }
}

function dress(plates: Plates, sitter: Sitter): void {
  const {
    dressTone,
    face: [, h],
    dress: kind,
  } = sitter
  const y = CY + h + 64
  const edge = Math.max(0, dressTone - 0.42)
  const lapel = (side: number, spread: number, low: number) =>
    `M${CX + side * 84} ${y - 22}L${CX + side * (84 + spread)} ${y + 84}L${CX + side * (52 + spread)} ${y + 120}L${CX + side * (70 + spread)} ${y + 140}L${CX + side * 8} ${low}L${CX + side * 4} ${low - 24}z`
  const shirt = (tone: number) =>
    plates.path(
      `M${CX - 92} ${y - 26}L${CX} ${y + 74}L${CX + 92} ${y - 26}L${CX + 118} ${y + 20}L${CX + 4} 1080L${CX - 4} 1080L${CX - 118} ${y + 20}z`,
      '#f6eedd',
      tone,
    )
  const collar = (tone: number) => {
    for (const side of [-1, 1]) {
      plates.path(
        `M${CX + side * 96} ${y - 40}L${CX + side * 100} ${y + 16}L${CX + side * 50} ${y + 74}L${CX} ${y + 30}z`,
        '#f6eedd',
        tone + (side > 0 ? 0.16 : 0),
      )
      plates.stroke(`M${CX + side * 100} ${y + 16}L${CX + side * 50} ${y + 74}L${CX} ${y + 30}`, 3, null, 0.6)
    }
  }
  const tie = (tone: number, low = 1100) =>
    plates.path(
      `M${CX - 22} ${y + 26}L${CX + 22} ${y + 26}L${CX + 14} ${y + 62}L${CX + 32} ${low - 40}L${CX} ${low}L${CX - 32} ${low - 40}L${CX - 14} ${y + 62}z`,
      '#b9c2c4',
      tone,
    )
  const lapels = (spread: number, low: number) => {
    for (const side of [-1, 1]) {
      plates.path(
        lapel(side, spread, low),
        '#cfd3cd',
        plates.fade(
          [
            [0, dressTone - 0.16],
            [1, Math.min(0.95, dressTone + 0.1)],
          ],
          [0, 0, 1, 1],
        ),
      )
      plates.stroke(lapel(side, spread, low), 3.5, null, edge)
    }
  }
  const buttons = (xs: readonly number[], from: number) => {
    for (const x of xs) {
      for (let at = from; at < 1200; at += 86) plates.ellipse(CX + x, at, 13, 13, OCHRE, 0.1)
    }
  }
  const ribbons = (rows: number) => {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 3; column++) {
        const colour = [VERMILION_SOFT, '#efe6d4', SEA][(row + column) % 3] ?? SEA
        plates.rect(CX + 146 + column * 38, y + 196 + row * 17, 34, 13, colour, 0.12)
      }
    }
  }
  if (kind === 'service' || kind === 'army') {
    shirt(0.08)
    collar(0.04)
    tie(0.9)
    lapels(kind === 'army' ? 92 : 74, 1090)
    ribbons(kind === 'army' ? 4 : 3)
    buttons(kind === 'army' ? [0] : [-48, 48], kind === 'army' ? 1126 : 1120)
  } else if (kind === 'suit') {
    shirt(0.05)
    collar(0.02)
    tie(0.56)
    lapels(70, 1120)
  } else if (kind === 'cardigan') {
    shirt(0.06)
    collar(0.03)
    tie(0.66)
    for (const side of [-1, 1]) {
      plates.stroke(
        `M${CX + side * 104} ${y - 16}Q${CX + side * 66} ${y + 160} ${CX + side * 8} 1150`,
        26,
        '#d8d3c2',
        Math.max(0, dressTone - 0.1),
      )
      plates.stroke(
        `M${CX + side * 90} ${y - 10}Q${CX + side * 52} ${y + 160} ${CX + side * 2} 1140`,
        3,
        null,
        0.8,
      )
    }
    for (let rib = -8; rib <= 8; rib++) {
      plates.stroke(
        `M${CX + rib * 31} ${y + 130 + rib * rib * 2}L${CX + rib * 34} 1210`,
        2,
        null,
        Math.abs(rib) < 4 ? null : dressTone + 0.22,
      )
    }
  } else if (kind === 'high') {
    plates.path(
      `M${CX - 112} ${y - 46}Q${CX} ${y + 30} ${CX + 112} ${y - 46}L${CX + 124} ${y + 26}Q${CX} ${y + 104} ${CX - 124} ${y + 26}z`,
      '#cfd3cd',
      plates.fade(
        [
          [0, dressTone - 0.1],
          [1, 0.96],
        ],
        [0, 0, 1, 0],
      ),
    )
    plates.stroke(`M${CX - 124} ${y + 26}Q${CX} ${y + 104} ${CX + 124} ${y + 26}`, 3.5, null, edge)
    plates.stroke(`M${CX - 112} ${y - 46}Q${CX} ${y + 30} ${CX + 112} ${y - 46}`, 3.5, null, edge)
    plates.stroke(`M${CX + 60} ${y + 56}Q${CX + 86} ${y + 200} ${CX + 30} 1210`, 4, null, edge)
    for (let at = 0; at < 4; at++) plates.ellipse(CX + 62 - at * 7, y + 112 + at * 74, 12, 12, OCHRE, 0.1)
    ribbons(3)
  } else if (kind === 'openCollar') {
    for (const side of [-1, 1]) {
      plates.path(
        `M${CX + side * 92} ${y - 34}L${CX + side * 150} ${y + 46}L${CX + side * 84} ${y + 120}L${CX + side * 6} ${y + 190}z`,
        '#f6eedd',
        dressTone + (side > 0 ? 0.14 : -0.12),
      )
      plates.stroke(
        `M${CX + side * 150} ${y + 46}L${CX + side * 84} ${y + 120}L${CX + side * 6} ${y + 190}`,
        3,
        null,
        0.7,
      )
    }
    plates.stroke(`M${CX} ${y + 190}L${CX - 6} 1210`, 3, null, 0.7)
    plates.stroke(`M${CX - 54} ${y + 20}Q${CX} ${y + 128} ${CX + 54} ${y + 20}`, 3, null, 0.75)
    plates.path(`M${CX} ${y + 76}q16 22 0 44q-16 -22 0 -44z`, VERMILION_SOFT, 0.3)
  } else if (kind === 'flight') {
    for (const side of [-1, 1]) {
      plates.path(
        `M${CX + side * 98} ${y - 40}L${CX + side * 140} ${y + 30}L${CX + side * 60} ${y + 104}L${CX} ${y + 60}z`,
        '#c9cdbf',
        dressTone - 0.14 + (side > 0 ? 0.2 : 0),
      )
      plates.stroke(
        `M${CX + side * 140} ${y + 30}L${CX + side * 60} ${y + 104}L${CX} ${y + 60}`,
        3.5,
        null,
        0.86,
      )
    }
    plates.stroke(`M${CX} ${y + 62}L${CX} 1210`, 9, null, 0.85)
    plates.stroke(`M${CX} ${y + 62}L${CX} 1210`, 3, null, 0.1, 'stroke-dasharray="3 7"')
    plates.path(`M${CX + 130} ${y + 190}h120v46h-120z`, '#efe6d4', 0.12)
    plates.stroke(`M${CX + 130} ${y + 190}h120v46h-120z`, 3, null, 0.8)
    plates.ellipse(CX - 192, y + 214, 44, 44, VERMILION_SOFT, 0.16)
    plates.stroke(ellipsePath(CX - 192, y + 214, 44), 4, null, 0.8)
    plates.stroke(`M${CX - 218} ${y + 226}l26 -34l26 34`, 5, null, 0.8)
  } else if (kind === 'shirt') {
    collar(0.08)
    plates.stroke(`M${CX} ${y + 40}L${CX} 1210`, 3.5, null, 0.7)
    for (let at = y + 100; at < 1200; at += 80) plates.ellipse(CX + 12, at, 6, 6, null, 0.7)
    for (const side of [-1, 1]) {
      plates.path(
        `M${CX + side * 172} ${y + 42}L${CX + side * 250} ${y + 90}L${CX + side * 236} ${y + 116}L${CX + side * 158} ${y + 66}z`,
        '#9fb0b4',
        0.7,
      )
    }
  } else {
    plates.path(
      `M${CX - 122} ${y - 40}Q${CX} ${y + 66} ${CX + 122} ${y - 40}Q${CX + 168} ${y + 30} ${CX + 110} ${y + 84}Q${CX} ${y + 130} ${CX - 110} ${y + 84}Q${CX - 168} ${y + 30} ${CX - 122} ${y - 40}z`,
      VERMILION_SOFT,
      plates.fade(
        [
          [0, 0.1],
          [0.5, 0.3],
          [1, 0.55],
        ],
        [0, 0, 1, 0.4],
      ),
    )
    plates.path(
      `M${CX + 30} ${y + 84}L${CX + 112} 1150L${CX + 30} 1168L${CX - 16} ${y + 100}z`,
      VERMILION_SOFT,
      0.34,
    )
    for (let fold = 0; fold < 4; fold++) {
      plates.stroke(
        `M${CX - 126 + fold * 10} ${y - 14 + fold * 26}Q${CX} ${y + 76 + fold * 14} ${CX + 126 - fold * 10} ${y - 14 + fold * 26}`,
        3,
        null,
        0.64,
      )
    }
  }
}

const VERMILION_SOFT = '#d9755b'

function glasses(plates: Plates, { glasses: kind, face: [w], turn }: Sitter): void {
  const fx = CX + turn * 40
  const gap = w * 0.45
  const pen = kind === 'round' ? 4 : 6
  for (const side of [-1, 1]) {
    const x = fx + side * gap * (1 - turn * side * 0.1)
    const d =
      kind === 'round'
        ? ellipsePath(x, CY + 6, 46, 44)
        : `M${x - 48} ${CY - 26}h96q6 0 5 8l-7 48q-2 8 -12 8h-66q-10 0 -13 -8l-8 -48q-1 -8 5 -8z`
    plates.stroke(d, pen, null, 0.94)
  }
  plates.stroke(`M${fx - gap + 46} ${CY}Q${fx} ${CY - 14} ${fx + gap - 46} ${CY}`, pen, null, 0.94)
  plates.stroke(`M${fx - gap - 48} ${CY - 6}L${CX - w - 6} ${CY - 4}`, pen, null, 0.94)
  plates.stroke(`M${fx + gap + 48} ${CY - 6}L${CX + w + 4} ${CY - 4}`, pen, null, 0.94)
}

function headset(plates: Plates, { face: [w, h] }: Sitter): void {
  const top = CY - h - 70
  const band = `M${CX - w - 26} ${CY + 8}C${CX - w - 44} ${top - 40} ${CX + w + 44} ${top - 40} ${CX + w + 26} ${CY + 8}`
  plates.stroke(band, 24, '#cfd3cd', 0.95)
  plates.stroke(band, 13, '#cfd3cd', 0.1)
  plates.path(
    `M${CX - w - 46} ${CY - 22}q22 -16 42 0v88q-20 16 -42 0z`,
    '#cfd3cd',
    plates.fade(
      [
        [0, 0.1],
        [1, 0.5],
      ],
      [0, 0, 1, 0],
    ),
  )
  plates.stroke(`M${CX - w - 46} ${CY - 22}q22 -16 42 0v88q-20 16 -42 0z`, 5, null, 0.95)
  plates.stroke(`M${CX - w - 24} ${CY + 66}Q${CX - w + 6} ${CY + 150} ${CX - 14} ${CY + 140}`, 7, null, 0.95)
  plates.ellipse(CX - 6, CY + 139, 17, 11, '#9fb0b4', 0.95)
}
