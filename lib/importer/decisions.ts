import type { Day } from '#lib/domain/official.ts'
import type { DraftChoices, OfficialChoice } from '#lib/importer/draftChoices.ts'
import { NO_CHOICES } from '#lib/importer/draftChoices.ts'
import type {
  NonStatement,
  PersonReading,
  Proposal,
  SpeakerReading,
  StatementReading,
} from '#lib/importer/proposal.ts'
import { recounted } from '#lib/importer/recounting.ts'
import { statementFrom } from '#lib/importer/statementFrom.ts'

/** Who said something, where a person said so. `official` is of the desk, and need not be named in the text. */
export type SpeakerChoice =
  | { kind: 'person'; id: string }
  | { kind: 'official'; id: string; name: string }
  | { kind: 'nobody' }

/** Everything that a person decided about one reading: plain data, so that it can be kept, compared and applied again. */
export type Decisions = {
  /** Of the release, `YYYY-MM-DD`; null while the text's own is taken. */
  day: Day | null
  /** By the id of the statement. */
  speakers: Readonly<Record<string, SpeakerChoice>>
  /** Ids of statements that are none. */
  notStatements: readonly string[]
  /** Words in marks that are statements after all, by `nonStatementId`. */
  statements: readonly string[]
  /** False where what was read as a dateline belongs to the text. */
  isDateline: boolean
  /** Keys of the rank table, by the id of the person; null leaves the rank open. */
  ranks: Readonly<Record<string, string | null>>
  /** Ids of questions to which the answer is "as read". */
  confirmed: readonly string[]
  draft: DraftChoices
}

export const NO_DECISIONS: Decisions = {
  day: null,
  speakers: {},
  notStatements: [],
  statements: [],
  isDateline: true,
  ranks: {},
  confirmed: [],
  draft: { ...NO_CHOICES, isReviewed: true },
}

/** Names words in marks that nobody said, so that a decision can refer to them. */
export function nonStatementId({ start }: NonStatement): string {
  return `n${start}`
}

/**
 * The proposal as a person decided it. Nothing of the source is lost: what is no statement any more stands among the
 * words in marks, and the account still covers every character. Applied to its own result it changes nothing more.
 */
export function applyDecisions(proposal: Proposal, decisions: Decisions): Proposal {
  const raised = proposal.nonStatements.filter((one) => decisions.statements.includes(nonStatementId(one)))
  const dropped = proposal.statements.filter((one) => decisions.notStatements.includes(one.id))
  const people = [...proposal.officials, ...proposal.others]
  const strangers = strangersOf(decisions, people)
  const known = new Map([...people, ...strangers].map((person) => [person.id, person]))
  const statements = [
    ...proposal.statements.filter((one) => !dropped.includes(one)),
    ...raised.flatMap((one) => statementFrom(one, nonStatementId(one), proposal) ?? []),
  ]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((one) => withSpeaker(one, decisions.speakers[one.id], known))
  const kept = new Set(statements.map((one) => one.id))
  const nonStatements = [
    ...proposal.nonStatements.filter((one) => !kept.has(nonStatementId(one))),
    ...dropped.flatMap(asNonStatements),
  ].sort((a, b) => a.start - b.start)
  const quoted = new Set(statements.flatMap(({ speaker }) => speaker?.person ?? []))
  const decided = (person: PersonReading): PersonReading => ({
    ...person,
    quoted: quoted.has(person.id),
    rankKey: decisions.ranks[person.id] ?? person.rankKey,
  })
  const dateline = decisions.isDateline ? proposal.dateline : null
  return {
    ...proposal,
    dateline,
    day: decisions.day ?? proposal.day,
    statements,
    nonStatements,
    officials: proposal.officials.map(decided),
    others: [...proposal.others, ...strangers].map(decided).filter((person) => person.quoted),
    pieces: recounted(proposal, { dateline, statements, nonStatements }),
  }
}

/** What the drafts take from the decisions, with the officials whom a person named beside those of the text. */
export function choicesOf({ day, draft, speakers }: Decisions, proposal: Proposal): DraftChoices {
  const named = Object.values(speakers).flatMap((choice): [string, OfficialChoice][] =>
    choice.kind === 'official' ? [[strangerId(choice.id), { kind: 'official', id: choice.id }]] : [],
  )
  return {
    ...draft,
    day: day ?? proposal.day,
    officials: { ...draft.officials, ...Object.fromEntries(named) },
  }
}

function startOf({ parts }: StatementReading): number {
  return parts[0]?.start ?? 0
}

function withSpeaker(
  statement: StatementReading,
  choice: SpeakerChoice | undefined,
  known: ReadonlyMap<string, PersonReading>,
): StatementReading {
  if (!choice) return statement
  if (choice.kind === 'nobody') return { ...statement, speaker: null, speakerConfidence: 0 }
  const person = known.get(choice.kind === 'official' ? strangerId(choice.id) : choice.id)
  if (!person) return statement
  const evidence = [...statement.evidence.filter((one) => one !== BY_HAND), BY_HAND]
  return { ...statement, speaker: speakerOf(person), speakerConfidence: 1, candidates: [], evidence }
}

const BY_HAND = 'the speaker was chosen by hand'

function speakerOf({ id, name, rank, honorific, post, organization }: PersonReading): SpeakerReading {
  return { person: id, name, rank, honorific, post, organization }
}

function asNonStatements({ parts, confidence }: StatementReading): NonStatement[] {
  return parts.map((part) => ({
    ...part,
    reason: 'unattributed',
    confidence,
    evidence: ['a person said that it is nobody’s statement'],
  }))
}

function strangerId(officialId: string): string {
  return `desk:${officialId}`
}

/** Officials of the desk who were chosen as speakers and whom the reading does not know. */
function strangersOf({ speakers }: Decisions, people: readonly PersonReading[]): PersonReading[] {
  const named = Object.values(speakers).flatMap((choice) => (choice.kind === 'official' ? choice : []))
  const unique = new Map(named.map((choice) => [strangerId(choice.id), choice.name]))
  return [...unique]
    .filter(([id]) => !people.some((person) => person.id === id))
    .map(([id, name]) => ({
      id,
      name,
      given: '',
      family: name,
      suffix: null,
      rank: null,
      rankKey: null,
      honorific: null,
      post: null,
      organization: null,
      quoted: true,
      asWritten: { start: 0, end: 0, text: '' },
      confidence: 1,
      evidence: ['chosen by hand from the officials of the desk'],
    }))
}
