import { jointlyTitled } from '#lib/importer/jointTitles.ts'
import { adjoin, nameAt } from '#lib/importer/names.ts'
import { bestPost, gapRuns, type IntroductionRead } from '#lib/importer/ownPost.ts'
import { type Introduction, type Passage, startsSentence } from '#lib/importer/passage.ts'
import { isPostNoun } from '#lib/importer/posts.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { rankedAt } from '#lib/importer/rankedNames.ts'
import { titledAt } from '#lib/importer/titledNames.ts'
import { CUES, LEADS, PLACE_LEADS } from '#lib/importer/vocabulary.ts'
import { wordFrom } from '#lib/importer/words.ts'

/** The one who took a picture is not of the story: "(U.S. Army photo by Sgt. Jane Doe)". */
const CREDIT =
  /\b(?:photo|photos|photograph|picture|image|video|graphic|illustration)s? by\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/iu

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

function readAt(source: string, passage: Passage, index: number, reached: number): IntroductionRead | null {
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

/** "Jane Doe, director of X", "director Jane Doe", "said Jane Doe". */
function bareAt(source: string, passage: Passage, index: number, reached: number): IntroductionRead | null {
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
