import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { ImportError } from '#lib/importer/importError.ts'
import { ENDINGS } from './sourceFile.ts'

/**
 * The files that are meant by files and folders, each once, folder by folder in order of their names. What is named
 * itself is taken whatever its ending, and so is a folder that holds no release: reading it says what is wrong.
 * @throws ImportError where a folder cannot be looked into
 */
export function namedFiles(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path]
    const files = releasesIn(path)
    return files.length > 0 ? files : [path]
  })
  return [...new Map(found.map((path) => [resolve(path), path])).values()]
}

function releasesIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : releasesIn(path)
    return ENDINGS.includes(extname(entry.name).toLowerCase()) ? [path] : []
  })
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    throw new ImportError(`${folder} cannot be looked into; check its permissions.`, { cause })
  }
}
