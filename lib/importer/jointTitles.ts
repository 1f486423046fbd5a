import { type NameRead, nameAt } from '#lib/importer/names.ts'
import type { Introduction, Passage } from '#lib/importer/passage.ts'
import type { PostRead } from '#lib/importer/posts.ts'
import { postAfter } from '#lib/importer/postsAfter.ts'
import { ranksPrinted } from '#lib/importer/rankKey.ts'
import { SHARED_TITLES } from '#lib/importer/vocabulary.ts'
import { type Word, wordFrom } from '#lib/importer/words.ts'

/** What may stand before the title and belongs to it: "U.S. Senators", "State Representatives". */
const BEFORE =
  /^(?:u\.s|us|united|states|state|assistant|special|lieutenant|lt|foreign|prime|vice|trial|district|senior|deputy|county|city)$/u
const MOST_NAMES = 12
const CONSTITUENCY = /^\s?\([^()\n]{1,40}\)/u
/** "… Roe of the Public Integrity Section, and …" */
const OF_WHAT = /^\s(?:of|from|with)\s(?:the\s)?\p{Lu}[^,.;:()"“]{2,80}(?=,\s+and\s)/u
const SEPARATOR = /^(?:\s?,\s+(?:and\s+|along with\s+)?|\s+(?:and|&)\s+)/u

export type JointRead = { introductions: Introduction[]; next: number }

/**
 * Several people who share one title before the first of them: "Sens. Carl Levin, D-Mich., and Debbie Stabenow",
 * "Cpls. A and B".
 * @returns null where fewer than two names follow a title in the plural
 */
export function jointlyTitled(source: string, passage: Passage, index: number): JointRead | null {
  const { words } = passage
  const pluralAt = afterPrefix(source, words, index)
  const plural = words[pluralAt]
  if (!plural?.capital || !/(?:s|men)$/u.test(plural.lower)) return null
  const office = SHARED_TITLES.get(plural.lower)
  const singular = office ? { text: office, isRank: false } : singularRank(source, words, pluralAt)
  if (!singular) return null
  const prefix = source.slice(words[index]?.start ?? plural.start, plural.start)
  const found: { name: NameRead; post: PostRead | null }[] = []
  let at = pluralAt + 1
  let runsOn = false
  while (found.length < MOST_NAMES) {
    const name = nameAt(source, words, at)
    if (!name) break
    const bracket = CONSTITUENCY.exec(source.slice(name.after, name.after + 48))?.[0].length ?? 0
    const post = postAfter(source, name.after, passage.end, false)
    found.push({ name, post: post?.post ? post : null })
    if (name.possessive) break
    const reached = Math.max(name.after + bracket, post?.end ?? 0)
    const end = reached + (OF_WHAT.exec(source.slice(reached, reached + 100))?.[0].length ?? 0)
    const separator = SEPARATOR.exec(source.slice(end, end + 20))
    if (!separator) break
    const from = end + separator[0].length
    const follower = wordFrom(words, name.to, from)
    if (follower?.start !== from) break
    at = words.indexOf(follower, name.to)
    // "Senators Olympia Snowe and U.S. Senator Susan Collins": the second has a title of her own.
    runsOn = found.length === 1 && nameAt(source, words, at) === null
  }
  const last = found.at(-1)
  if (!last || (found.length < 2 && !runsOn)) return null
  const honorific = singular.isRank ? null : singular.text
  const title = prefix === '' || singular.isRank ? null : `${prefix.replace(/\s+/gu, ' ')}${singular.text}`
  return {
    introductions: found.map(({ name, post }, place) => ({
      start: place === 0 ? (words[index]?.start ?? name.start) : name.start,
      end: Math.max(name.after, post?.end ?? 0),
      name,
      rank: singular.isRank ? singular.text : null,
      honorific,
      post,
      title,
      paragraph: passage.index,
      how: singular.isRank ? 'rank' : 'title',
    })),
    next: last.name.to,
  }
}

type Singular = { text: string; isRank: boolean }

function singularRank(source: string, words: readonly Word[], index: number): Singular | null {
  const word = words[index]
  if (!word) return null
  const before = words[index - 1]
  const beside = before?.capital && /^\.?\s$/u.test(source.slice(before.end, word.start))
  const one = `${word.text.slice(0, -1)}${word.dot ? '.' : ''}`
  const whole = beside ? `${source.slice(before.start, word.start)}${one}` : one
  if (ranksPrinted(whole).length > 0) return { text: whole, isRank: true }
  return null
}

/** Where the title in the plural stands, after what belongs to it. */
function afterPrefix(source: string, words: readonly Word[], index: number): number {
  let at = index
  while (at < index + 3) {
    const word = words[at]
    const next = words[at + 1]
    if (!word || !next || !BEFORE.test(word.lower)) break
    if (!/^\.?\s{1,4}$/u.test(source.slice(word.end, next.start))) break
    at += 1
  }
  return at
}
