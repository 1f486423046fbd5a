import type { Span } from '#lib/importer/proposal.ts'

/** The widest line of a typewriter or a mail program. */
const TYPED_WIDTH = 100
/** The widest line of a page, set in small type. */
const SET_WIDTH = 160
const LEAST_WRAPPED = 45
const SENTENCE_END = /[.?!…:;,]["”’')\]]*$/u

/**
 * How wide a text was set that was broken into lines of even width: by a mail program or a typewriter, or on the pages of a
 * PDF, whose lines come out wider, and among them addresses that are wider still.
 * @param lines the lines without the space around them, empty ones too
 * @returns characters of a full line; null where every line is a paragraph
 */
export function wrapWidth(source: string, lines: readonly Span[]): number | null {
  const lengths = lines.map(({ start, end }) => end - start)
  const filled = lengths.filter((length) => length > 0)
  const full = filled.filter((length) => length >= LEAST_WRAPPED)
  const widest = filled.reduce((width, length) => Math.max(width, length), 0)
  if (widest <= TYPED_WIDTH) return full.length >= 6 ? widest : null
  const tooWide = filled.filter((length) => length > SET_WIDTH).length
  if (tooWide > Math.max(2, filled.length / 20)) return null
  // Where a line is a paragraph, hardly one begins in the middle of a sentence.
  const runningOn = lines.filter((line, index) => runsOn(source, line, lines[index + 1])).length
  if (runningOn < 2 || runningOn < filled.length / 10) return null
  const typical = full.sort((a, b) => a - b)[Math.floor(full.length * 0.75)] ?? 0
  return full.reduce((width, length) => (length <= typical * 1.25 ? Math.max(width, length) : width), 0)
}

/** Whether a sentence goes on from one line to the next. */
function runsOn(source: string, line: Span, next: Span | undefined): boolean {
  if (!next || line.end - line.start < LEAST_WRAPPED) return false
  return (
    /^\p{Ll}/u.test(source.slice(next.start, next.end)) &&
    !SENTENCE_END.test(source.slice(line.start, line.end))
  )
}
