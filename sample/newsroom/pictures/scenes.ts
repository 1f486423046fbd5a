import { harbours } from './scenes/harbours.ts'
import { ocean } from './scenes/ocean.ts'
import { rescue } from './scenes/rescue.ts'
import type { Scene } from './scenes/scene.ts'
import { skies } from './scenes/sky.ts'

/** The lead pictures, by the names that releases use. */
export const SCENES: Record<string, Scene> = { ...harbours, ...rescue, ...skies, ...ocean }
