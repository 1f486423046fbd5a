import { isOfficeTitle, type NameRead } from '#lib/importer/names.ts'
import { type Introduction, type Passage, sentenceStart } from '#lib/importer/passage.ts'
import type { PostRead } from '#lib/importer/posts.ts'
import { postAfter } from '#lib/importer/postsAfter.ts'
import { postBefore } from '#lib/importer/postsBefore.ts'
import type { Word } from '#lib/importer/words.ts'

/** An introduction, and the index of the word after it. */
export type IntroductionRead = { introduction: Introduction; next: number }

/** Whether two words of a title stand together: space, or the stop of an abbreviation, between them. */
export function gapRuns(source: string, before: Word, word: Word): boolean {
  const gap = source.slice(before.end, word.start)
  // "National Sheriffs’ Association President": the apostrophe of a plural.
  if (/^[’']\s$/u.test(gap) && /s$/u.test(before.text)) return true
  if (/^\s{1,4}$/u.test(gap)) return true
  return /^\.\s{1,4}$/u.test(gap) && (before.text.length <= 5 || isOfficeTitle(before))
}

/** The post stated beside a name: in the apposition after it, else before it. */
export function bestPost(
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
