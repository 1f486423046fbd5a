import {
  ARTICLE,
  collapse,
  isPostNoun,
  MOST_CHARS,
  organizationIn,
  type PostRead,
} from '#lib/importer/posts.ts'
import { CLAUSE_WORDS, CUES, POST_MODIFIERS } from '#lib/importer/vocabulary.ts'
import { isAbbreviation, isPossessive, type Word, wordsOf } from '#lib/importer/words.ts'

/**
 * The post stated before a name: "the commander of X, Brig. Gen. Y" or "agency director Jane Doe".
 * @param from where the clause begins
 * @param at where the rank or name begins
 */
export function postBefore(source: string, from: number, at: number): PostRead | null {
  const clause = Math.max(from, at - MOST_CHARS)
  const text = source.slice(clause, at)
  const comma = /,\s+$/u.test(text)
  const words = wordsOf(source, clause, at)
  const last = words.at(-1)
  if (!last || /[;:!?"”“]/u.test(source.slice(last.end, at))) return null
  if (!comma && !(isPostNoun(last) && /^\s+$/u.test(source.slice(last.end, at)))) return null
  const headAt = comma ? headIndex(source, words) : words.length - 1
  const head = words[headAt]
  if (headAt < 0 || !head) return null
  const tail = words.slice(headAt + 1)
  if (tail.some((word) => isVerbal(word))) return null
  let first = headAt
  while (first > 0) {
    const word = words[first - 1]
    const current = words[first]
    if (!word || !current || !/^\.?\s{1,4}$/u.test(source.slice(word.end, current.start))) break
    if (!isModifier(word)) break
    first -= 1
  }
  if (!comma && opensClause(source, from, words, headAt)) first = 0
  const start = words[first]?.start ?? head.start
  const post = collapse(source.slice(start, at).replace(/[\s,]+$/u, '')).replace(ARTICLE, '')
  if (post.length > 260) return null
  return { start, end: at, post, organization: organizationIn(post), constituency: null }
}

/** "Home office crime prevention minister Jane Doe said": nothing but the title stands before the name. */
function opensClause(source: string, from: number, words: readonly Word[], headAt: number): boolean {
  if (words[0]?.start !== from || headAt > 8) return false
  if (/[,;:()]/u.test(source.slice(from, words[headAt]?.start ?? from))) return false
  return words
    .slice(0, headAt)
    .every(
      (word) =>
        !isVerbal(word) &&
        !/^(?:on|in|at|with|by|to|as|from|after|when|while|our|his|her|its|their)$/iu.test(word.text),
    )
}

/** The first post noun of the phrase that ends in the comma before a name; the phrase holds no verb. */
function headIndex(source: string, words: readonly Word[]): number {
  let found = -1
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index]
    const after = words[index + 1]
    if (!word || isVerbal(word)) break
    if (after && /[.;:!?"“”]\s/u.test(source.slice(word.end, after.start)) && !isAbbreviation(word)) break
    if (isPostNoun(word)) found = index
  }
  if (found < 0) return -1
  return found
}

function isVerbal(word: Word): boolean {
  return !word.capital && ((CUES.has(word.lower) && !isPostNoun(word)) || CLAUSE_WORDS.has(word.lower))
}

function isModifier(word: Word): boolean {
  if (isPossessive(word.text)) return true
  if (/^(?:the|a|an|our|its|their|his|her)$/iu.test(word.text)) return false
  if (/^(?:on|in|at|for|with|by|to|and|but|as|from|after|when|while|today|yesterday)$/iu.test(word.text))
    return false
  return word.capital || /^\d/u.test(word.text) || POST_MODIFIERS.has(word.lower) || isPostNoun(word)
}
