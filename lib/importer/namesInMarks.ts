import type { Quotation } from '#lib/domain/quotationMarks.ts'
import type { Passage } from '#lib/importer/passage.ts'
import { NAMED_THINGS, NAMING_WORDS } from '#lib/importer/vocabulary.ts'
import { type Word, wordsOf } from '#lib/importer/words.ts'

/** The word before the marks that announces a name, where there is one. */
export function namingWord(source: string, passage: Passage, quotation: Quotation): string | null {
  const from = Math.max(passage.start, quotation.whole.start - 40)
  const lead = source.slice(from, quotation.whole.start)
  if (/[,:.]\s*$/u.test(lead) && !/\b(?:named|titled|entitled|dubbed|nicknamed|called),?\s*$/u.test(lead))
    return null
  const last = wordsOf(source, from, quotation.whole.start).slice(-2)
  const announced = last.find((word) => NAMING_WORDS.has(word.lower))
  const thing = last.at(-1)
  if (announced) return announced.text
  if (thing && NAMED_THINGS.has(thing.lower)) return thing.text
  // "Doe called it …" quotes; "what is called …" names.
  return /\b(?:is|are|was|were|so|being|been|program|project|scheme|what['’]?s|effort)\s+called\s*$/iu.test(
    lead,
  )
    ? 'called'
    : null
}

/** Every word of weight begins with a capital, as in "Partner to Win". */
export function isTitleCase(words: readonly Word[]): boolean {
  const small = /^(?:a|an|the|of|to|for|and|or|in|on|at|by|with|from|vs|is|it|as)$/u
  const weighty = words.filter((word) => !small.test(word.lower))
  return (
    weighty.length > 0 &&
    words.length <= 10 &&
    weighty.every((word) => word.capital || /^\d/u.test(word.text))
  )
}
