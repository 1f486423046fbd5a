import { folded } from '#lib/importer/folding.ts'

/** `same`: neither says what the other contradicts. `unsaid`: one of them says nothing. */
export type Agreement = 'same' | 'other' | 'unsaid'

/** Words that print adds and leaves out as it likes: "commander, U.S. Forces Vessia", "the commander of Forces Vessia". */
const SMALL = new Set('a an and at for from her his in its my of on our s the their to us with'.split(' '))
/** A deputy is not the one whose deputy he or she is, whatever other words they share. */
const SECOND = 'acting assistant associate co deputy former under vice'.split(' ')

/**
 * Whether two texts can mean one post: the words of the shorter are all in the longer, and neither is a deputy where
 * the other is not. Each text may go on with the name of the organization.
 */
export function postsAgree(printed: string, recorded: string): Agreement {
  const [shorter, longer] = [wordsOfPost(printed), wordsOfPost(recorded)].sort((a, b) => a.size - b.size)
  if (!shorter || !longer || shorter.size === 0) return 'unsaid'
  if (SECOND.some((word) => shorter.has(word) !== longer.has(word))) return 'other'
  return [...shorter].every((word) => longer.has(word)) ? 'same' : 'other'
}

function wordsOfPost(text: string): Set<string> {
  const words = folded(text)
    .replace(/\bunited states\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1').replace(/(?<=\p{L}{3})s$/u, ''))
  return new Set(words.filter((word) => word !== '' && !SMALL.has(word)))
}
