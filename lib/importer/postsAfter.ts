import { clauseCut, segmentsOf } from '#lib/importer/clauses.ts'
import { nameAt, rankAt } from '#lib/importer/names.ts'
import {
  ARTICLE,
  CONSTITUENCY,
  collapse,
  holdsPost,
  isPostNoun,
  MOST_CHARS,
  organizationIn,
  type PostRead,
} from '#lib/importer/posts.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { CUES, INSTITUTION_WORDS } from '#lib/importer/vocabulary.ts'
import { type Word, wordsOf } from '#lib/importer/words.ts'

/**
 * The post stated after a name: "Jane Doe, commander of X, said". Takes comma-separated pieces while they read as a
 * title, the unit of a bare title ("commander, Carrier Strike Group 11"), or a list within one.
 * @param at offset right after the name
 * @param limit where the sentence, or a quotation after it, begins
 * @param loose whether a unit without a post noun may come first, as after a rank
 */
export function postAfter(source: string, at: number, limit: number, loose: boolean): PostRead | null {
  const stop = Math.min(limit, at + MOST_CHARS)
  const bracketed = bracketedPost(source, at)
  if (bracketed) return bracketed
  const opening = /^(?:\s?\([^()\n]{1,60}\))?\s?,\s+|^\s+\((?=[RDI]-)/u.exec(source.slice(at, at + 70))
  if (!opening) return plainApposition(source, at, stop)
  let constituency: string | null = null
  const taken: Span[] = []
  let end = at
  for (const segment of segmentsOf(source, at + opening[0].length, stop)) {
    const text = source.slice(segment.start, segment.end)
    const plain = text.replace(/\)$/u, '')
    if (taken.length === 0 && CONSTITUENCY.test(plain)) {
      constituency = plain
      end = segment.end
      continue
    }
    if (taken.length === 0 && /^\d{1,3}$/u.test(text)) continue
    if (TIME.test(text)) break
    const cut = clauseCut(source, segment)
    const words = wordsOf(source, segment.start, cut)
    if (beginsNextPerson(source, words)) break
    if (words.length === 0 || !belongs(source, taken, words, segment.start, cut, loose)) break
    taken.push({ start: segment.start, end: cut })
    end = cut
    if (cut < segment.end) break
  }
  return postFrom(source, taken, constituency, at, end)
}

/** "Brig. Gen. Jane Doe, this week opened …": when something was done is no office. */
const TIME = /^(?:earlier |late )?(?:this|last|next) (?:week|month|year|spring|summer|fall|autumn|winter)\b/iu

/** "…, U.S. Army Brig. Gen. Jane Doe": a rank and a name after a comma are the next person's. */
function beginsNextPerson(source: string, words: readonly Word[]): boolean {
  const first = /^and$/iu.test(words[0]?.text ?? '') ? 1 : 0
  const rank = rankAt(source, words, first)
  if (rank !== null) return nameAt(source, words, rank.to) !== null
  // "…, Investigator Jeff Doe": a title of a word or two right before a full name.
  let post = false
  for (let at = first; at < first + 5; at += 1) {
    const word = words[at]
    if (!word?.capital) return false
    if (post && (nameAt(source, words, at)?.given ?? '') !== '') return true
    post ||= isPostNoun(word)
  }
  return false
}

const STATED =
  /^,?(?:\swho)?\s(?:is|serves as|currently serves as|(?:was|has been) (?:recently )?(?:named|appointed|confirmed as|sworn in as)|has served as)\s+(?:(?:also|now|currently)\s+)?(?:(?:the|a|an)\s+)?(?=\S)/u

/** The post that a sentence states: "Doe is the chairman of X", "Doe, who was named ambassador". */
export function postStated(source: string, at: number, limit: number): PostRead | null {
  const stop = Math.min(limit, at + MOST_CHARS)
  const lead = STATED.exec(source.slice(at, Math.min(stop, at + 60)))
  const segment = lead ? segmentsOf(source, at + lead[0].length, stop)[0] : undefined
  if (!segment) return null
  const cut = clauseCut(source, segment)
  const words = wordsOf(source, segment.start, cut)
  if (words.length > 24 || !words.slice(0, 7).some(isPostNoun) || /^(?:not|no)$/u.test(words[0]?.lower ?? ''))
    return null
  const post = collapse(source.slice(segment.start, cut))
  return { start: at, end: cut, post, organization: organizationIn(post), constituency: null }
}

/** "John Doe (Mayor of Harbor City)". */
function bracketedPost(source: string, at: number): PostRead | null {
  const bracket = /^\s\(([^()\n]{3,90})\)/u.exec(source.slice(at, at + 100))
  const text = bracket?.[1]
  if (!bracket || !text || !holdsPost(text) || CONSTITUENCY.test(text)) return null
  const post = collapse(text).replace(ARTICLE, '')
  return {
    start: at,
    end: at + bracket[0].length,
    post,
    organization: organizationIn(post),
    constituency: null,
  }
}

/** "Jane Doe the Federal Minister for Planning": an apposition that has lost its comma. */
function plainApposition(source: string, at: number, stop: number): PostRead | null {
  const lead = /^\s+the\s+(?=\p{Lu})/u.exec(source.slice(at, at + 12))
  if (!lead) return null
  const segment = segmentsOf(source, at + lead[0].length, stop)[0]
  if (!segment) return null
  const cut = clauseCut(source, segment)
  const post = collapse(source.slice(segment.start, cut))
  if (!holdsPost(post) || post.split(' ').length > 12) return null
  return { start: at, end: cut, post, organization: organizationIn(post), constituency: null }
}

function postFrom(
  source: string,
  taken: Span[],
  constituency: string | null,
  at: number,
  end: number,
): PostRead | null {
  while (taken.length > 1 && !isComplete(source, taken)) taken.pop()
  const first = taken[0]
  const last = taken.at(-1)
  if (!first || !last)
    return constituency ? { start: at, end, post: null, organization: null, constituency } : null
  const text = source.slice(first.start, last.end).replace(/,?\s+(?:and|or)$/u, '')
  if (!holdsPost(text) && isRole(text)) {
    const post = collapse(text).replace(ARTICLE, '')
    return { start: at, end: last.end, post, organization: organizationIn(post), constituency }
  }
  if (!holdsPost(text)) {
    // A unit alone is where somebody serves, not what he or she does.
    return { start: at, end: last.end, post: null, organization: collapse(text), constituency }
  }
  const post = collapse(text).replace(ARTICLE, '')
  return { start: at, end: last.end, post, organization: organizationIn(post), constituency }
}

/**
 * What somebody with a rank does, in words of any trade: "5th RS avionics craftsman", "clarinetist with the band". The
 * head is a noun in lower case before the first preposition; where somebody comes from is none.
 */
function isRole(text: string): boolean {
  const head = text.split(/\s(?:of|for|with|in|at|to|on|from)\s|[,(]/u)[0] ?? ''
  const words = wordsOf(head, 0, head.length)
  const last = words.at(-1)
  if (!last || words.length > 9 || !/^\p{Ll}[\p{L}-]{3,}$/u.test(last.text)) return false
  if (/\b(?:native|resident|member|veteran|son|daughter|husband|wife|father|mother|friend)$/u.test(head))
    return false
  return words.every(
    (word) =>
      !CUES.has(word.lower) && !/ly$|^(?:from|of|as|was|is|both|also|who|which|when)$/u.test(word.lower),
  )
}

function isComplete(source: string, taken: readonly Span[]): boolean {
  const last = taken.at(-1)
  if (!last) return true
  const text = source.slice(last.start, last.end)
  return holdsPost(text) || /^[\p{Lu}\d]/u.test(text) || /\band\b/u.test(text)
}

/** Whether a piece between commas goes on with the title before it. */
function belongs(
  source: string,
  taken: readonly Span[],
  words: readonly Word[],
  start: number,
  end: number,
  loose: boolean,
): boolean {
  const text = source.slice(start, end)
  const first = words[0]
  if (!first) return false
  if (words.length > 30) return false
  const post = words.some(isPostNoun)
  if (taken.length === 0) {
    if (/^(?:and|or|but|of|in|from|with|to|on|at|by|for)\b/iu.test(text)) return false
    // "…, the bill by Senator Doe": what a post noun stands behind a preposition for is somebody else.
    const head = words.findIndex(isPostNoun)
    if (
      post &&
      words.slice(0, head).some((word) => /^(?:by|with|from|against|about|between)$/u.test(word.lower))
    )
      return false
    if (post) return !isTitledName(words)
    return loose && (isRole(text) || (/^(?:\d|\p{Lu})/u.test(text) && !isResidence(text)))
  }
  if (/^(?:and|or)\s/iu.test(text)) {
    if (isInList(source, taken)) return true
    return post && !/\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(text) && !/^and\s+\p{Lu}/u.test(text)
  }
  const before = taken.map((span) => source.slice(span.start, span.end)).join(', ')
  if (!holdsPost(before)) return post || /^(?:\d|\p{Lu})/u.test(text)
  if (/^\p{Lu}|^\d/u.test(text))
    return words.every((word) => word.capital || !CUES.has(word.lower)) && words.length <= 10
  return words.length <= 5 && (listFollows(source, end) || /\band\b/u.test(text))
}

/** "State Senator Potts" after a comma is the next person, not the post of the one before. */
function isTitledName(words: readonly Word[]): boolean {
  const head = words.findLastIndex(isPostNoun)
  const rest = words.slice(head + 1)
  if (!words[head]?.capital || rest.length === 0 || rest.length > 3) return false
  return rest.every((word) => /^\p{Lu}\p{Ll}/u.test(word.text) && !INSTITUTION_WORDS.has(word.lower))
}

function isResidence(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+\.?)$/u.test(text)
}

function isInList(source: string, taken: readonly Span[]): boolean {
  const last = taken.at(-1)
  return taken.length > 1 && last !== undefined && !holdsPost(source.slice(last.start, last.end))
}

/** "strategy, plans, programs and requirements": short pieces up to one with "and". */
function listFollows(source: string, from: number): boolean {
  return /^,\s(?:[\p{Ll}-]+(?:\s[\p{Ll}-]+)?,\s){0,5}(?:[\p{Ll}-]+\s){0,2}and\s[\p{Ll}-]+/u.test(
    source.slice(from, from + 120),
  )
}
