import { MOST_BYTES, sourceOf } from '#lib/importer/formats/source.ts'
import { ImportError } from '#lib/importer/importError.ts'
import type { Proposal } from '#lib/importer/proposal.ts'
import { readRelease } from '#lib/importer/read.ts'

/** A text as it was read, before anybody decided anything. */
export type Reading = { name: string; sha256: string; text: string; proposal: Proposal }

/** What a clipboard holds: `html` is '' where it has no formatted text. */
export type Pasted = { html: string; plain: string }

/** @throws ImportError where the file holds no text that could be a release */
export async function readFile(file: File): Promise<Reading> {
  if (file.size > MOST_BYTES) {
    throw new ImportError(
      `${file.name} is larger than any release; choose the file that holds only its text.`,
    )
  }
  return readContent(file.name, file.name, new Uint8Array(await bytesOf(file)))
}

/** Formatted text first, since it tells headings and lists; where it cannot be read, the plain words. */
export async function readPaste({ html, plain }: Pasted): Promise<Reading> {
  const name = 'Pasted text'
  if (html === '') return readContent(name, 'The pasted text', plain)
  try {
    return await readContent(name, 'The pasted text', html)
  } catch (error) {
    if (!(error instanceof ImportError) || plain.trim() === '') throw error
    return readContent(name, 'The pasted text', plain)
  }
}

async function readContent(
  name: string,
  calledInMessages: string,
  content: Uint8Array | string,
): Promise<Reading> {
  const { text, hints, notes } = await sourceOf(calledInMessages, content)
  return { name, text, proposal: { ...readRelease(text, hints), notes }, sha256: await fingerprint(content) }
}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer()
  } catch (cause) {
    throw new ImportError(
      `${file.name} cannot be read; a folder is no file, and a file may have been moved.`,
      {
        cause,
      },
    )
  }
}

/** The same that the import at the command line writes, so that each finds what the other imported. */
async function fingerprint(content: Uint8Array | string): Promise<string> {
  if (globalThis.isSecureContext === false) {
    throw new ImportError(
      'Browsers give fingerprints of files on localhost and over https only; open the Studio there, or use npm run import.',
    )
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
