import { hintedParagraphs, type ParagraphHint, spanFinder } from '#lib/importer/paragraphHints.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { NO_HINTS } from '#lib/importer/sourceHints.ts'
import { wrapWidth } from '#lib/importer/wrapping.ts'

/**
 * A paragraph of the source, without the white space around it; `lines` are the printed lines within it. `hint` and
 * `isBlockquote` are what the format of the source tells of it.
 */
export type RawParagraph = Span & {
  text: string
  lines: Span[]
  afterBlank: boolean
  hint: ParagraphHint | null
  isBlockquote: boolean
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/gu

type Line = Span & { indent: boolean }

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let from = 0
  const push = (to: number) => {
    const raw = source.slice(from, to)
    const trimmed = raw.trim()
    const start = from + (raw.length - raw.trimStart().length)
    lines.push({ start, end: start + trimmed.length, indent: /^(?: {2,}|\t|\u3000)/u.test(raw) })
  }
  for (const match of source.matchAll(LINE_END)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(source.length)
  return lines
}

/**
 * The paragraphs of a text. Every line is one where lines run long; in a text wrapped at an even width, lines belong
 * together until a blank line, an indented line, or a line that stops short of the width after the end of a sentence.
 * What the format tells to be one paragraph is one.
 */
export function paragraphsOf(source: string, hints = NO_HINTS): RawParagraph[] {
  const lines = linesOf(source)
  const hinted = spanFinder(hintedParagraphs(hints))
  const blockquote = spanFinder(hints.blockquotes)
  const width = wrapWidth(source, lines)
  const paragraphs: RawParagraph[] = []
  let open: Line[] = []
  let unit: ReturnType<typeof hinted> = null
  let afterBlank = true
  let blank = true
  const close = () => {
    const first = open[0]
    const last = open.at(-1)
    if (!first || !last) return
    const span = { start: first.start, end: last.end }
    const lineSpans = open.map(({ start, end }) => ({ start, end }))
    const text = source.slice(span.start, span.end)
    const hint = unit?.hint ?? null
    const isBlockquote = blockquote(span.start) !== null
    paragraphs.push({ ...span, text, lines: lineSpans, afterBlank, hint, isBlockquote })
    open = []
  }
  for (const line of lines) {
    const within = hinted(line.start)
    if (line.end === line.start && within && within === unit) continue
    if (line.end === line.start) {
      close()
      blank = true
      continue
    }
    const before = open.at(-1)
    const short = before !== undefined && width !== null && before.end - before.start < width - 25
    const ended = before !== undefined && /[.?!:”"’]$/u.test(source.slice(before.end - 1, before.end))
    const fresh = width === null || line.indent || (short && ended) || (short && open.length === 1)
    if (before && (within || unit ? within !== unit : fresh)) close()
    unit = within
    if (open.length === 0) {
      afterBlank = blank
      blank = false
    }
    open.push(line)
  }
  close()
  return paragraphs
}
