import { diffWords } from 'diff'

/** A piece of text, and whether the later text has it, lacks it, or brought it. */
export type DiffPiece = { text: string; change: 'same' | 'added' | 'removed' }

/**
 * What changed between two texts, word by word, in the paragraphs that changed; the others are left out.
 * @param before paragraphs of the earlier text
 * @param after paragraphs of the later text
 * @param language BCP 47 tag: decides where words end, which Japanese does not write
 */
export function changedParagraphs(
  before: readonly string[],
  after: readonly string[],
  language: string,
): DiffPiece[][] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const pieces = diffWords(before.join(BREAK), after.join(BREAK), { intlSegmenter })
  const paragraphs: DiffPiece[][] = [[]]
  for (const { value, added, removed } of pieces) {
    const change = added ? 'added' : removed ? 'removed' : 'same'
    for (const [at, text] of value.split(BREAK).entries()) {
      if (at > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ text, change })
    }
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ change }) => change !== 'same'))
}

const BREAK = '\n'
