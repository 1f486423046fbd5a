import { z } from 'zod'
import type { PersonReading, Proposal, StatementReading } from '#lib/importer/proposal.ts'

/** A careful person's reading of a release, as `expected/*.json` holds it. */
const Expected = z.object({
  title: z.string(),
  dateline: z.object({ place: z.string(), date: z.string().nullable() }).nullable(),
  quotes: z.array(
    z.object({
      kind: z.string(),
      parts: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
      speaker: z
        .object({ name: z.string(), rank: z.string().nullable(), position: z.string().nullable() })
        .nullable(),
    }),
  ),
  not_statements: z.array(z.object({ text: z.string() })),
  officials: z.array(
    z.object({ name: z.string(), rank: z.string().nullable(), position: z.string().nullable() }),
  ),
})
type Truth = z.infer<typeof Expected>
type TrueQuote = Truth['quotes'][number]

export type Count = { found: number; expected: number; right: number }

/** One decision of the importer, or one that it failed to take, beside the truth. */
export type Decision = { what: string; isRight: boolean; confidence: number; why: string }

/** What of a proposal agrees with the expected reading, and each decision that it took. */
export type Score = {
  parts: Count
  statements: Count
  speakers: Count
  /** Name, rank and post of the speaker, all as expected. */
  speakersWhole: Count
  officials: Count
  nonStatementsTaken: number
  titles: Count
  datelines: Count
  decisions: Decision[]
}

/**
 * Compares a proposal with a careful person's reading: parts by offsets, statements by all their parts, speakers by name
 * on the parts that match, officials by name.
 * @throws ZodError where `expected` has not the shape of an expected reading
 */
export function compare(proposal: Proposal, expected: unknown): Score {
  const truth = Expected.parse(expected)
  const found = new Map(
    proposal.statements.flatMap((statement) => statement.parts.map((part) => [placeOf(part), statement])),
  )
  const decisions: Decision[] = []
  const { title, dateline } = proposal
  decide(decisions, title?.text === truth.title, `title “${short(title?.text)}”`, title)
  const place = truth.dateline?.place ?? null
  if (dateline || place)
    decide(decisions, dateline?.place === place, `dateline “${dateline?.place ?? 'none'}”`, dateline)
  return {
    ...speakersOf(truth, found, decisions),
    parts: partsOf(truth, found, decisions),
    statements: statementsOf(truth, proposal, decisions),
    officials: officialsOf(truth, proposal.officials, decisions),
    nonStatementsTaken: takenOf(truth, proposal),
    titles: { found: 1, expected: 1, right: title?.text === truth.title ? 1 : 0 },
    datelines: { found: 1, expected: 1, right: (dateline?.place ?? null) === place ? 1 : 0 },
    decisions,
  }
}

function placeOf(part: { start: number; end: number }): string {
  return `${part.start}-${part.end}`
}

function wholeOf(statement: { parts: readonly { start: number; end: number }[] }): string {
  return statement.parts.map(placeOf).join(' ')
}

type Grounded = { confidence: number; evidence: readonly string[] } | null

function decide(decisions: Decision[], isRight: boolean, what: string, grounds: Grounded): void {
  const why = grounds ? grounds.evidence.join('; ') : 'not found'
  decisions.push({ what, isRight, confidence: grounds?.confidence ?? 0, why })
}

function partsOf(truth: Truth, found: ReadonlyMap<string, StatementReading>, decisions: Decision[]): Count {
  const wanted = new Set(truth.quotes.flatMap((quote) => quote.parts.map(placeOf)))
  const right = [...found.keys()].filter((place) => wanted.has(place)).length
  for (const [place, statement] of found)
    if (!wanted.has(place)) decide(decisions, false, `part of “${short(statement.joined)}”`, statement)
  return { found: found.size, expected: wanted.size, right }
}

function statementsOf(truth: Truth, { statements }: Proposal, decisions: Decision[]): Count {
  const wanted = new Set(truth.quotes.map(wholeOf))
  const taken = new Set(statements.map(wholeOf))
  for (const statement of statements)
    decide(decisions, wanted.has(wholeOf(statement)), `statement “${short(statement.joined)}”`, statement)
  for (const quote of truth.quotes.filter((one) => !taken.has(wholeOf(one))))
    decide(
      decisions,
      false,
      `no statement “${short(quote.parts[0]?.text)}” of ${quote.parts.length} parts`,
      null,
    )
  const right = truth.quotes.filter((quote) => taken.has(wholeOf(quote))).length
  return { found: statements.length, expected: truth.quotes.length, right }
}

function speakersOf(
  truth: Truth,
  found: ReadonlyMap<string, StatementReading>,
  decisions: Decision[],
): Pick<Score, 'speakers' | 'speakersWhole'> {
  const matched = truth.quotes.flatMap((quote) =>
    quote.parts.flatMap((part) => {
      const statement = found.get(placeOf(part))
      return statement ? [{ quote, statement }] : []
    }),
  )
  const right = matched.filter(({ quote, statement }) => isNamed(statement, quote))
  const whole = right.filter(({ quote, statement }) => isWhole(statement, quote))
  for (const { quote, statement } of new Map(matched.map((one) => [one.statement, one])).values()) {
    const said = `“${statement.speaker?.name ?? 'nobody'}” for “${quote.speaker?.name ?? 'nobody'}”`
    decide(decisions, isNamed(statement, quote), `speaker ${said}`, {
      confidence: statement.speakerConfidence,
      evidence: statement.evidence,
    })
    const { speaker } = statement
    if (isNamed(statement, quote) && !isWhole(statement, quote))
      decide(
        decisions,
        false,
        `rank and post of ${speaker?.name}: ${speaker?.rank} | ${speaker?.post} for ${quote.speaker?.rank} | ${quote.speaker?.position}`,
        { confidence: 0.5, evidence: ['the speaker is right'] },
      )
  }
  const count = (rows: readonly unknown[]): Count => ({
    found: matched.length,
    expected: matched.length,
    right: rows.length,
  })
  return { speakers: count(right), speakersWhole: count(whole) }
}

function isNamed({ speaker }: StatementReading, quote: TrueQuote): boolean {
  return speaker?.name === quote.speaker?.name
}

function isWhole({ speaker }: StatementReading, quote: TrueQuote): boolean {
  return speaker?.rank === quote.speaker?.rank && speaker?.post === quote.speaker?.position
}

function officialsOf(truth: Truth, read: readonly PersonReading[], decisions: Decision[]): Count {
  const names = new Set(truth.officials.map((official) => official.name))
  for (const person of read) decide(decisions, names.has(person.name), `official “${person.name}”`, person)
  for (const name of names)
    if (!read.some((person) => person.name === name)) decide(decisions, false, `no official “${name}”`, null)
  return {
    found: read.length,
    expected: names.size,
    right: read.filter((person) => names.has(person.name)).length,
  }
}

function takenOf(truth: Truth, { statements }: Proposal): number {
  const none = truth.not_statements.map((one) => one.text.toLowerCase())
  return statements
    .flatMap((statement) => statement.parts)
    .filter((part) => none.includes(part.text.toLowerCase().replace(/[,.]$/u, ''))).length
}

function short(text: string | undefined): string {
  const plain = (text ?? 'none').replace(/\s+/gu, ' ')
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}

/** Precision, recall and their harmonic mean of a count, 1 where there was nothing to find and nothing was found. */
export function ratesOf({ found, expected, right }: Count): {
  precision: number
  recall: number
  f1: number
} {
  return {
    precision: rounded(found === 0 ? 1 : right / found),
    recall: rounded(expected === 0 ? 1 : right / expected),
    f1: rounded(found + expected === 0 ? 1 : (2 * right) / (found + expected)),
  }
}

/** Several counts as one. */
export function added(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, count) => ({
      found: sum.found + count.found,
      expected: sum.expected + count.expected,
      right: sum.right + count.right,
    }),
    { found: 0, expected: 0, right: 0 },
  )
}

/** The figures over any number of releases, by the names of the project's list of figures. */
export function total(scores: readonly Score[]): Record<string, number> {
  const f1 = (of: (score: Score) => Count) => ratesOf(added(scores.map(of))).f1
  const share = (of: (score: Score) => Count) => ratesOf(added(scores.map(of))).recall
  return {
    parts_f1: f1((score) => score.parts),
    statements_f1: f1((score) => score.statements),
    speaker_accuracy: share((score) => score.speakers),
    officials_f1: f1((score) => score.officials),
    non_statements_taken: scores.reduce((sum, score) => sum + score.nonStatementsTaken, 0),
    speaker_whole_accuracy: share((score) => score.speakersWhole),
    title_accuracy: share((score) => score.titles),
    dateline_accuracy: share((score) => score.datelines),
  }
}

/** The decisions to look at first: the wrong ones, the surest before the others, then the right ones that were least sure. */
export function worstOf(decisions: readonly Decision[], most: number): Decision[] {
  const wrong = decisions.filter((one) => !one.isRight).sort((a, b) => b.confidence - a.confidence)
  const unsure = decisions.filter((one) => one.isRight).sort((a, b) => a.confidence - b.confidence)
  return [...wrong, ...unsure].slice(0, most)
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
