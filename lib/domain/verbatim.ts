/**
 * Words made comparable by the one normalisation that counts as verbatim: curly quotation marks and apostrophes are
 * straight ones, a no-break space is a space, zero-width characters are nothing, a run of spaces is one.
 */
export function comparableWords(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}

/** The segments whose words do not stand in the text character for character. */
export function segmentsNotIn(text: string, segments: readonly string[]): string[] {
  const searched = comparableWords(text)
  return segments.filter((segment) => !searched.includes(comparableWords(segment)))
}
