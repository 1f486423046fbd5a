import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { IMPORT_ENDINGS } from '#lib/importer/formats/endings.ts'
import { MOST_BYTES, sourceOf } from '#lib/importer/formats/source.ts'
import { ImportError } from '#lib/importer/importError.ts'
import type { SourceText } from '#lib/importer/sourceHints.ts'

export type SourceFile = SourceText & { name: string; sha256: string }

/**
 * Reads one file of any format that the import knows, whole.
 * @throws ImportError where it is missing, a folder, too large, or holds no text of a release
 */
export async function readSource(path: string): Promise<SourceFile> {
  const bytes = readBytes(path)
  const source = await sourceOf(path, bytes)
  return { ...source, name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') }
}

function readBytes(path: string): Buffer {
  try {
    const found = statSync(path)
    if (found.isDirectory())
      throw new ImportError(`${path} is a folder that holds no ${IMPORT_ENDINGS.join(', ')} file.`)
    if (found.size > MOST_BYTES) {
      throw new ImportError(`${path} is larger than any release; name the file that holds only its text.`)
    }
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    const missing = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT'
    throw new ImportError(
      missing
        ? `There is no file ${path}; check the path.`
        : `${path} cannot be read; check its permissions.`,
      { cause },
    )
  }
}
