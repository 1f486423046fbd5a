import { officials } from '../officials.ts'
import type { OfficialName } from '../source.ts'
import { type Cut, engrave } from './engrave.ts'
import type { Drawing } from './plates.ts'
import { drawPortrait, SITTER_NAMES } from './portraits.ts'
import { SCENES } from './scenes.ts'

export type DrawnPicture = {
  /** `portrait-<official>`, or the name that releases use. */
  name: string
  alt: string
  /** A JPEG. */
  bytes: Buffer
  /** How many pictures there are in all. */
  of: number
}

type Order = { name: string; alt: string; draw: () => Drawing; pitch: number; bow: number }

const INK_RGB: Cut['ink'] = [22, 36, 60]

/** Every picture of the sample newsroom, in a fixed order. */
export function pictureOrders(): Order[] {
  const portraits = SITTER_NAMES.map((name: OfficialName) => ({
    name: `portrait-${name}`,
    alt: officials[name].portraitAlt,
    draw: () => drawPortrait(name),
    pitch: 5,
    bow: 14,
  }))
  const scenes = Object.entries(SCENES).map(([name, { alt, draw }]) => ({
    name,
    alt,
    draw,
    pitch: 6.4,
    bow: 10,
  }))
  return [...portraits, ...scenes]
}

/**
 * Draws and prints the pictures one after the other, byte for byte the same at each run on one machine. Nothing comes
 * where sharp cannot be installed: the newsroom then has no pictures.
 */
export async function* drawPictures(): AsyncGenerator<DrawnPicture> {
  const sharp = await import('sharp').then(
    (loaded) => loaded.default,
    () => null,
  )
  if (sharp === null) return
  const orders = pictureOrders()
  const print = async ({ draw, pitch, bow }: Order, at: number) =>
    engrave(sharp, draw(), { pitch, bow, wash: 0.4, ink: INK_RGB, seed: at + 1 })
  // Two in hand: one is rendered by sharp's threads while lines are cut in the other.
  const inHand: Promise<Buffer>[] = []
  for (const [at, { name, alt }] of orders.entries()) {
    for (let next = at + inHand.length; next < Math.min(at + 2, orders.length); next++) {
      const order = orders[next]
      if (order) inHand.push(print(order, next))
    }
    const bytes = await inHand.shift()
    if (bytes) yield { name, alt, bytes, of: orders.length }
  }
}
