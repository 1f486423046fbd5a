import { isNameWord, type NameRead, nameAt } from '#lib/importer/names.ts'
import type { Passage } from '#lib/importer/passage.ts'
import { holdsPost, isPostNoun } from '#lib/importer/posts.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { CLAUSE_WORDS, PLACE_LEADS } from '#lib/importer/vocabulary.ts'

/** "The Under Secretary of Defense for Policy visited …": an office named without its holder. */
export function unnamedOffices(source: string, passage: Passage): (Span & { post: string })[] {
  const offices: (Span & { post: string })[] = []
  for (const sentence of passage.sentences.slice(0, 20)) {
    const text = source.slice(sentence.start, Math.min(sentence.end, sentence.start + 200))
    const match = /^The ((?:\p{Lu}[\p{L}.-]*)(?: (?:(?:of|for|the|and) )*\p{Lu}[\p{L}.-]*)*) (\p{Ll}+)/u.exec(
      text,
    )
    if (!match?.[1] || !match[2] || !holdsPost(match[1]) || CLAUSE_WORDS.has(match[1].toLowerCase())) continue
    offices.push({ start: sentence.start, end: sentence.start + 4 + match[1].length, post: match[1] })
  }
  return offices
}

/** A bare full name that opens a sentence before a verb: "Eric Edelman met with". */
export function sentenceOpeners(source: string, passage: Passage): NameRead[] {
  const openers: NameRead[] = []
  for (const sentence of passage.sentences.slice(0, 3)) {
    const index = passage.words.findIndex((word) => word.start === sentence.start)
    const first = passage.words[index]
    if (!first || !isNameWord(first) || PLACE_LEADS.test(first.lower) || isPostNoun(first)) continue
    const name = nameAt(source, passage.words, index)
    const next = name ? passage.words[name.to] : undefined
    if (!name || name.given === '' || name.possessive || !next || next.capital) continue
    if (
      /^\s$/u.test(source.slice(name.end, next.start)) &&
      /(?:ed|met|said|saw|spoke|gave|took|led)$/u.test(next.lower)
    ) {
      openers.push(name)
    }
  }
  return openers
}
