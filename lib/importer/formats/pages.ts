import type { Span } from '#lib/importer/proposal.ts'

/** A line that holds nothing but a number: "2", "- 2 -", "Page 2 of 5". */
const NUMBER_LINE = /^(?:(page)\s+)?(?:([-–—])\s*)?(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[-–—])?$/i
const SENTENCE_END = /[.?!…:]["”’')\]]*$/
/** A line that ends early is a heading or the end of a paragraph. */
const LEAST_RUNNING = 45
/** Filled lines between two page numbers, at the least: entries of a list follow each other more closely. */
const LEAST_LINES = 5

/** A line between two pages: the page number, or the one that a form feed begins. */
type PageLine = { line: number; number: number | null; isCertain: boolean }

/**
 * Mends what pages do to a text that is copied from them: takes out page numbers, and joins a sentence that a page break
 * parts. Page numbers count up from 1 or 2, and one at least stands where no other number could.
 * @returns the text and the numbers that were taken out; the text itself where it has no pages
 */
export function withoutPages(text: string): { text: string; numbers: number[] } {
  const lines = linesOf(text)
  const numbers = pageNumbers(text, lines)
  const pageLines = [...numbers, ...breaksIn(text, lines)].sort((a, b) => a.line - b.line)
  let mended = ''
  let at = 0
  for (const { line, number } of pageLines) {
    const before = lines[filledBefore(lines, line)]
    const after = lines[filledAfter(lines, number === null ? line - 1 : line)]
    const from = before?.end ?? 0
    const to = after?.start ?? text.length
    if (from < at) continue
    const runsOn = isRunning(text, before) && after !== undefined
    if (number === null && !runsOn) continue
    mended += text.slice(at, from) + (before && after ? joint(text, { start: from, end: to }, runsOn) : '')
    at = to
  }
  const taken = numbers.flatMap(({ number }) => number ?? [])
  return { text: mended + text.slice(at), numbers: taken }
}

/** What stands between two pages: nothing within a sentence; an empty line where there was one beside the number. */
function joint(text: string, { start, end }: Span, runsOn: boolean): string {
  const isParted = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(start, end))
  return isParted && !runsOn ? '\n\n' : '\n'
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n\r]*(?:\r\n|\n|\r|$)/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    lines.push({ start, end: Math.max(start, match.index + match[0].trimEnd().length) })
  }
  return lines
}

function filledBefore(lines: readonly Span[], line: number): number {
  let before = line - 1
  while (before >= 0 && isEmpty(lines[before])) before -= 1
  return before
}

function filledAfter(lines: readonly Span[], line: number): number {
  let after = line + 1
  while (after < lines.length && isEmpty(lines[after])) after += 1
  return after
}

function isEmpty(line: Span | undefined): boolean {
  return !line || line.end <= line.start
}

/** Whether a line is full and its sentence goes on. */
function isRunning(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined &&
    line.end - line.start >= LEAST_RUNNING &&
    !SENTENCE_END.test(text.slice(line.start, line.end))
  )
}

function breaksIn(text: string, lines: readonly Span[]): PageLine[] {
  return lines.flatMap(({ start, end }, line) => {
    const isBreak = end > start && /\f[ \t]*$/.test(text.slice(lines[line - 1]?.end ?? 0, start))
    return isBreak ? [{ line, number: null, isCertain: true }] : []
  })
}

function pageNumbers(text: string, lines: readonly Span[]): PageLine[] {
  const found: PageLine[] = []
  let filled = 0
  let expected: number | null = null
  for (const [line, { start, end }] of lines.entries()) {
    if (end <= start) continue
    filled += 1
    const [matched, page, dash, digits] =
      end - start < 20 ? (NUMBER_LINE.exec(text.slice(start, end)) ?? []) : []
    if (matched === undefined) continue
    const number = Number(digits)
    if (expected === null ? number !== 1 && number !== 2 : number !== expected) continue
    if (found.length > 0 && filled <= LEAST_LINES) return []
    const isCertain = page !== undefined || dash !== undefined || isBetweenPages(text, lines, line)
    found.push({ line, number, isCertain })
    expected = number + 1
    filled = 0
  }
  return found.some(({ isCertain }) => isCertain) ? found : []
}

/** Whether a sentence runs on over a line, or a page ends there. */
function isBetweenPages(text: string, lines: readonly Span[], line: number): boolean {
  const before = lines[filledBefore(lines, line)]
  const after = lines[filledAfter(lines, line)]
  if (!before || !after) return false
  const runsOn = isRunning(text, before) && /^\p{Ll}/u.test(text.slice(after.start, after.start + 2))
  return runsOn || text.slice(before.end, after.start).includes('\f')
}
