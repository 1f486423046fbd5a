import { ImportError } from '#lib/importer/importError.ts'

const PICTURES: readonly [string, string][] = [
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
]
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
/** The stream that holds the text of an Office file with a password, as its directory names it in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')
/** A file in an archive, or the end of an empty one. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06']

/**
 * Tells a zip archive from text by its first bytes, whatever the name says.
 * @throws ImportError for what has a form of its own and is neither, with what to do instead
 */
export function containerOf(name: string, bytes: Uint8Array): 'zip' | 'text' {
  const head = latin1(bytes.subarray(0, 64))
  if (ZIP.some((start) => head.startsWith(start))) return 'zip'
  const refusal = refusalOf(head, bytes)
  if (refusal) throw new ImportError(`${name} ${refusal}`)
  return 'text'
}

function refusalOf(head: string, bytes: Uint8Array): string | null {
  const picture = PICTURES.find(([start]) => head.startsWith(start))?.[1]
  if (picture) return `is a picture (${picture}), not text; import the text of the release instead.`
  if (/^RIFF.{4}WEBP/s.test(head))
    return 'is a picture (WebP), not text; import the text of the release instead.'
  if (/^.{4}ftyp/s.test(head))
    return 'is a picture or a film, not text; import the text of the release instead.'
  if (/^\s*%PDF-/.test(head))
    return 'is a PDF; open it, copy its text and paste it, or save it as a .txt file.'
  if (head.startsWith('{\\rtf')) return 'is an RTF file; open it in Word and save it as .docx.'
  if (/^MIME-Version:/i.test(head)) return 'is a web archive; open it and save it as .html or .docx.'
  if (!head.startsWith(OLE)) return null
  return holds(bytes, ENCRYPTED_STREAM)
    ? 'is locked with a password; open it, take the password off and save it again.'
    : 'is an old Office file, such as .doc; open it in Word and save it as .docx.'
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function holds(bytes: Uint8Array, text: string): boolean {
  const sought = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const first = sought[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
