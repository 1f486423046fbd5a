import { isCommonWord, isGivenName, isPlaceName } from '#lib/importer/lexicon.ts'
import { isPrintedRank, isRankWord, isRatingEnd } from '#lib/importer/printedRanks.ts'
import {
  COURTESIES,
  FAMILY_TOO,
  GIVEN_TOO,
  INSTITUTION_WORDS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_TITLES,
  POST_NOUNS,
  SHARED_TITLES,
} from '#lib/importer/vocabulary.ts'
import { isAbbreviation, isPossessive, type Word, withoutPossessive } from '#lib/importer/words.ts'

/** A name read from words `from` to `to` (not included) of a list. */
export type NameRead = {
  from: number
  to: number
  start: number
  end: number
  given: string
  family: string
  suffix: string | null
  /** The name stands in the possessive: "Panetta’s". */
  possessive: boolean
  /** Where degrees and letters after the name end: ", Ph.D.", " MP". */
  after: number
}

const MOST_WORDS = 5

/** Whether two neighbouring words are kept apart by nothing but space (and a full stop after an initial). */
export function adjoin(source: string, before: Word, after: Word): boolean {
  return /^\.?\s{1,8}$/u.test(source.slice(before.end, after.start))
}

/** A word that may stand in a person's name. */
export function isNameWord(word: Word): boolean {
  const bare = withoutPossessive(word.text)
  if (!word.capital || /\d/u.test(bare)) return false
  if (/^\p{Lu}$/u.test(bare)) return word.dot
  if (!/^(?:\p{Lu}[\p{L}\p{M}’'‑-]+|(?:\p{Lu}\.)+\p{Lu})$/u.test(bare)) return false
  if (MADE_ADJECTIVE.test(bare)) return false
  return !INSTITUTION_WORDS.has(bare.toLowerCase())
}

/** "Stevens-sponsored", "Washington-based": an adjective that begins with a name. */
const MADE_ADJECTIVE = /[-‑](?:\p{Ll}+(?:ed|ing)|led|wide|style|like|era|class|type|run|elect)$/u

function isInitial(word: Word): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word.text) && word.dot
}

/**
 * The name that begins at word `at`: given names, initials, particles, a nickname in marks, family name and suffix.
 * @returns null where no name begins there
 */
export function nameAt(source: string, words: readonly Word[], at: number): NameRead | null {
  const parts: Word[] = []
  let suffix: Word | null = null
  let index = at
  let possessive = false
  for (; index < words.length && parts.length < MOST_WORDS; index += 1) {
    const word = words[index]
    const before = parts.at(-1)
    if (!word) break
    if (before && !adjoin(source, before, word) && !isNickname(source, before, word, words[index + 1])) break
    // "Wim V. Doe": with its stop and a name behind it, a numeral is an initial.
    const initial = isInitial(word) && words[index + 1]?.capital
    if (before && NAME_SUFFIXES.has(withoutPossessive(word.lower)) && !initial) {
      suffix = word
      possessive = isPossessive(word.text)
      index += 1
      break
    }
    const particle = NAME_PARTICLES.has(word.lower) && parts.length > 0 && isParticleFor(words[index + 1])
    const compound = /^(?:al|el|bin|ibn|ad|as|ash)-\p{Lu}/u.test(word.text)
    const bareInitial = parts.length === 0 && isBareInitial(source, words, index)
    if (
      !particle &&
      !compound &&
      !bareInitial &&
      !isNameWord(word) &&
      !isNameToo(word, parts.length, words[index + 1])
    )
      break
    if (parts.length > 0 && isPostNominal(parts[0], word)) break
    // "… Ted Strickland Dr Steve Allen": a form of address begins the next person.
    if (parts.length > 0 && isAddress(word) && words[index + 1]?.capital) break
    if (parts.length > 0 && POST_NOUNS.has(withoutPossessive(word.lower)) && !word.dot) {
      // "Wolf" and "King" are names too; "Smith Director" is not.
      if (!['king', 'dean', 'marshal', 'judge', 'bishop', 'page', 'marine'].includes(word.lower)) break
    }
    parts.push(word)
    possessive = isPossessive(word.text)
    if (possessive) {
      index += 1
      break
    }
    if (word.dot && !isInitial(word) && word.lower !== 'st') {
      index += 1
      break
    }
  }
  const next = words[index]
  const last = parts.at(-1)
  if (!suffix && next && last && !possessive && ['jr', 'sr'].includes(next.lower)) {
    if (/^,\s$/u.test(source.slice(last.end, next.start))) {
      suffix = next
      index += 1
    }
  }
  while (parts.length > 0 && /^\p{Lu}$/u.test(parts.at(-1)?.text ?? '')) {
    if (parts.length === 1) return null
    parts.pop()
    index -= 1
  }
  return nameFrom(source, parts, suffix, at, index, possessive)
}

/** "Mr K Doe": after a form of address a capital without its stop is an initial. */
function isBareInitial(source: string, words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !word || !next || !/^\p{Lu}$/u.test(word.text) || word.dot) return false
  return isCourtesy(before) && adjoin(source, before, word) && adjoin(source, word, next) && isNameWord(next)
}

/** Degrees after a comma, and orders, services or seats in capitals right after the name. */
const LETTERS =
  /^(?:,?\s(?:Ph\.?D|Ed\.?D|Psy\.?D|LL\.?M|CPA|M\.?D|J\.D|M\.?P\.?H|M\.?B\.?A|D\.V\.M|Sc\.D|P\.E|R\.N|D\.O|Esq)\.?|\s(?:\p{Lu}{2,5})(?![\p{L}.]))+/u

/** Capitals after a name in mixed case are an order, a service or a seat: "Mark Doe AO RAN", "Jane Doe MP". */
function isPostNominal(first: Word | undefined, word: Word): boolean {
  return first !== undefined && /\p{Ll}/u.test(first.text) && /^\p{Lu}{2,5}$/u.test(word.text)
}

/** A word that is mostly no name, where a name has room for it: first before a family name, or last after a given one. */
function isNameToo(word: Word, at: number, next: Word | undefined): boolean {
  const bare = withoutPossessive(word.lower)
  if (!word.capital) return false
  if (at === 0) return GIVEN_TOO.has(bare) && next !== undefined && isNameWord(next)
  return FAMILY_TOO.has(bare) && !next?.capital
}

function nameFrom(
  source: string,
  parts: readonly Word[],
  suffix: Word | null,
  from: number,
  to: number,
  possessive: boolean,
): NameRead | null {
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || to <= from) return null
  if (!canBeName(parts)) return null
  const familyAt = parts.findIndex((word, index) => index > 0 && NAME_PARTICLES.has(word.lower))
  const familyStart = (familyAt > 0 ? parts[familyAt] : last) ?? last
  const family = withoutPossessive(source.slice(familyStart.start, last.end))
  const given = source.slice(first.start, familyStart.start).trim()
  const dotted = suffix?.dot === true && ['jr', 'sr'].includes(suffix.lower)
  const suffixText = suffix ? withoutPossessive(suffix.text) + (dotted ? '.' : '') : null
  const end = suffix ? suffix.end + (dotted ? 1 : 0) : last.end
  const plainEnd = possessive
    ? end - (suffix ?? last).text.length + withoutPossessive((suffix ?? last).text).length
    : end
  const letters = possessive ? null : LETTERS.exec(source.slice(plainEnd, plainEnd + 40))
  const after = plainEnd + (letters?.[0].length ?? 0)
  return { from, to, start: first.start, end: plainEnd, given, family, suffix: suffixText, possessive, after }
}

/** Common words make no name: "Accounting", "Columbus Federation"; after a given name they may: "Sarah Fields". */
function canBeName(parts: readonly Word[]): boolean {
  const [first, ...others] = parts
  if (!first || isAbbreviatedTitle(first) || (others.length > 0 && isAddress(first))) return false
  // "EPA Region": an acronym before words in mixed case is an institution's.
  const acronym =
    /^(?:[\p{Lu}\d-]{3,}|\p{Lu}\p{Ll}\p{Lu})$/u.test(first.text) &&
    others.some((word) => /\p{Ll}{2}/u.test(word.text))
  if (acronym) return false
  const given = isGivenName(withoutPossessive(first.text)) || isInitial(first)
  if (others.length === 0) return !isCommonWord(withoutPossessive(first.text)) && !isPlaceName(first.text)
  return given || !parts.some((word) => !isInitial(word) && isCommonWord(withoutPossessive(word.text)))
}

/** "Rep." or "U.S." where a name was looked for. */
function isAbbreviatedTitle(word: Word): boolean {
  if (/^(?:u\.s|u\.k|u\.n|d\.c|e\.u)$/u.test(word.lower)) return true
  return word.dot && !isInitial(word) && word.lower !== 'st' && isAbbreviation(word)
}

function isParticleFor(word: Word | undefined): boolean {
  return word !== undefined && (word.capital || NAME_PARTICLES.has(word.lower))
}

function isNickname(source: string, before: Word, word: Word, after: Word | undefined): boolean {
  const gap = source.slice(before.end, word.start)
  if (/^\s[“"‘'(]$/u.test(gap) && !/^[RDI]-/u.test(word.text))
    return after !== undefined && /^[”"’')]\s$/u.test(source.slice(word.end, after.start))
  return /^[”"’')]\s$/u.test(gap)
}

/** A rank as printed, with the service before it where one stands there: "Air Force Capt." */
export type RankRead = { from: number; to: number; printed: string; start: number; end: number }

const MOST_RANK_WORDS = 6
const SERVICES =
  /^(?:u\.s|us|army|navy|marine|marines|air|space|coast|corps|force|guard|royal|national|japan|self-defense|ground|maritime|retired)$/u

/** The longest rank that begins at word `at`, service included; null where none does. */
export function rankAt(source: string, words: readonly Word[], at: number): RankRead | null {
  const first = words[at]
  if (!first || !(first.capital || /^\d(?:st|nd|rd|d)$/u.test(first.lower))) return null
  if (!mayBeginRank(words, at)) return null
  let service = at
  while (service < at + 4 && SERVICES.test(words[service]?.lower ?? '')) service += 1
  for (let to = Math.min(words.length, service + MOST_RANK_WORDS); to > service; to -= 1) {
    const last = words[to - 1]
    const head = words[service]
    if (!last || !head) continue
    if (!inOneRun(source, words, at, to)) continue
    const end = last.end + (last.dot && to < words.length ? 1 : 0)
    const rank = source.slice(head.start, end)
    if (isPrintedRank(rank.replace(/\s+/gu, ' '))) {
      return {
        from: at,
        to,
        printed: source.slice(first.start, end).replace(/\s+/gu, ' '),
        start: first.start,
        end,
      }
    }
  }
  return null
}

/** A look at single words, since most of a text begins no rank. */
function mayBeginRank(words: readonly Word[], at: number): boolean {
  const first = words[at]
  if (!first) return false
  if (SERVICES.test(first.lower) || isRankWord(first.lower)) return true
  // A rating begins with any trade: "Mass Communication Specialist 3rd Class".
  return words.slice(at + 1, at + MOST_RANK_WORDS).some((word) => isRatingEnd(word.lower))
}

function inOneRun(source: string, words: readonly Word[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const before = words[index - 1]
    const word = words[index]
    if (!before || !word || !/^\.?\s{1,4}$/u.test(source.slice(before.end, word.start))) return false
  }
  return true
}

function isAddress(word: Word): boolean {
  return isCourtesy(word) || isOfficeTitle(word) || (word.capital && SHARED_TITLES.has(word.lower))
}

export function isCourtesy(word: Word): boolean {
  return word.capital && COURTESIES.has(word.lower)
}

export function isOfficeTitle(word: Word): boolean {
  return word.capital && OFFICE_TITLES.has(word.lower)
}
