import { adjoin, type NameRead, nameAt, type RankRead, rankAt } from '#lib/importer/names.ts'
import { bestPost, type IntroductionRead } from '#lib/importer/ownPost.ts'
import type { Passage } from '#lib/importer/passage.ts'
import { collapse } from '#lib/importer/posts.ts'
import type { Word } from '#lib/importer/words.ts'

const COMPOUND_GENERAL =
  /^(?:attorney|inspector|surgeon|solicitor|secretary|consul|adjutant|advocate|director|governor|comptroller|postmaster|auditor)$/u

/** A person who is named with a rank: "Rear Adm. Jane Doe". */
export function rankedAt(
  source: string,
  passage: Passage,
  index: number,
  reached: number,
): IntroductionRead | null {
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

/** "Attorney General", "Inspector General": an office, no rank. */
export function isCompoundGeneral(source: string, words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (!word || !before || word.lower !== 'general') return false
  return adjoin(source, before, word) && COMPOUND_GENERAL.test(before.lower)
}
