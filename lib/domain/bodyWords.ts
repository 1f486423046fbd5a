import type { BodyBlock, MarkDef, TextBlock } from '#lib/domain/body.ts'
import { pairMarks } from '#lib/domain/quotationMarks.ts'

/** A stretch of one block's text, in UTF-16 units. */
export type Stretch = { block: TextBlock; start: number; end: number; words: string }

/** Words between outer quotation marks, as a reader sees them; `missing` tells of a mark that the text lacks. */
export type QuotedStretch = Stretch & { missing: 'opening' | 'closing' | null }

/** Words under one annotation, or under neighbouring ones of the same record. */
export type MarkedStretch = Stretch & { mark: Exclude<MarkDef, { _type: 'link' }> }

export function textBlocksIn(body: readonly BodyBlock[]): TextBlock[] {
  return body.filter((block) => block._type === 'block')
}

export function textOf(block: TextBlock): string {
  return block.children.map((span) => span.text).join('')
}

/**
 * Everything in outer quotation marks, whatever their style; a quotation within a quotation is part of it. Where a closing
 * mark is missing the words go as far as somebody marked them, else to the end of the paragraph.
 */
export function quotedIn(body: readonly BodyBlock[]): QuotedStretch[] {
  const blocks = textBlocksIn(body)
  const texts = blocks.map(textOf)
  const source = texts.join('\n')
  let end = -1
  const paragraphs = texts.map((text) => {
    const start = end + 1
    end = start + text.length
    return { start, end }
  })
  const marked = markedIn(body).map((stretch) => {
    const from = paragraphs[blocks.indexOf(stretch.block)]?.start ?? 0
    return { start: from + stretch.start, end: from + stretch.end }
  })
  const breakIn = (from: number, to: number) =>
    marked.find((stretch) => stretch.start === from && stretch.end < to)?.end ?? null
  const { quotations } = pairMarks(source, paragraphs, breakIn, (from) => from)
  return quotations.flatMap(({ inner, paragraph, missing }) => {
    const block = blocks[paragraph]
    const from = paragraphs[paragraph]?.start ?? 0
    if (!block) return []
    const words = source.slice(inner.start, inner.end)
    return { block, start: inner.start - from, end: inner.end - from, words, missing }
  })
}

/** The words under quotations and under "not a statement", in the order of the text. Blank ones are left out. */
export function markedIn(body: readonly BodyBlock[]): MarkedStretch[] {
  return textBlocksIn(body)
    .flatMap(markedInBlock)
    .filter(({ words }) => words.trim() !== '')
}

function markedInBlock(block: TextBlock): MarkedStretch[] {
  const marked: MarkedStretch[] = []
  let at = 0
  for (const span of block.children) {
    const end = at + span.text.length
    for (const key of span.marks) {
      const mark = block.markDefs.find((candidate) => candidate._key === key)
      if (!mark || mark._type === 'link') continue
      const before = marked.findLast((stretch) => stretch.end === at && isSame(stretch.mark, mark))
      if (before) {
        before.end = end
        before.words += span.text
      } else marked.push({ block, mark, start: at, end, words: span.text })
    }
    at = end
  }
  return marked
}

/** Two marks beside each other on one quote are one piece: the editor parts them where a link begins. */
function isSame(a: MarkedStretch['mark'], b: MarkedStretch['mark']): boolean {
  if (a._type === 'quotation' && b._type === 'quotation') return a._key === b._key || a.quoteId === b.quoteId
  return a._key === b._key
}

/** The words without the quotation marks around them, where one pair stands around the whole. */
export function withoutOuterMarks(words: string): string {
  const text = words.trim()
  const { quotations } = pairMarks(
    text,
    [{ start: 0, end: text.length }],
    () => null,
    (from) => from,
  )
  const [only] = quotations
  const isWhole = only?.missing === null && only.whole.start === 0 && only.whole.end === text.length
  return isWhole ? text.slice(only.inner.start, only.inner.end) : text
}

/** The pieces of a statement as its marks in the text have them: one for each mark, in order. */
export function piecesOf(body: readonly BodyBlock[], quoteId: string): string[] {
  return markedIn(body)
    .filter(({ mark }) => mark._type === 'quotation' && mark.quoteId === quoteId)
    .map(({ words }) => withoutOuterMarks(words))
}

const WORTH_COUNTING = /[\p{L}\p{N}]/u

/** How much of a stretch lies under quotations or "not a statement"; stops and spaces at its edges do not count. */
export function coverOf(
  { block, start, end, words }: Stretch,
  marked: readonly MarkedStretch[],
): { first: boolean; last: boolean; all: boolean; any: boolean } {
  const own = marked.filter(
    (stretch) => stretch.block === block && stretch.start < end && stretch.end > start,
  )
  const covered = [...words.matchAll(new RegExp(WORTH_COUNTING, 'gu'))].map(({ index }) =>
    own.some((stretch) => stretch.start <= start + index && start + index < stretch.end),
  )
  return {
    first: covered[0] ?? true,
    last: covered.at(-1) ?? true,
    all: covered.every(Boolean),
    any: covered.some(Boolean),
  }
}

/** The place of a mark, or of a block, as Sanity writes paths. */
export function bodyPath(block: { _key: string }, mark?: { _key: string }): string {
  const place = `body[_key=="${block._key}"]`
  return mark ? `${place}.markDefs[_key=="${mark._key}"]` : place
}
