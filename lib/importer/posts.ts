import { isIrregularPast } from '#lib/importer/lexicon.ts'
import { nameAt, rankAt } from '#lib/importer/names.ts'
import type { Span } from '#lib/importer/proposal.ts'
import {
  CLAUSE_WORDS,
  CUES,
  INSTITUTION_WORDS,
  POST_MODIFIERS,
  POST_NOUNS,
} from '#lib/importer/vocabulary.ts'
import { isAbbreviation, isPossessive, type Word, withoutPossessive, wordsOf } from '#lib/importer/words.ts'

/** A post as printed, with the organization where the words tell it; `end` is where the apposition ends. */
export type PostRead = Span & {
  post: string | null
  organization: string | null
  constituency: string | null
}

const MOST_CHARS = 320
const MOST_SEGMENTS = 8
const ARTICLE = /^(?:the|a|an|its|their|his|her|our|then|now)\s+/iu
const CONSTITUENCY = /^[RDI]-\s?\p{Lu}[\p{L}.]*$/u

/** Whether words hold the head noun of a post: "deputy commander", "Chief of Staff". */
export function holdsPost(text: string): boolean {
  return wordsOf(text, 0, text.length).some((word) => isPostNoun(word))
}

export function isPostNoun(word: Word): boolean {
  const bare = withoutPossessive(word.lower)
  return (
    POST_NOUNS.has(bare) ||
    /(?:^|-)(?:commander|director|chief|secretary|president|general|minister|governor)$/u.test(bare)
  )
}

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

/** The pieces between commas, brackets kept whole, up to the end of the sentence. */
function segmentsOf(source: string, from: number, stop: number): Span[] {
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
function clauseCut(source: string, segment: Span): number {
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

/** The organization that a post names: after "of", "for", "at" or a comma, before a possessive or a plain head noun. */
export function organizationIn(post: string): string | null {
  const possessive = /^(\p{Lu}[\p{L}.&\s-]*?)[’']s?\s/u.exec(post)
  if (possessive?.[1]) return possessive[1]
  const bare = /^[\p{L}\s-]+,\s+(?:the\s+)?([\p{Lu}\d].*)$/u.exec(post)
  if (bare?.[1] && holdsPost(post.slice(0, post.indexOf(',')))) return bare[1]
  const unit = /^([\p{Lu}\d][^,]*),\s/u.exec(post)?.[1]
  if (unit && !holdsPost(unit)) return unit
  const head = wordsOf(post, 0, post.length).find(isPostNoun)
  const after = /\b(?:of|for|at|with)\s+(?:the\s+)?([\p{Lu}\d].*)$/u.exec(head ? post.slice(head.end) : post)
  if (after?.[1]) return after[1].replace(/\s+\([^)]*,[^)]*\)$/u, '')
  const leading = /^((?:(?:\p{Lu}[\p{L}&’'-]*\.?(?:\p{L}\.)*|\d+\p{L}*)\s+){1,6})\p{Ll}/u.exec(post)
  return leading?.[1] && !holdsPost(leading[1]) ? leading[1].trim() : null
}

export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
