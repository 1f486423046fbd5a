import type { TextBlock } from '#lib/domain/body.ts'
import type { DeskRelease } from '#lib/domain/desk.ts'
import type { Finding, StyleFix, StylePath } from '#lib/domain/style/styleRule.ts'

type Piece = { path: StylePath; from: number; text: string }
type Range = { from: number; to: number }

/** A run of words that is read as one, though it may be stored in several pieces. */
export type Passage = {
  where: string
  text: string
  pieces: Piece[]
  /** What someone else said: between quotation marks, or marked as a quotation. Its words are not ours to style. */
  quoted: Range[]
  kind: 'headline' | 'summary' | 'paragraph' | 'heading' | 'extract' | 'caption' | 'boilerplate'
}

/** Everything in print that the office wrote itself, in the order of reading. */
export function passagesOf(release: DeskRelease): Passage[] {
  return [
    ...fieldPassage('Headline', ['title'], release.title, 'headline'),
    ...fieldPassage('Summary', ['summary'], release.summary, 'summary'),
    ...bodyPassages(release),
    ...fieldPassage('Boilerplate', ['boilerplate'], release.boilerplate, 'boilerplate'),
    ...release.media.flatMap((picture, at) =>
      fieldPassage(`Caption of picture ${at + 1}`, ['media', at, 'caption'], picture.caption, 'caption'),
    ),
  ]
}

/** The text blocks of the body, counted from 1, with the captions of the pictures among them. */
export function bodyPassages({ body }: Pick<DeskRelease, 'body'>): Passage[] {
  let paragraph = 0
  return body.flatMap((block): Passage[] => {
    if (block._type === 'releasePicture') {
      const path = ['body', { _key: block._key }, 'caption']
      return fieldPassage('Caption in the text', path, block.picture.caption, 'caption')
    }
    if (block._type !== 'block') return []
    paragraph += 1
    return [blockPassage(block, `Text, paragraph ${paragraph}`)]
  })
}

function fieldPassage(where: string, path: StylePath, text: string | null, kind: Passage['kind']): Passage[] {
  if (!text) return []
  return [{ where, text, pieces: [{ path, from: 0, text }], quoted: quotedRanges(text), kind }]
}

function blockPassage(block: TextBlock, where: string): Passage {
  const pieces: Piece[] = []
  const marked: Range[] = []
  const quotations = new Set(
    block.markDefs.flatMap((mark) => (mark._type === 'quotation' ? [mark._key] : [])),
  )
  let from = 0
  for (const { _key, text, marks } of block.children) {
    pieces.push({ path: ['body', { _key: block._key }, 'children', { _key }, 'text'], from, text })
    if (marks.some((mark) => quotations.has(mark))) marked.push({ from, to: from + text.length })
    from += text.length
  }
  const text = pieces.map((piece) => piece.text).join('')
  const kind = block.style === 'blockquote' ? 'extract' : block.style === 'normal' ? 'paragraph' : 'heading'
  return { where, text, pieces, quoted: [...marked, ...quotedRanges(text)], kind }
}

/** A quotation that runs on into the next paragraph opens here and does not close. */
function quotedRanges(text: string): Range[] {
  return [...text.matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|「[^」]*」/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** Whether any of these characters is someone else's. */
export function isQuoted({ quoted }: Passage, from: number, to: number): boolean {
  return quoted.some((range) => from < range.to && to > range.from)
}

/**
 * A finding on some characters of a passage.
 * @param found `replacement` stands in their place after the fix; there is a fix only where one piece holds them all
 */
export function findingAt(
  passage: Passage,
  { from, to }: Range,
  found: { problem: string; advice: string; replacement?: string; label?: string },
): Finding {
  const { problem, advice, replacement, label } = found
  const piece = passage.pieces.find(
    (candidate) => candidate.from <= from && to <= candidate.from + candidate.text.length,
  )
  const first = piece ?? passage.pieces.find((candidate) => from < candidate.from + candidate.text.length)
  return {
    where: passage.where,
    path: first?.path ?? [],
    problem,
    excerpt: excerptOf(passage.text, from, to),
    advice,
    fix: piece && replacement !== undefined ? fixIn(piece, { from, to }, replacement, label) : null,
  }
}

function fixIn(piece: Piece, { from, to }: Range, replacement: string, label?: string): StyleFix {
  const before = piece.text.slice(0, from - piece.from)
  const after = piece.text.slice(to - piece.from)
  return {
    label: label ?? (replacement.trim() === '' ? 'Take it out' : `Write “${replacement.trim()}”`),
    path: piece.path,
    before: piece.text,
    after: before + replacement + after,
  }
}

const AROUND = 28

function excerptOf(text: string, from: number, to: number): string {
  const start = Math.max(0, from - AROUND)
  const end = Math.min(text.length, to + AROUND)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
