import { isIrregularPast } from '#lib/importer/lexicon.ts'
import { isPostNoun } from '#lib/importer/posts.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { CLAUSE_WORDS, CUES } from '#lib/importer/vocabulary.ts'
import { isAbbreviation, wordsOf } from '#lib/importer/words.ts'

const MOST_SEGMENTS = 8

/** The pieces between commas, brackets kept whole, up to the end of the sentence. */
export function segmentsOf(source: string, from: number, stop: number): Span[] {
  const segments: Span[] = []
  let depth = 0
  let start = from
  for (let at = from; at <= stop && segments.length < MOST_SEGMENTS; at += 1) {
    const char = at < stop ? source.charAt(at) : ';'
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    const ends = /[;:“”"!?\n—–]/u.test(char) || (char === '.' && endsSentence(source, at, stop)) || depth < 0
    if ((char === ',' && depth <= 0) || ends) {
      if (at > start) segments.push(trim(source, start, at))
      start = at + 1
    }
    if (ends) break
  }
  return segments.filter((segment) => segment.end > segment.start)
}

function endsSentence(source: string, at: number, stop: number): boolean {
  const rest = source.slice(at + 1, Math.min(stop, at + 6))
  if (rest.trim() === '') return true
  if (!/^[”"’')]?\s+["“‘\p{Lu}\d]/u.test(rest)) return false
  const word = wordsOf(source, Math.max(0, at - 24), at + 1).at(-1)
  return !word || !isAbbreviation(word)
}

function trim(source: string, start: number, end: number): Span {
  const text = source.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  return { start: from, end: from + text.trim().length }
}

/** Where a piece turns from title to clause: at a verb, a relative or a word of time. */
export function clauseCut(source: string, segment: Span): number {
  const words = wordsOf(source, segment.start, segment.end)
  for (const [index, word] of words.entries()) {
    const verb = CUES.has(word.lower) && !word.capital && !isPostNoun(word)
    const clause =
      CLAUSE_WORDS.has(word.lower) &&
      !/^\p{Lu}{2,}$/u.test(word.text) &&
      !(word.capital && index > 0 && /^(?:May|March|Left|Right|Center)$/u.test(word.text))
    const inEvent =
      /^(?:at|in|on|to) (?:(?:a|an|his|her|their|this|that)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu.test(
        source.slice(word.start, word.start + 16),
      )
    const past =
      index > 0 &&
      /^\p{Ll}{3,}ed$/u.test(word.text) &&
      !/^(?:united|combined|allied|unified|armed|advanced|integrated|enlisted|applied|retired|related|armored|unmanned|affiliated|mechanized|based|detached|assigned)$/u.test(
        word.lower,
      )
    if (
      verb ||
      clause ||
      (index > 0 && isIrregularPast(word.text)) ||
      inEvent ||
      past ||
      (index === 0 &&
        /^\p{Ll}{3,}(?:ed|ing)$/u.test(word.text) &&
        !/^(?:acting|commanding|retired|incoming|outgoing|managing|founding|operating|planning|engineering|nursing|marketing|training|contracting|leading|housing)$/u.test(
          word.text,
        ))
    ) {
      return trim(source, segment.start, word.start).end
    }
  }
  return segment.end
}
