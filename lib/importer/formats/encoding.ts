export type Decoded = { text: string; note: string | null }

const DECLARED = /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i
/** The only control characters that text holds. */
const TEXT_CONTROLS = new Set('\t\n\v\f\r\u001b')
const CHECK = 'check quotation marks, dashes and accents.'

/**
 * Turns bytes into text: by a byte order mark, as UTF-8, as UTF-16 without its mark, by the encoding that a web page
 * declares, and last as Windows-1252, the encoding of old Windows programs. A guess is said in the note.
 * @returns null where the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = encodingOfMark(bytes) ?? 'utf-8'
  const text = tryDecode(bytes, marked)
  if (text !== null && !text.includes('\0')) return { text, note: null }
  if (marked !== 'utf-8') return null
  const wide = wideEncoding(bytes)
  if (wide)
    return guessed(tryDecode(bytes, wide), `The file does not say its encoding; it was read as ${wide}.`)
  if (text !== null) return null
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 1024)))?.[1]
  const known = declared ? guessed(tryDecode(bytes, declared), null) : null
  if (known) return known
  // Text in the Latin alphabet is mostly ASCII; where it is not, another encoding is meant, and which one is unknown.
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  if (high > bytes.length / 4) return null
  return guessed(
    tryDecode(bytes, 'windows-1252'),
    `The file is not in UTF-8; it was read as Windows-1252 (Western Europe): ${CHECK}`,
  )
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

/** UTF-16 has a zero byte beside every Latin letter, always on the same side. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1 || bytes.length < 8) return null
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = bytes.length / 6
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function guessed(text: string | null, note: string | null): Decoded | null {
  return text === null || holdsControls(text) ? null : { text, note }
}

function holdsControls(text: string): boolean {
  return (text.match(/\p{Cc}/gu) ?? []).some((character) => !TEXT_CONTROLS.has(character))
}
