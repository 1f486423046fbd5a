import type { BodyBlock } from '#lib/domain/body.ts'
import {
  bodyPath,
  coverOf,
  type MarkedStretch,
  markedIn,
  type QuotedStretch,
  quotedIn,
  textBlocksIn,
  textOf,
  withoutOuterMarks,
} from '#lib/domain/bodyWords.ts'
import type { DeskQuote } from '#lib/domain/desk.ts'
import { type Refusals, shortened } from '#lib/domain/refusal.ts'
import { type Difference, differenceBetween, segmentsNotIn } from '#lib/domain/verbatim.ts'

const WHERE = 'Text'

/**
 * The rule of the quotations: all that stands in quotation marks is accounted for, as a statement or as none, and the
 * words of every statement are those of its quote, character for character after `comparableWords`.
 * @param language of the release; a quote in another one is a translation, whose words the text cannot have
 */
export function checkQuotations(
  body: readonly BodyBlock[],
  quotes: readonly DeskQuote[],
  language: string | null,
  refusals: Refusals,
): void {
  const marked = markedIn(body)
  for (const quoted of unaccounted(body)) refuseUnaccounted(quoted, marked, refusals)
  for (const block of unmarkedExtracts(body)) {
    refusals.add(
      WHERE,
      `The extract “${shortened(textOf(block).trim())}” is nobody’s words.`,
      'Select its words and mark them as a quotation, or as not a statement.',
      null,
      { path: bodyPath(block) },
    )
  }
  for (const quote of quotes) {
    if ((quote.language ?? language) === language) checkWords(quote, body, marked, refusals)
  }
}

/** What stands in quotation marks and is, wholly or in part, neither a quotation nor marked as not a statement. */
export function unaccounted(body: readonly BodyBlock[]): QuotedStretch[] {
  const marked = markedIn(body)
  return quotedIn(body).filter((quoted) => {
    const cover = coverOf(quoted, marked)
    // Where a mark is missing nobody can tell how far the words go: marked from the mark that is there is enough.
    if (quoted.missing === 'closing') return !cover.first
    if (quoted.missing === 'opening') return !cover.last
    return !cover.all
  })
}

/** Extracts, set apart without quotation marks, that carry no mark at all. */
export function unmarkedExtracts(body: readonly BodyBlock[]) {
  const marked = markedIn(body)
  return textBlocksIn(body).filter(
    (block) =>
      block.style === 'blockquote' &&
      textOf(block).trim() !== '' &&
      !marked.some((stretch) => stretch.block === block),
  )
}

function refuseUnaccounted(
  quoted: QuotedStretch,
  marked: readonly MarkedStretch[],
  refusals: Refusals,
): void {
  const words = shortened(quoted.words)
  const place = { path: bodyPath(quoted.block) }
  if (quoted.missing !== null) {
    refusals.add(
      WHERE,
      `A quotation has no ${quoted.missing} mark: “${words}”.`,
      `Set the ${quoted.missing} quotation mark, then mark the words as a quotation or as not a statement.`,
      null,
      place,
    )
  } else if (coverOf(quoted, marked).any) {
    refusals.add(
      WHERE,
      `Only a part of “${words}” is marked.`,
      'Mark all the words between the quotation marks, or set the mark that is missing between them.',
      null,
      place,
    )
  } else {
    refusals.add(
      WHERE,
      `“${words}” stands in quotation marks, and nothing says whose words it is.`,
      'Select the words and mark them as a quotation, or as not a statement.',
      null,
      place,
    )
  }
}

function checkWords(
  quote: DeskQuote,
  body: readonly BodyBlock[],
  marked: readonly MarkedStretch[],
  refusals: Refusals,
): void {
  const own = marked.filter(({ mark }) => mark._type === 'quotation' && mark.quoteId === quote.id)
  const segments = quote.segments.filter((segment) => segment.trim() !== '')
  const [first] = own
  // A quote without words is refused as such.
  if (segments.length === 0) return
  if (!first) {
    const [missing] = segmentsNotIn(textBlocksIn(body).map(textOf).join('\n'), segments)
    const block = body.find((candidate) => candidate._type === 'pullQuote' && candidate.quoteId === quote.id)
    if (missing !== undefined && block) {
      refusals.add(
        WHERE,
        `The pull quote “${shortened(missing)}” does not stand in the text.`,
        'A pull quote repeats words of the text: mark them there, or take the pull quote out.',
        null,
        { path: bodyPath(block) },
      )
    }
    return
  }
  const pieces = own.map(({ words }) => withoutOuterMarks(words))
  const fault = wordsDiffer(pieces, segments)
  if (!fault) return
  const stretch = own[fault.at] ?? own.at(-1) ?? first
  const mend = 'Click the marked words and take the words from the text; or correct the text.'
  refusals.add(WHERE, fault.sentence, mend, null, {
    path: bodyPath(stretch.block, stretch.mark),
    ...(fault.difference ? { difference: fault.difference } : {}),
  })
}

/** The first piece in which a text and a quote are not the same, and how to say so. */
export type WordsFault = { at: number; sentence: string; difference: Difference | null }

/**
 * Compares what a text marks with what a quote has, piece by piece.
 * @returns null where both are the same in number and words
 */
export function wordsDiffer(pieces: readonly string[], segments: readonly string[]): WordsFault | null {
  const at = firstDifference(pieces, segments)
  if (at === null) return null
  const [piece, segment] = [pieces[at], segments[at]]
  const difference = piece !== undefined && segment !== undefined ? differenceBetween(piece, segment) : null
  return { at, difference, sentence: differenceSentence(piece, segment, difference) }
}

/** Which piece is the first that the quote has not letter for letter; null where all agree in number and words. */
function firstDifference(pieces: readonly string[], segments: readonly string[]): number | null {
  const longer = Math.max(pieces.length, segments.length)
  for (let at = 0; at < longer; at += 1) {
    const [piece, segment] = [pieces[at], segments[at]]
    if (piece === undefined || segment === undefined || differenceBetween(piece, segment)) return at
  }
  return null
}

function differenceSentence(
  piece: string | undefined,
  segment: string | undefined,
  difference: Difference | null,
): string {
  if (piece === undefined)
    return `The quote goes on with “${shortened(segment ?? '')}”, which the text does not mark.`
  if (!difference) return `The text marks “${shortened(piece)}” as words of a quote that does not have them.`
  return `The text says “${around(difference, 'text')}”, its quote says “${around(difference, 'quote')}”.`
}

const AROUND = 24

/** The place of the difference with the words next to it. */
function around(difference: Difference, version: 'text' | 'quote'): string {
  const { before, after } = difference
  const lead = before.length > AROUND ? `…${before.slice(-AROUND)}` : before
  const rest = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after
  return `${lead}${shortened(difference[version], 80)}${rest}`
}
