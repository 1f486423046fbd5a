import { isJapanese } from '#lib/domain/dates.ts'

/** What a correction tells the public, in two parts: what the release said, and what is true. */
export type Correction = { wrong: string; right: string }

/** The two as one public note, each ending as a sentence does; feeds and cards have one line for it. */
export function correctionNote({ wrong, right }: Correction, language: string): string {
  const stop = isJapanese(language) ? '。' : '.'
  const between = isJapanese(language) ? '' : ' '
  return [wrong, right].map((part) => asSentence(part.trim(), stop)).join(between)
}

const ENDS = /[.!?。！？][”’」』)）]?$/

function asSentence(text: string, stop: string): string {
  return ENDS.test(text) ? text : text + stop
}
