import { isCommonWord } from '#lib/importer/lexicon.ts'
import { isCourtesy, isOfficeTitle, type NameRead, nameAt, rankAt } from '#lib/importer/names.ts'
import { bestPost, gapRuns, type IntroductionRead } from '#lib/importer/ownPost.ts'
import type { Passage } from '#lib/importer/passage.ts'
import { collapse, holdsPost, isPostNoun } from '#lib/importer/posts.ts'
import { isCompoundGeneral, rankedAt } from '#lib/importer/rankedNames.ts'
import { INSTITUTION_WORDS, LEADS } from '#lib/importer/vocabulary.ts'
import { isPossessive, type Word, withoutPossessive } from '#lib/importer/words.ts'

const CONNECTORS = new Set(['of', 'for', 'the', 'and', 'in', 'to', 'on', 'pro', 'tem', 'tempore'])

/** What a title before a name is the title of, after it: "Assistant Director Chad Doe of the FBI’s Criminal Division". */
const OF_WHAT =
  /^ (?:of|for|with) (?:the )?(?:\p{Lu}[\p{L}’'.-]*[\p{L}’'](?: (?:(?:of|for|and|the) ){0,2}(?=\p{Lu}))?)+(?=[,.;]|\s\p{Ll}|$)/u

/** "Secretary of State Hillary Rodham Clinton", "Rep. Frank Wolf", "Professor Sir Muir Gray". */
export function titledAt(
  source: string,
  passage: Passage,
  index: number,
  reached: number,
): IntroductionRead | null {
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
): IntroductionRead {
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
): IntroductionRead | null {
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

/** Titles that stand before things as often as before a lone family name. */
function isAmbiguousTitle(word: Word): boolean {
  return /^(?:general|member|partner|lead|agent|head|team|student|teacher|fellow|specialist|technician|operator|pilot|engineer|master|king|prince|owner|officer|executive|manager|counsel|doctor|chief|vice|principal|leader|whip|clerk|attorney)$/u.test(
    word.lower,
  )
}
