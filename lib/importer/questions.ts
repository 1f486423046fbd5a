import type { Decisions } from '#lib/importer/decisions.ts'
import type { PersonPlan } from '#lib/importer/draftPlan.ts'
import type { PersonReading, Proposal, StatementReading } from '#lib/importer/proposal.ts'
import { ranksPrinted } from '#lib/importer/rankKey.ts'

/**
 * Something that only a person can decide. `subject` is where it is decided: a field, a statement or a person;
 * `isConfirmable` where what was read can be said to be right as it is.
 */
export type Question = {
  id: string
  subject: string
  sentence: string
  isConfirmable: boolean
  isSettled: boolean
}

type Asked = Omit<Question, 'isSettled'> & { isAnswered: boolean }

/** Readings less certain than this are asked about. */
const CERTAIN = 0.75

/**
 * What a person must decide before the drafts are made, in the order of the form. A question that was answered stays,
 * settled, so that the answer can be looked at again.
 * @param proposal as decided so far
 * @param people what would become of the people of the release
 */
export function questionsOf(
  proposal: Proposal,
  decisions: Decisions,
  people: readonly PersonPlan[],
): Question[] {
  return [
    ...fieldQuestions(proposal, decisions),
    ...proposal.statements.flatMap((statement) => statementQuestions(statement, decisions)),
    ...people.flatMap((plan) => personQuestions(plan, decisions)),
  ].map(({ isAnswered, ...asked }) => ({
    ...asked,
    isSettled: isAnswered || (asked.isConfirmable && decisions.confirmed.includes(asked.id)),
  }))
}

function fieldQuestions({ title, day, embargo }: Proposal, decisions: Decisions): Asked[] {
  const { draft } = decisions
  const asked: Asked[] = []
  if (!title) asked.push(field('title', 'The text has no headline; write one.', filled(draft.title)))
  else if (draft.title !== null && !filled(draft.title))
    asked.push(field('title', 'Write a headline.', false))
  if (day === null || decisions.day !== null)
    asked.push(field('day', 'The text tells no day; enter the day of the release.', day !== null))
  if (embargo) {
    const sentence =
      'The text has an embargo line; enter the instant and its zone, or say that there is none.'
    asked.push({ ...field('embargo', sentence, draft.embargo !== null), isConfirmable: true })
  }
  return asked
}

function field(name: string, sentence: string, isAnswered: boolean): Asked {
  return { id: `field:${name}`, subject: `field:${name}`, sentence, isConfirmable: false, isAnswered }
}

function filled(text: string | null): boolean {
  return (text ?? '').trim() !== ''
}

function statementQuestions(statement: StatementReading, { speakers }: Decisions): Asked[] {
  const { id, speaker, speakerConfidence, candidates, confidence } = statement
  const asked: Asked[] = []
  const subject = `statement:${id}`
  const isAnswered = speakers[id] !== undefined
  if (isAnswered || !speaker || candidates.length > 0 || speakerConfidence < CERTAIN) {
    const sentence = speaker
      ? `It is not certain that ${speaker.name} said this; say who did.`
      : 'It is not certain who said this; choose the speaker, or leave the quote without one.'
    asked.push({ id: `speaker:${id}`, subject, sentence, isConfirmable: speaker !== null, isAnswered })
  }
  if (confidence < CERTAIN) {
    const sentence = 'It is not certain that these words are a statement; look at them.'
    asked.push({ id: `statement:${id}`, subject, sentence, isConfirmable: true, isAnswered: false })
  }
  return asked
}

function personQuestions(plan: PersonPlan, { draft, ranks }: Decisions): Asked[] {
  const { person, conflicts, candidates, isKnown } = plan
  const subject = `person:${person.id}`
  const asked: Asked[] = []
  const choice = draft.officials[person.id]
  if (conflicts.length > 0 || candidates.length > 0) {
    const sentence =
      conflicts.map((conflict) => conflict.sentence).join(' ') || `Choose who ${person.name} is.`
    const isConfirmable = candidates.length === 0
    asked.push({
      id: `official:${person.id}`,
      subject,
      sentence,
      isConfirmable,
      isAnswered: choice !== undefined,
    })
  }
  const isMade = plan.officialId !== null && !isKnown
  if (isMade && (person.id in ranks || !person.rankKey) && rankOptionsOf(person).length > 0) {
    const sentence = `The service of “${person.rank} ${person.name}” is not told; choose the rank, or leave it open.`
    asked.push({
      id: `rank:${person.id}`,
      subject,
      sentence,
      isConfirmable: false,
      isAnswered: person.id in ranks,
    })
  }
  return asked
}

/** The ranks of all services that print as the release prints it. */
export function rankOptionsOf({ rank }: Pick<PersonReading, 'rank'>): ReturnType<typeof ranksPrinted> {
  return rank ? ranksPrinted(rank) : []
}
