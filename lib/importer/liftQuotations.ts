import type { BodyBlock, NotStatementReason } from '#lib/domain/body.ts'
import {
  coverOf,
  type MarkedStretch,
  markedIn,
  type Stretch,
  textBlocksIn,
  textOf,
} from '#lib/domain/bodyWords.ts'
import type { Day, Official } from '#lib/domain/official.ts'
import { unaccounted, unmarkedExtracts } from '#lib/domain/quotationCheck.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { matchOfficial } from '#lib/importer/matching.ts'
import type { NonStatement, Proposal, Span, StatementReading } from '#lib/importer/proposal.ts'
import { readRelease } from '#lib/importer/read.ts'

/** What the reader makes of words in a text, for a person to accept, adjust or skip. */
export type LiftProposal = {
  id: string
  /** `unclear`: the words stand in quotation marks, and the reader cannot tell what they are. */
  kind: 'statement' | 'notStatement' | 'unclear'
  /** The pieces, in order; those that are marked already are left out. */
  stretches: Stretch[]
  /** The quote that other pieces of the same statement are marked with. */
  quoteId: string | null
  reason: NotStatementReason | null
  /** The speaker as the text prints him; null where it does not say. */
  printed: string | null
  attribution: string | null
  /** Officials on record whom the text may mean; `speakerId` where only one fits. */
  speakerId: string | null
  candidateIds: string[]
  /** From 0 to 1, the lower of words and speaker. */
  confidence: number
  evidence: string[]
}

const REASONS: Record<NonStatement['reason'], NotStatementReason | null> = {
  name: 'title',
  term: 'scareQuotes',
  unattributed: null,
}

/**
 * Reads a body as the importer reads a text and proposes a record for every quotation that has none yet. Nobody is
 * guessed: a speaker whom no single official on record fits is left to the person.
 */
export function liftQuotations(request: {
  body: readonly BodyBlock[]
  title: string
  officials: readonly Official[]
  day: Day
}): LiftProposal[] {
  const { body } = request
  const text = new BodyText(request.title, body)
  const marked = markedIn(body)
  const reading = readRelease(text.source)
  const isOpen = (stretch: Stretch) => !coverOf(stretch, marked).all
  const known = request.officials.map(asKnown)
  const proposals = [
    ...reading.statements.flatMap((statement) => {
      const parts = statement.parts.flatMap((part) => text.stretchesOf(part))
      const stretches = parts.filter(isOpen)
      return stretches.length === 0
        ? []
        : [statementProposal(statement, reading, known, request.day, stretches, quoteOf(parts, marked))]
    }),
    ...reading.nonStatements.flatMap((one) => {
      const stretches = text.stretchesOf(one).filter(isOpen)
      return stretches.length === 0 ? [] : [nonStatementProposal(one, stretches)]
    }),
  ]
  const isProposed = (stretch: Stretch) =>
    proposals.some(({ stretches }) => stretches.some((other) => overlap(stretch, other)))
  const left = [
    ...unaccounted(body),
    ...unmarkedExtracts(body).map((block) => ({
      block,
      start: 0,
      end: textOf(block).length,
      words: textOf(block),
    })),
  ].filter((stretch) => !isProposed(stretch))
  return [...proposals, ...left.map(unclearProposal)]
    .sort((a, b) => text.placeOf(a.stretches[0]) - text.placeOf(b.stretches[0]))
    .map((proposal, at) => ({ ...proposal, id: `p${at + 1}` }))
}

type Draft = Omit<LiftProposal, 'id'>

function statementProposal(
  statement: StatementReading,
  { officials, others }: Proposal,
  known: readonly KnownOfficial[],
  day: Day,
  stretches: Stretch[],
  quoteId: string | null,
): Draft {
  const people = [...officials, ...others]
  const match = (id: string | undefined) => {
    const person = people.find((one) => one.id === id)
    return person ? matchOfficial(person, known, day) : null
  }
  const found = match(statement.speaker?.person)
  const candidates = statement.candidates.flatMap((id) => {
    const one = match(id)
    return one?.official ? [one.official] : (one?.candidates ?? [])
  })
  const { speaker } = statement
  return {
    kind: 'statement',
    stretches,
    quoteId,
    reason: null,
    printed: speaker ? [speaker.rank ?? speaker.honorific, speaker.name].filter(Boolean).join(' ') : null,
    attribution: statement.attribution?.text ?? null,
    speakerId: found?.official?.id ?? null,
    candidateIds: [...new Set([...(found?.candidates ?? []), ...candidates].map(({ id }) => id))],
    confidence: Math.min(statement.confidence, speaker ? statement.speakerConfidence : 1),
    evidence: [...statement.evidence, ...(found?.evidence ?? [])],
  }
}

function nonStatementProposal({ reason, confidence, evidence }: NonStatement, stretches: Stretch[]): Draft {
  // Words that might have been said are nobody's to call a name: the person is asked.
  const kind = reason === 'unattributed' ? 'unclear' : 'notStatement'
  return { ...EMPTY, kind, stretches, reason: REASONS[reason], confidence, evidence }
}

function unclearProposal(stretch: Stretch): Draft {
  return {
    ...EMPTY,
    kind: 'unclear',
    stretches: [stretch],
    evidence: ['the text does not say whose words these are'],
  }
}

const EMPTY: Omit<Draft, 'kind' | 'stretches'> = {
  quoteId: null,
  reason: null,
  printed: null,
  attribution: null,
  speakerId: null,
  candidateIds: [],
  confidence: 0,
  evidence: [],
}

/** The body as a text for the reader, and the way back from places in it to places in a block. */
class BodyText {
  readonly source: string
  readonly #blocks: { block: Stretch['block']; start: number; text: string }[] = []
  /** UTF-16 offsets by code point. */
  readonly #units: number[] = []

  constructor(title: string, body: readonly BodyBlock[]) {
    let source = `${title.replace(/\s+/gu, ' ').trim() || 'Release'}\n\n`
    for (const block of textBlocksIn(body)) {
      const text = textOf(block)
      this.#blocks.push({ block, start: source.length, text })
      // A break within a block is no new paragraph.
      source += `${text.replace(/[\n\r\u2028\u2029]/gu, ' ')}\n\n`
    }
    this.source = source
    let unit = 0
    for (const character of source) {
      this.#units.push(unit)
      unit += character.length
    }
    this.#units.push(unit)
  }

  stretchesOf(span: Span): Stretch[] {
    const [from, to] = [this.#units[span.start] ?? 0, this.#units[span.end] ?? 0]
    return this.#blocks.flatMap(({ block, start, text }) => {
      const [begin, end] = [Math.max(from - start, 0), Math.min(to - start, text.length)]
      const words = begin < end ? text.slice(begin, end) : ''
      return words.trim() === '' ? [] : [{ block, start: begin, end, words }]
    })
  }

  placeOf(stretch: Stretch | undefined): number {
    const found = this.#blocks.find(({ block }) => block === stretch?.block)
    return (found?.start ?? 0) + (stretch?.start ?? 0)
  }
}

function quoteOf(parts: readonly Stretch[], marked: readonly MarkedStretch[]): string | null {
  const own = marked.find(
    (stretch) => stretch.mark._type === 'quotation' && parts.some((part) => overlap(part, stretch)),
  )
  return own?.mark._type === 'quotation' && own.mark.quoteId !== '' ? own.mark.quoteId : null
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

function asKnown({ id, slug, names, appointments }: Official): KnownOfficial {
  return {
    id,
    slug,
    published: true,
    names: names.map((name) => ({ ...name, suffix: name.suffix ?? '' })),
    appointments: appointments.map(({ organization, ...term }) => ({
      ...term,
      organization: organization?.name ?? [],
    })),
  }
}
