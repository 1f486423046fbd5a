import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ImportError } from '#lib/importer/importError.ts'

export type SourceFile = { name: string; text: string; sha256: string }

/** Of the files that are looked for in a folder. */
export const ENDINGS = ['.txt']

const MOST_BYTES = 2 * 1024 * 1024

/**
 * Reads one plain-text file whole: UTF-8, or UTF-16 where a byte order mark says so.
 * @throws ImportError where it is missing, a folder, empty, over 2 MB or not text
 */
export function readSource(path: string): SourceFile {
  const bytes = readBytes(path)
  if (bytes.length === 0) throw new ImportError(`${path} is empty; choose the file that holds the release.`)
  const text = decode(bytes, path)
  if (text.trim() === '')
    throw new ImportError(`${path} holds nothing but space; choose the file that holds the release.`)
  return { name: basename(path), text, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function readBytes(path: string): Buffer {
  try {
    const found = statSync(path)
    if (found.isDirectory())
      throw new ImportError(`${path} is a folder that holds no ${ENDINGS.join(', ')} file.`)
    if (found.size > MOST_BYTES) {
      throw new ImportError(
        `${path} has ${(found.size / 1024 / 1024).toFixed(1)} MB; a release of more than 2 MB is not imported.`,
      )
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

function decode(bytes: Buffer, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\u0000')) return text
  } catch (cause) {
    throw new ImportError(
      `${path} is not plain text in UTF-8; save it as “plain text, UTF-8” and import that.`,
      { cause },
    )
  }
  throw new ImportError(`${path} is not plain text; save it as “plain text, UTF-8” and import that.`)
}
