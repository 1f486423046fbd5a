import type { NameRead } from '#lib/importer/names.ts'
import type { PostRead } from '#lib/importer/posts.ts'
import type { Span } from '#lib/importer/proposal.ts'
import type { Word } from '#lib/importer/words.ts'

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

/** Whether a sentence of the passage begins with this word. */
export function startsSentence(passage: Passage, word: Word): boolean {
  return passage.start === word.start || passage.starts.has(word.start)
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
