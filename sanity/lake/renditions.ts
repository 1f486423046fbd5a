import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeWhole } from './wholeFile.ts'

/** Anybody can ask for any size of any picture, so what that costs in disk is bounded. */
export const MAX_RENDITION_BYTES = 512 * 1024 * 1024
/** Making room down to this share means that it is not made again at the very next picture. */
const KEPT_SHARE = 0.8
/** Each takes a core and tens of megabytes while it is made; more at once is only slower for all. */
const MAX_AT_ONCE = 2

/** Pictures made from originals, each made once and kept on disk until room is needed. */
export type Renditions = {
  /** The rendition under `key` (letters, digits, dots, dashes), made by `make` when it is not there. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>
}

/** Opens the folder of renditions; `maxBytes` is for tests. */
export function openRenditions(folder: string, maxBytes = MAX_RENDITION_BYTES): Renditions {
  mkdirSync(folder, { recursive: true })
  // Oldest first, which is the order in which they go when room is needed.
  const sizes = new Map(
    readdirSync(folder)
      .map((name) => ({ name, stats: statSync(join(folder, name)) }))
      .sort((a, b) => a.stats.mtimeMs - b.stats.mtimeMs)
      .map(({ name, stats }) => [name, stats.size]),
  )
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const making = new Map<string, Promise<Uint8Array>>()
  const turns = takeTurns(MAX_AT_ONCE)

  async function keep(key: string, bytes: Uint8Array) {
    await writeWhole(join(folder, key), bytes)
    total += bytes.byteLength - (sizes.get(key) ?? 0)
    sizes.set(key, bytes.byteLength)
    if (total <= maxBytes) return
    for (const [name, size] of sizes) {
      if (total <= maxBytes * KEPT_SHARE) break
      sizes.delete(name)
      total -= size
      await rm(join(folder, name), { force: true })
    }
  }

  async function readOrMake(key: string, make: () => Promise<Uint8Array>) {
    const kept = sizes.has(key) ? await readIfThere(join(folder, key)) : null
    if (kept) return kept
    const bytes = await turns(make)
    await keep(key, bytes)
    return bytes
  }

  return {
    get(key, make) {
      const underWay = making.get(key)
      if (underWay) return underWay
      const made = readOrMake(key, make).finally(() => making.delete(key))
      making.set(key, made)
      return made
    },
  }
}

/** Runs tasks, `places` of them at a time, the others in the order they came. */
function takeTurns(places: number) {
  let free = places
  const waiting: (() => void)[] = []
  return async function run<T>(task: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
