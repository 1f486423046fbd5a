import { type Drawing, Plates } from '../plates.ts'

export type Scene = { alt: string; draw: () => Drawing }

/** A lead picture: 1600 by 1000. */
export function scene(alt: string, draw: (plates: Plates) => void): Scene {
  return {
    alt,
    draw: () => {
      const plates = new Plates(1600, 1000)
      draw(plates)
      return plates.drawing()
    },
  }
}
