import type { Drawing } from './plates.ts'

export type Scene = { alt: string; draw: () => Drawing }

/** The lead pictures, by the names that releases use. */
export const SCENES: Record<string, Scene> = {}
