import { htmlNotes } from '#lib/importer/formats/htmlNotes.ts'
import { htmlPieces, type Region } from '#lib/importer/formats/htmlPieces.ts'
import { ligatureNotes, withoutLigatures } from '#lib/importer/formats/ligatures.ts'
import { type Composed, compose, type Mark, type Piece } from '#lib/importer/formats/pieces.ts'
import type { SourceHints, SourceText } from '#lib/importer/sourceHints.ts'

/** Where a quotation begins the text and covers more of it than this, somebody only wanted a margin. */
const MOST_QUOTED = 0.7

/**
 * The text of an HTML page or fragment, as a browser, a mail program or Word puts it on the clipboard: paragraphs parted
 * by empty lines, items and rows on lines of their own. What is not in the text is in the notes.
 * @param isExact whether white space counts, as in the HTML that a Word file becomes
 */
export function htmlText(html: string, isExact = false): SourceText {
  const written = withoutLigatures(html)
  const { pieces, regions, findings } = htmlPieces(written.text, isExact)
  const region = regionOf(regions)
  const composed = compose(region ? pieces.slice(region.from, region.to) : pieces)
  const outside = region ? compose(outsideOf(pieces, region)).text : ''
  const hints = hintsOf(composed)
  const quoted = hints.blockquotes.reduce((length, { start, end }) => length + end - start, 0)
  const isAllQuoted = hints.blockquotes[0]?.start === 0 && quoted > composed.text.length * MOST_QUOTED
  return {
    text: composed.text,
    hints: isAllQuoted ? { ...hints, blockquotes: [] } : hints,
    notes: [
      ...htmlNotes(findings, { outside, isAllQuoted, emptyLinks: composed.empty.filter(isLink).length }),
      ...ligatureNotes(written.count),
    ],
  }
}

function isLink(mark: Mark): boolean {
  return mark.kind === 'link'
}

/** The one part of a whole page that holds what it is about; null for a fragment, and where the page does not say. */
function regionOf(regions: readonly Region[]): Region | null {
  const mains = regions.filter(({ name }) => name === 'main')
  if (mains.length > 0) return mains.length === 1 ? (mains[0] ?? null) : null
  const [article, ...more] = regions
  return article?.hasTitle && more.length === 0 ? article : null
}

function outsideOf(pieces: readonly Piece[], { from, to }: Region): Piece[] {
  return [...pieces.slice(0, from), { kind: 'gap', gap: 'block' }, ...pieces.slice(to)]
}

function hintsOf({ marks }: Composed): SourceHints {
  const headings: SourceHints['headings'][number][] = []
  const listItems: SourceHints['listItems'][number][] = []
  const blockquotes: SourceHints['blockquotes'][number][] = []
  const tableRows: SourceHints['tableRows'][number][] = []
  const links: SourceHints['links'][number][] = []
  for (const { mark, start, end } of marks) {
    const span = { start, end }
    if (mark.kind === 'heading') addApart(headings, { ...span, level: mark.level })
    else if (mark.kind === 'blockquote') addApart(blockquotes, span)
    else if (mark.kind === 'tableRow') addApart(tableRows, span)
    else if (mark.kind === 'link') addApart(links, { ...span, href: mark.href })
    else addApart(listItems, { ...span, level: mark.level, ordered: mark.ordered, marker: mark.marker })
  }
  return { headings, listItems, blockquotes, tableRows, links }
}

/** Adds a span unless it lies within the one before: one link in another, as only broken HTML has it. */
function addApart<One extends { start: number; end: number }>(spans: One[], span: One): void {
  if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span)
}
