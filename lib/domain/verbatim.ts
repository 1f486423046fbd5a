/**
 * Words made comparable by the one normalisation that counts as verbatim, in this order: curly quotation marks and
 * apostrophes are straight ones; zero-width characters are nothing; any run of white space, no-break spaces and line
 * breaks among it, is one space, and none at either end; a letter with its accent is one character (Unicode NFC).
 * Everything else counts: case, every letter, dash, full stop and comma.
 */
export function comparableWords(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Where two texts part: what they share before it, what each has there, what they share after it. */
export type Difference = { before: string; text: string; quote: string; after: string }

/**
 * The one stretch in which the words of the text differ from those of a quote, both as `comparableWords` gives them.
 * @returns null where they are the same
 */
export function differenceBetween(text: string, quote: string): Difference | null {
  const [a, b] = [[...comparableWords(text)], [...comparableWords(quote)]]
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  if (start === a.length && start === b.length) return null
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return {
    before: a.slice(0, start).join(''),
    text: a.slice(start, a.length - end).join(''),
    quote: b.slice(start, b.length - end).join(''),
    after: a.slice(a.length - end).join(''),
  }
}

/** The segments whose words do not stand in the text character for character. */
export function segmentsNotIn(text: string, segments: readonly string[]): string[] {
  const searched = comparableWords(text)
  return segments.filter((segment) => !searched.includes(comparableWords(segment)))
}
