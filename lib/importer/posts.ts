import { onOneLine } from '#lib/importer/lineBreaks.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { POST_NOUNS } from '#lib/importer/vocabulary.ts'
import { type Word, withoutPossessive, wordsOf } from '#lib/importer/words.ts'

/** A post as printed, with the organization where the words tell it; `end` is where the apposition ends. */
export type PostRead = Span & {
  post: string | null
  organization: string | null
  constituency: string | null
}

/** How far from a name its post is looked for. */
export const MOST_CHARS = 320

/** Words before a post that are no part of it. */
export const ARTICLE = /^(?:the|a|an|its|their|his|her|our|then|now)\s+/iu

/** Party and state of a member of a legislature: "R-Va.". */
export const CONSTITUENCY = /^[RDI]-\s?\p{Lu}[\p{L}.]*$/u

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
  return onOneLine(text).trim()
}
