import type { DeskRelease } from '#lib/domain/desk.ts'
import { nameRecordIn, type Official } from '#lib/domain/official.ts'
import { findRankByPrinted, type Rank } from '#lib/domain/rank.ts'
import { bodyPassages, isQuoted, type Passage } from '#lib/domain/style/passages.ts'

/** A place in the text where the office itself names an official. */
export type NameMention = {
  passage: Passage
  from: number
  to: number
  isFullName: boolean
  /** The rank printed right before the name, without a service before it. */
  rank: { text: string; from: number; means: Rank[] } | null
  /** A former rank is not the rank of the day. */
  isFormer: boolean
}

/** Three rules ask for the same mentions of the same release, at every pause in the typing. */
const read = new WeakMap<DeskRelease, Map<Official, NameMention[]>>()

/**
 * Where the paragraphs name an official, in the order of reading. Other people's words are left out, and so are headings
 * and extracts, which do not introduce anybody.
 */
export function mentionsOf(official: Official, release: DeskRelease): NameMention[] {
  const known = read.get(release) ?? new Map<Official, NameMention[]>()
  const mentions = known.get(official) ?? readMentions(official, bodyPassages(release))
  read.set(release, known.set(official, mentions))
  return mentions
}

function readMentions(official: Official, passages: readonly Passage[]): NameMention[] {
  const name = nameRecordIn(official, 'en')
  if (!name?.family || !name.display) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${fullForms(official).map(escaped).join('|')})|${escaped(name.family)})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return passages
    .filter((passage) => passage.kind === 'paragraph' && passage.text.includes(name.family))
    .flatMap((passage) =>
      [...passage.text.matchAll(pattern)].flatMap((match): NameMention[] => {
        const from = match.index
        const to = from + match[0].length
        if (isQuoted(passage, from, to)) return []
        const rank = rankBefore(passage.text, from)
        const before = passage.text.slice(0, rank?.from ?? from)
        const isFormer = /\b(?:(?:retired|former)\s+|then-)$/i.test(before)
        return [{ passage, from, to, isFullName: match[1] !== undefined, rank, isFormer }]
      }),
    )
}

/** The name as printed, and with the given and family names alone, longest first. */
function fullForms(official: Official): string[] {
  const name = nameRecordIn(official, 'en')
  if (!name) return []
  const parts = name.order === 'familyFirst' ? [name.family, name.given] : [name.given, name.family]
  const forms = [name.display, ...(name.given ? [parts.join(' ')] : [])]
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

const MOST_WORDS_OF_A_RANK = 7
const SERVICE_WORD =
  /^(?:U\.S\.|US|Japan|Ground|Maritime|Army|Navy|Air|Space|Marine|Corps|Coast|Guard|Force|Self-Defense)$/

/** The longest run of words before a place that is a rank. */
function rankBefore(text: string, at: number): NameMention['rank'] {
  const before = text.slice(Math.max(0, at - 80), at)
  if (!/\s$/.test(before)) return null
  const words = [...before.matchAll(/\S+/g)].slice(-MOST_WORDS_OF_A_RANK)
  for (const [skipped, word] of words.entries()) {
    if (!/^[\p{Lu}\d]/u.test(word[0]) || SERVICE_WORD.test(word[0])) continue
    const phrase = words
      .slice(skipped)
      .map((match) => match[0])
      .join(' ')
    const means = findRankByPrinted(phrase)
    if (means.length > 0) return { text: phrase, from: at - before.length + word.index, means }
  }
  return null
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
