import { z } from 'zod'
import type { Proposal, StatementReading } from '#lib/importer/proposal.ts'

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

type Count = { found: number; expected: number; right: number }

/** What of a proposal agrees with the expected reading, and where it does not. */
export type Score = {
  parts: Count
  statements: Count
  speakers: Count
  /** Name, rank and post of the speaker, all as expected. */
  speakersWhole: Count
  officials: Count
  nonStatementsTaken: number
  titles: Count
  misses: string[]
}

/**
 * Compares a proposal with a careful person's reading: parts by offsets and words, statements by all their parts,
 * speakers by name on the parts that match, officials by name.
 * @throws ZodError where `expected` has not the shape of an expected reading
 */
export function compare(proposal: Proposal, expected: unknown): Score {
  const truth = Expected.parse(expected)
  const misses: string[] = []
  const key = (part: { start: number; end: number }) => `${part.start}-${part.end}`
  const whole = (statement: { parts: { start: number; end: number }[] }) => statement.parts.map(key).join(' ')
  const found = new Map<string, StatementReading>()
  for (const statement of proposal.statements)
    for (const part of statement.parts) found.set(key(part), statement)
  const foundWhole = new Set(proposal.statements.map(whole))
  const parts = { found: found.size, expected: 0, right: 0 }
  const statements = { found: proposal.statements.length, expected: truth.quotes.length, right: 0 }
  const speakers = { found: 0, expected: 0, right: 0 }
  const speakersWhole = { found: 0, expected: 0, right: 0 }
  for (const quote of truth.quotes) {
    if (foundWhole.has(whole(quote))) statements.right += 1
    else misses.push(`statement not found whole: ${quote.parts[0]?.text.slice(0, 60)}`)
    for (const part of quote.parts) {
      parts.expected += 1
      const statement = found.get(key(part))
      if (!statement) continue
      parts.right += 1
      speakers.expected += 1
      speakersWhole.expected += 1
      const { speaker } = statement
      if (speaker?.name === quote.speaker?.name) speakers.right += 1
      else misses.push(`speaker ${speaker?.name ?? 'unknown'} for ${quote.speaker?.name ?? 'none'}`)
      const same = speaker?.rank === quote.speaker?.rank && speaker?.post === quote.speaker?.position
      if (speaker?.name === quote.speaker?.name && same) speakersWhole.right += 1
      else
        misses.push(
          `rank and post ${speaker?.rank} | ${speaker?.post} for ${quote.speaker?.rank} | ${quote.speaker?.position}`,
        )
    }
  }
  const names = new Set(truth.officials.map((official) => official.name))
  const read = proposal.officials.map((official) => official.name)
  const officials = {
    found: read.length,
    expected: names.size,
    right: read.filter((name) => names.has(name)).length,
  }
  for (const name of read) if (!names.has(name)) misses.push(`not an official: ${name}`)
  for (const name of names) if (!read.includes(name)) misses.push(`official not found: ${name}`)
  const wanted = new Set(truth.quotes.flatMap((quote) => quote.parts.map(key)))
  for (const [place, statement] of found) {
    if (!wanted.has(place)) misses.push(`not a part: ${statement.joined.slice(0, 80)}`)
  }
  const none = truth.not_statements.map((one) => one.text.toLowerCase())
  const taken = proposal.statements
    .flatMap((statement) => statement.parts)
    .filter((part) => none.includes(part.text.toLowerCase().replace(/[,.]$/u, '')))
  if (proposal.title?.text !== truth.title) misses.push(`title: ${proposal.title?.text}`)
  if ((proposal.dateline?.place ?? null) !== (truth.dateline?.place ?? null))
    misses.push(`dateline: ${proposal.dateline?.place}`)
  return {
    parts,
    statements,
    speakers,
    speakersWhole,
    officials,
    nonStatementsTaken: taken.length,
    titles: { found: 1, expected: 1, right: proposal.title?.text === truth.title ? 1 : 0 },
    misses,
  }
}

export function sum(scores: readonly Score[], of: (score: Score) => number): number {
  return scores.reduce((all, score) => all + of(score), 0)
}

/** The figures over any number of releases, by the names of the project's list of figures. */
export function total(scores: readonly Score[]): Record<string, number> {
  const f1 = (of: (score: Score) => Count) => {
    const all = sum(scores, (score) => of(score).found + of(score).expected)
    return rounded(all === 0 ? 1 : (2 * sum(scores, (score) => of(score).right)) / all)
  }
  const share = (of: (score: Score) => Count) => {
    const all = sum(scores, (score) => of(score).expected)
    return rounded(all === 0 ? 1 : sum(scores, (score) => of(score).right) / all)
  }
  return {
    parts_f1: f1((score) => score.parts),
    statements_f1: f1((score) => score.statements),
    speaker_accuracy: share((score) => score.speakers),
    officials_f1: f1((score) => score.officials),
    non_statements_taken: sum(scores, (score) => score.nonStatementsTaken),
    speaker_whole_accuracy: share((score) => score.speakersWhole),
    title_accuracy: share((score) => score.titles),
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
