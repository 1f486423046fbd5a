import type { Mention } from '#lib/importer/mentions.ts'
import type { Word } from '#lib/importer/words.ts'

/** Mentions in order of place, found by bisection. */
export class MentionIndex {
  readonly mentions: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions
  }

  /** Mentions that begin in a span. */
  within(start: number, end: number): Mention[] {
    const found: Mention[] = []
    for (let at = this.#first(start); at < this.mentions.length; at += 1) {
      const mention = this.mentions[at]
      if (!mention || mention.start >= end) break
      found.push(mention)
    }
    return found
  }

  /** The last mention that begins before an offset. */
  before(offset: number): Mention | null {
    return this.mentions[this.#first(offset) - 1] ?? null
  }

  #first(start: number): number {
    let low = 0
    let high = this.mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.mentions[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The words of a passage that begin in a span, found by bisection. */
export function wordsWithin(words: readonly Word[], start: number, end: number): Word[] {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Word[] = []
  for (; low < words.length; low += 1) {
    const word = words[low]
    if (!word || word.start >= end) break
    found.push(word)
  }
  return found
}
