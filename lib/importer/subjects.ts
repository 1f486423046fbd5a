import type { MentionIndex } from '#lib/importer/mentionIndex.ts'
import type { Mention } from '#lib/importer/mentions.ts'
import { holdsPost } from '#lib/importer/posts.ts'
import type { Word } from '#lib/importer/words.ts'

/** Who a clause of saying says it was. */
export type Subject =
  | { kind: 'person'; people: string[] }
  | { kind: 'pronoun'; pronoun: 'he' | 'she' | 'they' }
  | { kind: 'office'; text: string }
  | { kind: 'other'; text: string }

const PRONOUN = /^(he|she|they)$/u

/** The subject that stands after a cue: a person, a pronoun, an office, or something else that is named. */
export function subjectAfter(
  source: string,
  mentions: MentionIndex,
  from: number,
  end: number,
  words: readonly Word[],
): Subject | null {
  const first = words[0]
  if (!first || !/^\s+$/u.test(source.slice(from, first.start))) return null
  const mention = mentions.within(first.start, end)[0]
  const lead = mention ? source.slice(first.start, mention.start) : null
  if (mention && lead !== null && isLeadIn(lead)) {
    return { kind: 'person', people: together(source, mentions, mention, end).people }
  }
  return plainSubject(source, words)
}

const AND = /^(?:\s?\([^()\n]{1,40}\))?\s?,?(?:\s+and|\s?&)?\s+(?:(?:\p{Lu}[\p{L}.]*\s+){1,3})?$/u

/** Everybody whom a subject of several names: "Snowe and Collins", "Sens. Wyden, Smith and Rep. Cox". */
export function together(
  source: string,
  mentions: MentionIndex,
  first: Mention,
  end: number,
): { people: string[]; extent: number; end: number } {
  const chain = [first]
  let hasAnd = false
  for (const next of mentions.within(first.end, end)) {
    const last = chain.at(-1) ?? first
    const from = Math.min(last.extent, next.start)
    const between = source.slice(from, next.start)
    if (between.length > 60 || !AND.test(between) || /^\s*$/u.test(between)) break
    hasAnd ||= /\band\b|&/u.test(between)
    chain.push(next)
  }
  const joined = hasAnd ? chain : [first]
  const last = joined.at(-1) ?? first
  return {
    people: [...new Set(joined.flatMap((mention) => mention.people))],
    extent: last.extent,
    end: last.end,
  }
}

/** What may stand between the cue and the name: nothing, an article, or a post with no verb in it. */
function isLeadIn(text: string): boolean {
  if (text.trim() === '') return true
  if (/^(?:(?!that|in|to|at|after|when|while|with|by|of|for|on)[\p{Ll}-]+\s){1,4}$/u.test(text)) return true
  if (/[.;:!?"“”]\s/u.test(text.replace(/\b\p{Lu}\p{Ll}{0,4}\./gu, ''))) return false
  return (
    /^(?:the|our|its|their|his|her|a|an)?\s*$/iu.test(text) ||
    (text.length < 240 && holdsPost(text) && /[,\s]$/u.test(text))
  )
}

/** A pronoun, "the secretary", or another noun phrase such as "the company". */
export function plainSubject(source: string, words: readonly Word[]): Subject | null {
  const first = words[0]
  if (!first) return null
  const pronoun = PRONOUN.exec(first.lower)?.[1]
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'they') return { kind: 'pronoun', pronoun }
  const last = words.slice(0, 8).at(-1) ?? first
  const text = source.slice(first.start, last.end).split(/[,.;:]/u)[0] ?? ''
  if (/^the\s/iu.test(text)) return holdsOffice(text) ? { kind: 'office', text } : { kind: 'other', text }
  // "an old sailor said": somebody, whom nobody can look up.
  if (/^(?:an?|one|another)\s\p{Ll}/u.test(text)) return { kind: 'other', text }
  return first.capital ? { kind: 'other', text } : null
}

function holdsOffice(text: string): boolean {
  return (
    holdsPost(text) ||
    /\b(?:admiral|colonel|sergeant|major|private|corporal|airman|guardian|seaman|ensign|congressman|congresswoman)\b/iu.test(
      text,
    )
  )
}

/** The people of a chain of names that ends with this one. */
function endingWith(
  source: string,
  mentions: MentionIndex,
  near: readonly Mention[],
  last: Mention,
  end: number,
): string[] {
  for (const mention of near) {
    const { people, end: reached } = together(source, mentions, mention, end)
    if (reached === last.end && people.length > 1) return people
  }
  return last.people
}

/** The subject that stands before a cue. */
export function subjectBefore(
  source: string,
  mentions: MentionIndex,
  from: number,
  cue: Word,
  words: readonly Word[],
): Subject | null {
  const near = mentions.within(from, cue.start)
  const adjacent = near.findLast((mention) =>
    /^[\s,]*(?:\p{L}+ly\s|also\s|then\s|later\s|has\s|have\s)?$/u.test(
      source.slice(mention.extent, cue.start),
    ),
  )
  if (adjacent) return { kind: 'person', people: endingWith(source, mentions, near, adjacent, cue.start) }
  const last = words.at(-1)
  const pronoun = last && PRONOUN.exec(last.lower)?.[1]
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'they') return { kind: 'pronoun', pronoun }
  const office = /\b(the (?:[\p{L}-]+ ){0,4}[\p{L}-]+)\s*$/iu.exec(
    source.slice(Math.max(from, cue.start - 80), cue.start),
  )?.[1]
  if (office && holdsOffice(office)) return { kind: 'office', text: office }
  const first = near[0]
  if (
    first &&
    /^[^.;:]*$/u.test(source.slice(first.extent, cue.start)) &&
    !/\b(?:with|to|by|for|of|from|alongside)\s+$/iu.test(
      source.slice(Math.max(from, first.start - 12), first.start),
    )
  ) {
    return { kind: 'person', people: first.people }
  }
  const pronounWord = words.findLast((word) => PRONOUN.test(word.lower))?.lower
  if (pronounWord === 'he' || pronounWord === 'she') return { kind: 'pronoun', pronoun: pronounWord }
  const unnamed = /\b((?:an?|one|the|another) (?:[\p{L}-]+ ){0,4}[\p{L}-]+)\s*$/iu.exec(
    source.slice(Math.max(from, cue.start - 80), cue.start),
  )?.[1]
  return unnamed ? { kind: 'other', text: unnamed } : null
}
