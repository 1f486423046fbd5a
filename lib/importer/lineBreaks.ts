/** A hyphen at the end of a line, and a letter at the start of the next one. */
const BROKEN_WORD =
  /(?<=\p{L}[-\u2010\u00ad])[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])\s*(?!(?:and|or|to)\b)(?=\p{Ll})/gu

/**
 * Text of several lines as one line: runs of space become one, and a word that the end of a line broke becomes one. Its
 * hyphen stays, since nobody can tell whether it is the word's own.
 */
export function onOneLine(text: string): string {
  return text.replace(BROKEN_WORD, '').replace(/\s+/gu, ' ')
}

/** Where words are broken at the end of a line, each with its hyphen. */
export function brokenWordsIn(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(BROKEN_WORD)].map((match) => {
    const head = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, match.index))?.[0] ?? ''
    const rest = match.index + match[0].length
    const tail = /^[\p{L}\p{M}\p{N}’']*/u.exec(text.slice(rest))?.[0] ?? ''
    return { word: head + tail, start: match.index - head.length, end: rest + tail.length }
  })
}
