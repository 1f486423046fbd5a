import { jointlyTitled } from '#lib/importer/jointTitles.ts'
import { isCommonWord } from '#lib/importer/lexicon.ts'
import {
  adjoin,
  isCourtesy,
  isNameWord,
  isOfficeTitle,
  type NameRead,
  nameAt,
  type RankRead,
  rankAt,
} from '#lib/importer/names.ts'
import { collapse, holdsPost, isPostNoun, type PostRead, postAfter, postBefore } from '#lib/importer/posts.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { CLAUSE_WORDS, CUES, INSTITUTION_WORDS } from '#lib/importer/vocabulary.ts'
import { isPossessive, type Word, withoutPossessive, wordFrom } from '#lib/importer/words.ts'

/** A place where the text names somebody with rank, title or post, or by full name beside a verb of saying. */
export type Introduction = Span & {
  /** The name alone. */
  name: NameRead
  rank: string | null
  honorific: string | null
  /** Post as a title before the name, or in an apposition before or after it. */
  post: PostRead | null
  title: string | null
  paragraph: number
  how: 'rank' | 'title' | 'apposition' | 'cue' | 'office'
}

/** A paragraph made ready for reading; `starts` holds where its sentences begin, `position` its place among the passages. */
export type Passage = Span & {
  index: number
  words: Word[]
  sentences: Span[]
  starts: ReadonlySet<number>
  position: number
}

const CONNECTORS = new Set(['of', 'for', 'the', 'and', 'in', 'to', 'on', 'pro', 'tem', 'tempore'])
/** The one who took a picture is not of the story: "(U.S. Army photo by Sgt. Jane Doe)". */
const CREDIT =
  /\b(?:photo|photos|photograph|picture|image|video|graphic|illustration)s? by\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/iu
/** Words that begin a sentence before a title and are no part of it. */
const LEADS =
  /^(?:the|a|an|on|in|at|by|with|as|for|and|but|when|while|after|before|during|today|yesterday|also|then|our|his|her|their|its|this|that|meanwhile|additionally|however|according|under|both|like|since|where|through|from|to|said|says|not|dear|between|among|against|than|per)$/iu
const COMPOUND_GENERAL =
  /^(?:attorney|inspector|surgeon|solicitor|secretary|consul|adjutant|advocate|director|governor|comptroller|postmaster|auditor)$/u
/** What a title before a name is the title of, after it: "Assistant Director Chad Doe of the FBI’s Criminal Division". */
const OF_WHAT =
  /^ (?:of|for|with) (?:the )?(?:\p{Lu}[\p{L}’'.-]*[\p{L}’'](?: (?:(?:of|for|and|the) ){0,2}(?=\p{Lu}))?)+(?=[,.;]|\s\p{Ll}|$)/u
const PLACE_LEADS =
  /^(?:fort|camp|new|san|santa|los|las|saint|st|mount|port|north|south|east|west|lake|el|le|la|united|great)$/u

/** Everybody whom a paragraph introduces, in order. */
export function introductionsIn(source: string, passage: Passage): Introduction[] {
  const found: Introduction[] = []
  const { words } = passage
  const brackets = bracketsIn(source, passage)
  let index = 0
  let bracket = 0
  let reached = passage.start
  while (index < words.length) {
    const at = words[index]?.start ?? 0
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= at) bracket += 1
    const credit = CREDIT.test(source.slice(Math.max(passage.start, at - 24), at))
    const bracketed = credit || (brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) <= at
    const joint = bracketed || at < reached ? null : jointlyTitled(source, passage, index)
    if (joint) {
      found.push(...joint.introductions)
      reached = Math.max(reached, ...joint.introductions.map((introduction) => introduction.end))
      index = Math.max(index + 1, joint.next)
      continue
    }
    const read = bracketed ? null : readAt(source, passage, index, reached)
    if (read) {
      found.push(read.introduction)
      reached = read.introduction.end
      index = Math.max(index + 1, read.next)
    } else index += 1
  }
  return found
}

type Read = { introduction: Introduction; next: number }

function readAt(source: string, passage: Passage, index: number, reached: number): Read | null {
  const { words } = passage
  const word = words[index]
  if (!word || word.start < reached) return null
  const ranked = rankedAt(source, passage, index, reached)
  if (ranked) return ranked
  if (!word.capital) return null
  const before = words[index - 1]
  const runs = before?.capital && adjoin(source, before, word) && !LEADS.test(before.text)
  if (runs && !startsSentence(passage, word) && before.end > reached) return null
  return titledAt(source, passage, index, reached) ?? bareAt(source, passage, index, reached)
}

/** Spans between square brackets: what an editor put into somebody's words introduces nobody. */
function bracketsIn(source: string, passage: Passage): Span[] {
  const text = source.slice(passage.start, passage.end)
  if (!text.includes('[')) return []
  return [...text.matchAll(/\[[^[\]]{1,200}\]/gu)].map((match) => {
    const start = passage.start + match.index
    return { start, end: start + match[0].length }
  })
}

function startsSentence(passage: Passage, word: Word): boolean {
  return passage.start === word.start || passage.starts.has(word.start)
}

function rankedAt(source: string, passage: Passage, index: number, reached: number): Read | null {
  const { words } = passage
  const rank = rankAt(source, words, index)
  if (!rank || isCompoundGeneral(source, words, index)) return null
  const name = nameAfter(source, words, rank)
  if (!name) return null
  const post = bestPost(source, passage, name, rank.start, reached, true)
  return {
    introduction: {
      start: Math.min(rank.start, post?.start ?? rank.start),
      end: Math.max(name.after, post?.end ?? 0),
      name,
      rank: withQualification(source, rank, name),
      honorific: null,
      post,
      title: null,
      paragraph: passage.index,
      how: 'rank',
    },
    next: name.to,
  }
}

function nameAfter(source: string, words: readonly Word[], rank: RankRead): NameRead | null {
  const last = words[rank.to - 1]
  const first = words[rank.to]
  if (!last || !first) return null
  const gap = source.slice(last.end, first.start)
  if (/^\.?\s{1,4}$/u.test(gap)) return nameAt(source, words, rank.to)
  return qualifiedName(source, words, rank.to, last)
}

/** "Seaman (SS) Fred Doe", "Gen. (Ret.) Jane Roe": what stands in brackets between rank and name. */
function qualifiedName(source: string, words: readonly Word[], at: number, last: Word): NameRead | null {
  for (let index = at; index < at + 4; index += 1) {
    const word = words[index]
    if (!word) return null
    if (/^\.?\s\([\p{L}/.\s-]{2,16}\)\s$/u.test(source.slice(last.end, word.start)))
      return nameAt(source, words, index)
  }
  return null
}

/** The rank as printed, with what stands in brackets behind it. */
function withQualification(source: string, rank: RankRead, name: NameRead): string {
  const between = collapse(source.slice(rank.end, name.start))
  return /^\(\p{Lu}[\p{Lu}/]*\)$/u.test(between) ? `${rank.printed} ${between}` : rank.printed
}

function isCompoundGeneral(source: string, words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before || word.lower !== 'general') return false
  return adjoin(source, before, word) && COMPOUND_GENERAL.test(before.lower)
}

/** "Secretary of State Hillary Rodham Clinton", "Rep. Frank Wolf", "Professor Sir Muir Gray". */
function titledAt(source: string, passage: Passage, index: number, reached: number): Read | null {
  const { words } = passage
  const first = words[index]
  if (!first || LEADS.test(first.text)) return null
  let last = -1
  let post = false
  let rank: number | null = null
  for (let at = index; at < words.length && at < index + 16; at += 1) {
    const word = words[at]
    const before = words[at - 1]
    if (!word) break
    if (at > index && (!before || !gapRuns(source, before, word))) break
    if (at > index && post && rankAt(source, words, at) && !isCompoundGeneral(source, words, at)) {
      rank = at
      break
    }
    if (post && at === last + 1 && isLikelyName(source, words, at) && !isTitleWord(word)) break
    const title = word.capital && (isPostNoun(word) || isCourtesy(word) || isOfficeTitle(word))
    if (title && !isPossessive(word.text)) {
      post = true
      last = at
      continue
    }
    if (/^\d/u.test(word.text)) {
      // "EPA Region 10 Director": a number within a title.
      if (at === index || !words[at + 1]?.capital) break
      continue
    }
    if (!word.capital) {
      const next = words[at + 1]
      if (!CONNECTORS.has(word.lower) || !next) break
      // "Snowe and Senator Collins": what follows is the next person's title, not more of this one.
      if (!post && word.lower === 'and' && isTitleWord(next)) break
      if (!next.capital && !CONNECTORS.has(next.lower)) break
      if (post) last = at
      continue
    }
    const bare = withoutPossessive(word.lower)
    const inTitle = post && (INSTITUTION_WORDS.has(bare) || isPossessive(word.text) || isCommonWord(bare))
    if (inTitle && !isLikelyName(source, words, at)) last = at
    // Right behind the head of the title an unknown word is the name: "U.S. Attorney Brewer and …".
    else if (post && !inTitle && at === last + 1 && !CONNECTORS.has(words[last]?.lower ?? '')) break
  }
  if (rank !== null) return rankedAfterTitle(source, passage, index, rank, reached)
  if (last < 0) return null
  const name = nameAt(source, words, last + 1)
  const lastWord = words[last]
  const head = words[last + 1]
  if (!name || !lastWord || !head || !gapRuns(source, lastWord, head)) return null
  if (name.given === '' && isPossessive(lastWord.text)) return null
  const beside = isPostNoun(lastWord) || isCourtesy(lastWord) || isOfficeTitle(lastWord)
  if (name.given === '' && (!beside || INSTITUTION_WORDS.has(name.family.toLowerCase()))) return null
  const compound = isCompoundGeneral(source, words, last)
  const reigning = name.suffix !== null && /^[IVX]+$/u.test(name.suffix)
  if (name.given === '' && isAmbiguousTitle(lastWord) && !compound && !reigning) return null
  return titledReading(source, passage, { index, last, name, reached })
}

function titledReading(
  source: string,
  passage: Passage,
  { index, last, name, reached }: { index: number; last: number; name: NameRead; reached: number },
): Read {
  const { words } = passage
  let courtesyFrom = last + 1
  while (courtesyFrom > index) {
    const word = words[courtesyFrom - 1]
    if (!word || !(isCourtesy(word) || isOfficeTitle(word))) break
    courtesyFrom -= 1
  }
  const slice = (from: number, to: number): string | null => {
    const a = words[from]
    const b = words[to - 1]
    if (!a || !b || to <= from) return null
    return collapse(source.slice(a.start, b.end + (b.dot ? 1 : 0)))
  }
  const honorific = slice(courtesyFrom, last + 1)
  const whole = slice(index, last + 1)
  const beyond = slice(index, courtesyFrom)
  const tail = OF_WHAT.exec(source.slice(name.end, name.end + 160))?.[0] ?? ''
  // "Administrator Dr. Jane Doe": a courtesy between the title and the name is no part of the title.
  const courteous = words.slice(courtesyFrom, last + 1).every(isCourtesy)
  const title =
    beyond === null ? null : collapse(`${(courteous ? beyond : whole) ?? ''}${name.possessive ? '' : tail}`)
  const article = words[index - 1]
  const honourable = honorific !== null && /^the$/iu.test(article?.text ?? '')
  const start = (honourable ? article : words[index])?.start ?? name.start
  const post = bestPost(source, passage, name, start, reached, false)
  return {
    introduction: {
      start,
      end: Math.max(name.after, post?.end ?? 0),
      name,
      rank: null,
      honorific,
      post,
      title,
      paragraph: passage.index,
      how: 'title',
    },
    next: name.to,
  }
}

function rankedAfterTitle(
  source: string,
  passage: Passage,
  index: number,
  rankIndex: number,
  reached: number,
): Read | null {
  const read = rankedAt(source, passage, rankIndex, reached)
  const first = passage.words[index]
  if (!read || !first) return null
  const title = collapse(source.slice(first.start, passage.words[rankIndex]?.start ?? first.end))
  return {
    ...read,
    introduction: { ...read.introduction, start: first.start, title: holdsPost(title) ? title : null },
  }
}

function isTitleWord(word: Word): boolean {
  return isPostNoun(word) || isCourtesy(word) || isOfficeTitle(word)
}

/** Two capitalised words that are no institution's, right before something that ends a name. */
function isLikelyName(source: string, words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (nameAt(source, words, at)?.given ?? '') !== ''
}

function gapRuns(source: string, before: Word, word: Word): boolean {
  const gap = source.slice(before.end, word.start)
  // "National Sheriffs’ Association President": the apostrophe of a plural.
  if (/^[’']\s$/u.test(gap) && /s$/u.test(before.text)) return true
  if (/^\s{1,4}$/u.test(gap)) return true
  return /^\.\s{1,4}$/u.test(gap) && (before.text.length <= 5 || isOfficeTitle(before))
}

/** Titles that stand before things as often as before a lone family name. */
function isAmbiguousTitle(word: Word): boolean {
  return /^(?:general|member|partner|lead|agent|head|team|student|teacher|fellow|specialist|technician|operator|pilot|engineer|master|king|prince|owner|officer|executive|manager|counsel|doctor|chief|vice|principal|leader|whip|clerk|attorney)$/u.test(
    word.lower,
  )
}

/** "Jane Doe, director of X", "director Jane Doe", "said Jane Doe". */
function bareAt(source: string, passage: Passage, index: number, reached: number): Read | null {
  const { words } = passage
  const first = words[index]
  if (!first || PLACE_LEADS.test(first.lower)) return null
  const name = nameAt(source, words, index)
  if (!name || name.given === '' || name.possessive) return null
  if (isPostNoun(first) && !/^(?:dean|marshal|page)$/u.test(first.lower)) return null
  const following = wordFrom(words, name.to, name.after)
  // A name that runs on into another capital is an institution's: "Walter Reed Hospital".
  if (
    following?.capital &&
    gapRuns(source, words[name.to - 1] ?? first, following) &&
    !passage.starts.has(following.start)
  )
    return null
  const before = words[index - 1]
  if (before && /^(?:the|uss|usns|ss|hms|at|near)$/iu.test(before.lower) && adjoin(source, before, first))
    return null
  const post = bestPost(source, passage, name, first.start, reached, false)
  const spoken =
    (before !== undefined && CUES.has(before.lower) && adjoin(source, before, first)) ||
    (following !== undefined &&
      CUES.has(following.lower) &&
      /^,?\s+$/u.test(source.slice(name.after, following.start)))
  if (!post?.post && !spoken) return null
  const clauseEnds = /^\s?[.,;]/u.test(source.slice(name.after, name.after + 2))
  const commaBefore =
    post !== null && post.end <= first.start && /,\s*$/u.test(source.slice(post.start, first.start))
  if (commaBefore && !clauseEnds && !spoken) return null
  return {
    introduction: {
      start: Math.min(first.start, post?.start ?? first.start),
      end: Math.max(name.after, post?.end ?? 0),
      name,
      rank: null,
      honorific: null,
      post,
      title: null,
      paragraph: passage.index,
      how: post?.post ? 'apposition' : 'cue',
    },
    next: name.to,
  }
}

function bestPost(
  source: string,
  passage: Passage,
  name: NameRead,
  start: number,
  reached: number,
  loose: boolean,
): PostRead | null {
  const after = name.possessive ? null : postAfter(source, name.after, passage.end, loose)
  if (after?.post) return after
  const sentence = sentenceStart(passage, start)
  const before = postBefore(source, Math.max(sentence, reached), start)
  if (before) {
    const end = after ? after.end : before.end
    return { ...before, end, constituency: after?.constituency ?? null }
  }
  return after
}

/** Where the sentence that holds an offset begins. */
export function sentenceStart(passage: Passage, at: number): number {
  let low = 0
  let high = passage.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((passage.sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return passage.sentences[low]?.start ?? passage.start
}

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
