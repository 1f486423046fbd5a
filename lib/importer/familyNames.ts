import { isCommonWord, isGivenName } from '#lib/importer/lexicon.ts'
import { adjoin, isNameWord, type NameRead, nameAt } from '#lib/importer/names.ts'
import type { Introduction, Passage } from '#lib/importer/passage.ts'
import { isPostNoun, type PostRead } from '#lib/importer/posts.ts'
import { postAfter, postStated } from '#lib/importer/postsAfter.ts'
import { CUES } from '#lib/importer/vocabulary.ts'
import { type Word, withoutPossessive } from '#lib/importer/words.ts'

const MOST_PASSAGES = 2000

/**
 * What the text tells of people beyond their first introduction: the full name of somebody who is later quoted by family
 * name alone, and posts stated after a family name: "Doe, commander of X", "Doe is the chairman of Y".
 */
export function furtherIntroductions(
  source: string,
  passages: readonly Passage[],
  known: readonly Introduction[],
): Introduction[] {
  const starts = new Set(known.map((introduction) => introduction.name.start))
  const families = new Set(known.filter((one) => one.name.given !== '').map((one) => one.name.family))
  const quoted = quotedFamilies(source, passages, families)
  const found: Introduction[] = []
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    let reached = passage.start
    for (const [index, word] of passage.words.entries()) {
      if (word.start < reached || !word.capital || starts.has(word.start)) continue
      const read = readAt(source, passage, index, { families, quoted })
      if (!read) continue
      found.push(read)
      reached = read.end
    }
  }
  return found
}

type Names = { families: ReadonlySet<string>; quoted: ReadonlySet<string> }

function readAt(
  source: string,
  passage: Passage,
  index: number,
  { families, quoted }: Names,
): Introduction | null {
  const first = passage.words[index]
  if (!first || !isNameWord(first) || isPostNoun(first)) return null
  const name = nameAt(source, passage.words, index)
  if (!name || name.possessive) return null
  const before = passage.words[index - 1]
  if (before?.capital && adjoin(source, before, first) && !passage.starts.has(first.start)) return null
  const isFull = name.given !== ''
  // Students and children are quoted by the given name: "said Leah".
  const isQuoted = quoted.has(name.family) || (isFull && quoted.has(first.text) && isGivenName(first.text))
  if (!isQuoted && !families.has(name.family) && !(isFull && isGivenName(first.text))) return null
  const stated = postStated(source, name.after, passage.end)
  const post = stated ?? (isFull && !isQuoted ? null : apposition(source, passage, name))
  if (!post && !(isQuoted && isFull)) return null
  return {
    start: name.start,
    end: Math.max(name.after, stated ? 0 : (post?.end ?? 0)),
    name,
    rank: null,
    honorific: null,
    post,
    title: null,
    paragraph: passage.index,
    how: post ? 'apposition' : 'cue',
  }
}

function apposition(source: string, passage: Passage, name: NameRead): PostRead | null {
  const post = postAfter(source, name.after, passage.end, false)
  return post?.post ? post : null
}

/** Family names that stand alone beside a verb of saying and that nobody known bears. */
function quotedFamilies(
  source: string,
  passages: readonly Passage[],
  families: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>()
  for (const { words, starts } of passages) {
    for (const [index, word] of words.entries()) {
      if (word.capital || !CUES.has(word.lower)) continue
      for (const at of [index - 1, index + 1]) {
        if (!isLone(source, words, at, word, starts)) continue
        const family = withoutPossessive(words[at]?.text ?? '')
        if (!families.has(family)) found.add(family)
      }
    }
  }
  return found
}

function isLone(
  source: string,
  words: readonly Word[],
  at: number,
  cue: Word,
  starts: ReadonlySet<number>,
): boolean {
  const word = words[at]
  if (!word || !isNameWord(word) || isCommonWord(word.lower) || isPostNoun(word)) return false
  const between =
    word.start < cue.start ? source.slice(word.end, cue.start) : source.slice(cue.end, word.start)
  if (!/^\s$/u.test(between)) return false
  // Behind the cue the name ends the clause; a name that runs on has been read whole already.
  const next = words[at + 1]
  const before = words[at - 1]
  if (word.start > cue.start) return !(next?.capital && adjoin(source, word, next) && !starts.has(next.start))
  return !(before?.capital && adjoin(source, before, word))
}
