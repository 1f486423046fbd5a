/** Offsets in a text, in UTF-16 units; the end is not part of it. */
type Span = { start: number; end: number }

type PairingWarning = { message: string; start: number; end: number }

/** Words between a pair of outer quotation marks; `whole` spans the marks too, where they are in the source. */
export type Quotation = {
  inner: Span
  whole: Span
  /** Index of the paragraph it stands in. */
  paragraph: number
  /** The quotation runs on: this piece continues the one before it from another paragraph. */
  continues: boolean
  /** Marks that the source lacks. */
  missing: 'opening' | 'closing' | null
  /** Single outer marks, as British releases print them; a mark may also be an apostrophe. */
  single: boolean
}

type Mark = {
  at: number
  length: number
  turn: 'open' | 'close'
  kind: 'double' | 'single' | 'corner'
}

const MARK = /["“”„‟＂″«»「」『』‘’']|``|''/gu
const OPENS_AFTER = /[\s([{—–\-/“‘「『«:]/u
const CLOSES_BEFORE = /[\s)\]}—–\-/.,;:?!…”’」』»]/u
const SENTENCE_STOP = /[.,?!…;:]/u

/** Every mark that can open or close a quotation, in order; apostrophes within words are left out. */
function marksOf(source: string, span: Span): Mark[] {
  const marks: Mark[] = []
  let open = false
  for (const match of source.slice(span.start, span.end).matchAll(MARK)) {
    const at = span.start + match.index
    const glyph = match[0]
    const before = at > span.start ? (source[at - 1] ?? ' ') : ' '
    const after = at + glyph.length < span.end ? (source[at + glyph.length] ?? ' ') : ' '
    const canOpen = OPENS_AFTER.test(before) && !/\s/u.test(after)
    const canClose = !/\s/u.test(before) && CLOSES_BEFORE.test(after)
    const mark = turnOf(glyph, canOpen, canClose, open, before)
    if (!mark) continue
    if (mark.kind !== 'single') open = mark.turn === 'open'
    marks.push({ at, length: glyph.length, ...mark })
  }
  return marks
}

function turnOf(
  glyph: string,
  canOpen: boolean,
  canClose: boolean,
  open: boolean,
  before: string,
): Pick<Mark, 'turn' | 'kind'> | null {
  switch (glyph) {
    case '「':
    case '『':
      return { turn: 'open', kind: 'corner' }
    case '」':
    case '』':
      return { turn: 'close', kind: 'corner' }
    case '«':
    case '„':
    case '``':
      return { turn: 'open', kind: 'double' }
    case '»':
    case "''":
      return { turn: 'close', kind: 'double' }
    case '“':
    case '‟':
      return { turn: canClose && !canOpen && open ? 'close' : 'open', kind: 'double' }
    case '”':
      return { turn: canOpen && !canClose && !open ? 'open' : 'close', kind: 'double' }
    case '"':
    case '＂':
      if (canOpen && !canClose) return { turn: 'open', kind: 'double' }
      if (canClose && !canOpen) return !open && /\d/u.test(before) ? null : { turn: 'close', kind: 'double' }
      return { turn: open ? 'close' : 'open', kind: 'double' }
    case '‘':
      // Within a word it is a letter: "Hawai‘i".
      return /[\p{L}]/u.test(before) ? null : { turn: 'open', kind: 'single' }
    case '’':
      return canClose ? { turn: 'close', kind: 'single' } : null
    case "'":
      if (canOpen && !canClose) return { turn: 'open', kind: 'single' }
      return canClose && !canOpen ? { turn: 'close', kind: 'single' } : null
    default:
      return null
  }
}

/** Where the words end inside an unclosed quotation: after the stop before "said Name" or "Name said"; null if nowhere. */
export type FindBreak = (from: number, to: number) => number | null
/** Where words without an opening mark begin. */
export type FindStart = (from: number, to: number) => number

type Pairing = { quotations: Quotation[]; warnings: PairingWarning[] }

/**
 * Pairs the marks of consecutive paragraphs. A paragraph that ends inside a quotation continues into the next where that
 * opens with a mark again; any other unclosed or unopened quotation keeps its words and raises a warning.
 */
export function pairMarks(
  source: string,
  paragraphs: readonly Span[],
  findBreak: FindBreak,
  findStart: FindStart,
): Pairing {
  const quotations: Quotation[] = []
  const warnings: PairingWarning[] = []
  let running = false
  for (const [paragraph, span] of paragraphs.entries()) {
    const marks = outerSingles(source, span, marksOf(source, span), paragraphs[paragraph + 1])
    const next = paragraphs[paragraph + 1]
    const found = pairParagraph(source, span, marks, {
      findBreak,
      findStart,
      nextOpens: next ? opensQuoted(source, next) : false,
    })
    for (const [index, quotation] of found.quotations.entries()) {
      quotations.push({
        ...quotation,
        paragraph,
        continues: running && index === 0 && quotation.whole.start === span.start,
      })
    }
    warnings.push(...found.warnings)
    running = found.runsOn
  }
  const taken = [...quotations]
  return { quotations: taken.sort((a, b) => a.whole.start - b.whole.start), warnings }
}

/**
 * Single marks around a whole paragraph count as double ones, as British releases print statements: the paragraph opens
 * with one and holds no double mark, and the words end at a stop before the closing one or run on into the next paragraph.
 */
function outerSingles(source: string, span: Span, marks: Mark[], next: Span | undefined): Mark[] {
  const [first] = marks
  if (first?.kind !== 'single' || first.turn !== 'open' || first.at !== span.start) return marks
  if (marks.some((mark) => mark.kind !== 'single')) return marks
  const closing = marks.findLast(
    (mark) => mark.turn === 'close' && SENTENCE_STOP.test(source[mark.at - 1] ?? ''),
  )
  const runsOn = next !== undefined && /^[‘']/u.test(source.slice(next.start, next.start + 1))
  if (!closing && !runsOn) return marks
  const outer = new Set([first, ...(closing && !runsOn ? [closing] : [])])
  if (closing && runsOn && closing.at > span.end - 3) outer.add(closing)
  return marks.map((mark) => (outer.has(mark) ? { ...mark, kind: 'double' } : mark))
}

function opensQuoted(source: string, span: Span): boolean {
  return (
    /^["“„«‟＂「『‘']/u.test(source.slice(span.start, span.start + 1)) || source.startsWith('``', span.start)
  )
}

type Found = Omit<Quotation, 'paragraph' | 'continues'>
type Context = { findBreak: FindBreak; findStart: FindStart; nextOpens: boolean }

function pairParagraph(
  source: string,
  span: Span,
  marks: readonly Mark[],
  context: Context,
): { quotations: Found[]; warnings: PairingWarning[]; runsOn: boolean } {
  const quotations: Found[] = []
  const warnings: PairingWarning[] = []
  const doubles = marks.filter((mark) => mark.kind !== 'single')
  let open: Mark | null = null
  let depth = 0
  let last = span.start
  const add = (inner: Span, whole: Span, missing: Found['missing'], single = false) => {
    if (inner.end > inner.start && source.slice(inner.start, inner.end).trim() !== '') {
      quotations.push({ inner: trimmed(source, inner), whole, missing, single })
    }
    last = whole.end
  }
  for (const [index, mark] of doubles.entries()) {
    if (mark.turn === 'open') {
      if (!open) {
        open = mark
        depth = 1
        continue
      }
      const from = open.at + open.length
      const broken = mark.kind === 'corner' ? null : context.findBreak(from, mark.at)
      if (broken === null) {
        depth += 1
        continue
      }
      add({ start: from, end: broken }, { start: open.at, end: broken }, 'closing')
      warnings.push(missingClosing(open.at, broken))
      open = mark
      depth = 1
    } else if (open) {
      depth -= 1
      // A closing mark after a stop ends the whole quotation even where an inner one was left open.
      const stopped = SENTENCE_STOP.test(source[mark.at - 1] ?? '')
      if (depth > 0 && (doubles[index + 1]?.turn === 'close' || !stopped)) continue
      add(
        { start: open.at + open.length, end: mark.at },
        { start: open.at, end: mark.at + mark.length },
        null,
      )
      open = null
      depth = 0
    } else if (SENTENCE_STOP.test(source[mark.at - 1] ?? '')) {
      const start = context.findStart(last, mark.at)
      // What goes on with the writer's sentence after a quotation is his, whatever mark strayed behind it.
      if (start > span.start && /^\p{Ll}/u.test(source.slice(start, start + 2))) continue
      add({ start, end: mark.at }, { start, end: mark.at + mark.length }, 'opening')
      warnings.push({
        message: 'The opening quotation mark is missing; the words before the closing mark were kept.',
        start,
        end: mark.at + mark.length,
      })
    }
  }
  if (open) {
    const from = open.at + open.length
    if (context.nextOpens && context.findBreak(from, span.end) === null) {
      add({ start: from, end: span.end }, { start: open.at, end: span.end }, null)
      return { quotations: withSingles(source, span, marks, quotations), warnings, runsOn: true }
    }
    const end = context.findBreak(from, span.end) ?? span.end
    add({ start: from, end }, { start: open.at, end }, 'closing')
    warnings.push(missingClosing(open.at, end))
  }
  return { quotations: withSingles(source, span, marks, quotations), warnings, runsOn: false }
}

function missingClosing(start: number, end: number): PairingWarning {
  return {
    message: 'The closing quotation mark is missing; the words up to the attribution were kept.',
    start,
    end,
  }
}

function trimmed(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end)
  const start = span.start + (text.length - text.trimStart().length)
  return { start, end: start + text.trim().length }
}

/** Adds quotations in single marks that stand outside all double ones: ‘How are you?’. */
function withSingles(source: string, span: Span, marks: readonly Mark[], doubles: readonly Found[]): Found[] {
  const singles = marks.filter((mark) => mark.kind === 'single')
  const found: Found[] = []
  let area = 0
  let open: Mark | null = null
  let fallback: Mark | null = null
  const close = (mark: Mark) => {
    if (!open) return
    const inner = { start: open.at + 1, end: mark.at }
    found.push({
      inner: trimmed(source, inner),
      whole: { start: open.at, end: mark.at + 1 },
      missing: null,
      single: true,
    })
    open = null
    fallback = null
  }
  for (const mark of singles) {
    while ((doubles[area]?.whole.end ?? span.end + 1) <= mark.at) area += 1
    const within = doubles[area]
    if (within && within.whole.start <= mark.at) continue
    if (open && within && open.at < (doubles[area - 1]?.whole.start ?? -1)) {
      if (fallback) close(fallback)
      open = null
    }
    if (mark.turn === 'open') {
      if (open && fallback) close(fallback)
      if (!open) open = mark
      continue
    }
    if (!open || mark.at <= open.at + 1) continue
    const stopped = /[.,?!…]/u.test(source[mark.at - 1] ?? '')
    const plural = /s/iu.test(source[mark.at - 1] ?? '') && /[\s]/u.test(source[mark.at + 1] ?? '')
    if (stopped || !plural) close(mark)
    else fallback ??= mark
  }
  if (open && fallback) close(fallback)
  return [...doubles, ...found].sort((a, b) => a.whole.start - b.whole.start)
}
