import { mkdirSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AssetAddress } from './assetNames.ts'
import { openRenditions, type Renditions } from './renditions.ts'
import { readIfThere, writeWhole } from './wholeFile.ts'

/** The files of assets on disk: originals under `<dir>/assets`, resized pictures under `<dir>/renditions`. */
export type AssetStore = {
  /** Stores the bytes; a file that is there already stays, since its name is the hash of its bytes. */
  save(address: AssetAddress, bytes: Uint8Array): Promise<void>
  /** The bytes, or null when there is no such file. */
  read(address: AssetAddress): Promise<Buffer | null>
  /** What was made of originals; can be thrown away at any time. */
  renditions: Renditions
}

/** Opens the store below the lake's folder. Throws what the file system throws when the folder cannot be made. */
export function openAssets(dir: string): AssetStore {
  const root = join(dir, 'assets')
  mkdirSync(root, { recursive: true })
  const folderOf = ({ kind, dataset }: AssetAddress) => join(root, kind, dataset)
  return {
    async save(address, bytes) {
      const folder = folderOf(address)
      const path = join(folder, address.file)
      if ((await sizeOf(path)) === bytes.byteLength) return
      await mkdir(folder, { recursive: true })
      await writeWhole(path, bytes)
    },
    read: (address) => readIfThere(join(folderOf(address), address.file)),
    renditions: openRenditions(join(dir, 'renditions')),
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch {
    return null
  }
}
