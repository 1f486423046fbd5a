import type { Paragraph, Span } from '#lib/importer/proposal.ts'
import type { SourceHints } from '#lib/importer/sourceHints.ts'

/** What the format tells of one paragraph. */
export type ParagraphHint =
  | { kind: 'heading'; level: number }
  | { kind: 'listItem'; level: number; ordered: boolean }
  | { kind: 'tableRow' }

/** A stretch that is one paragraph, however many lines it has. */
export type HintedParagraph = Span & { hint: ParagraphHint }

/** The stretches that the format tells to be one paragraph each, in order; of two that overlap, the first. */
export function hintedParagraphs({ headings, listItems, tableRows }: SourceHints): HintedParagraph[] {
  const all: HintedParagraph[] = [
    ...headings.map(({ start, end, level }) => ({ start, end, hint: { kind: 'heading' as const, level } })),
    ...listItems.map(({ start, end, level, ordered }) => ({
      start,
      end,
      hint: { kind: 'listItem' as const, level, ordered },
    })),
    ...tableRows.map(({ start, end }) => ({ start, end, hint: { kind: 'tableRow' as const } })),
  ]
  let last = 0
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** Finds the span that holds an offset; offsets are asked for in rising order. */
export function spanFinder<One extends Span>(spans: readonly One[]): (offset: number) => One | null {
  let next = 0
  return (offset) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1
    const span = spans[next]
    return span && span.start <= offset ? span : null
  }
}

/** What the format tells of a paragraph, as the proposal states it. */
export function formatOf(paragraph: { hint: ParagraphHint | null; isBlockquote: boolean }) {
  const { hint, isBlockquote } = paragraph
  const format: Pick<Paragraph, 'level' | 'list' | 'isBlockquote'> = {}
  if (hint?.kind === 'heading') format.level = hint.level
  if (hint?.kind === 'listItem') format.list = { level: hint.level, ordered: hint.ordered }
  if (isBlockquote) format.isBlockquote = true
  return format
}
