import { isPrinted, printedBullet } from '#lib/importer/bodyBlocks.ts'
import type { Paragraph, Piece, Proposal, Span } from '#lib/importer/proposal.ts'

/** What became of characters of the source: in the text of the release, in another field of it, or nowhere, and why. */
export type Fate = { fate: 'kept' | 'moved' | 'left'; label: string; why: string }

/** `subject` names what the characters belong to: a statement by its id, or a field. */
export type AccountedSpan = Span & Fate & { subject: string | null }

/** What the reading alone does not tell of the drafts. */
export type AccountContext = {
  /** Whether an instant was entered for the embargo line. */
  hasEmbargo: boolean
  /** Where contact lines begin whose contact is on the release. */
  contactLines: ReadonlySet<number>
  /** Whether a person took the words out of a field that the reading had filled. */
  isNumberEmptied: boolean
  isPlaceEmptied: boolean
}

/** Every character of the source in its order, each once, with what becomes of it in the drafts. */
export function accountedSpans(proposal: Proposal, context: AccountContext): AccountedSpan[] {
  const lookUp = lookUps(proposal)
  let at = 0
  return proposal.pieces.flatMap((piece) => {
    while ((proposal.paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) at += 1
    const paragraph = proposal.paragraphs[at]
    const subject = lookUp(piece)
    const bullet = paragraph && piece.start === paragraph.start ? bulletLength(paragraph) : 0
    const rest = { start: piece.start + bullet, end: piece.end, ...fateOf(piece, proposal, context), subject }
    const mark = { start: piece.start, end: rest.start, ...BULLET, subject: null }
    return [mark, rest].filter(({ start, end }) => end > start)
  })
}

/** How many characters each fate has, in the order in which they first come up; they add up to the length. */
export function accountTotals(spans: readonly AccountedSpan[]): (Fate & { characters: number })[] {
  const totals = new Map<string, Fate & { characters: number }>()
  for (const { start, end, fate, label, why } of spans) {
    const key = `${fate} ${label}`
    const total = totals.get(key) ?? { fate, label, why, characters: 0 }
    total.characters += end - start
    totals.set(key, total)
  }
  return [...totals.values()].filter(({ characters }) => characters > 0)
}

const kept = (label: string, why: string): Fate => ({ fate: 'kept', label, why })
const moved = (label: string, why: string): Fate => ({ fate: 'moved', label, why })
const left = (label: string, why: string): Fate => ({ fate: 'left', label, why })

const BULLET = moved('List marks', 'The list of the form has its own marks.')

const TEXT = kept('Text', 'Stands in the text word for word; runs of space become one.')

function fateOf(piece: Piece, proposal: Proposal, context: AccountContext): Fate {
  const isField = (field: Span | null) =>
    field !== null && field.start <= piece.start && piece.end <= field.end
  switch (piece.kind) {
    case 'body':
    case 'listItem':
    case 'heading':
    case 'quotationMark':
      return TEXT
    case 'statement':
      return kept('Quotation', 'Stands in the text, marked as a quotation, and in a quote of its own.')
    case 'nonStatement':
      return kept('In marks, no statement', 'Stands in the text with its marks; it is nobody’s statement.')
    case 'attribution':
      return kept('Attribution', 'Stands in the text, and in the quote as the attribution printed.')
    case 'title':
      return moved('Headline', 'It is the headline.')
    case 'dateline':
      if (context.isPlaceEmptied) return left('Dateline', 'You emptied the place of the dateline.')
      return moved('Dateline', 'It is the place and the day of the dateline.')
    case 'boilerplate':
      return moved('Boilerplate', 'It stands at the end of the release.')
    case 'repeatedTitle':
      return left('Headline again', 'The headline is printed twice.')
    case 'immediate':
      return left('For immediate release', 'An instruction to editors; the embargo and its absence say it.')
    case 'byline':
      return left('Byline', 'A release names who issued it, not who wrote it.')
    case 'endMark':
      return left('End mark', 'It tells a typesetter that the text is over.')
    case 'space':
      return left('Space between paragraphs', 'The form keeps paragraphs apart.')
    case 'number':
      if (context.isNumberEmptied) return left('Number', 'You emptied the number.')
      return isField(proposal.number)
        ? moved('Number', 'It is the number of the release.')
        : left('Label', 'A line that heads every release of its office.')
    case 'dayLine':
      return dayLineFate(piece, proposal)
    case 'embargo':
      return context.hasEmbargo && isField(proposal.embargo)
        ? moved('Embargo', 'You entered its instant and zone.')
        : left('Embargo line', 'No embargo is set on the draft.')
    case 'contact':
      return context.contactLines.has(piece.start)
        ? moved('Press contacts', 'The contact is on record and stands on the release.')
        : left('Contact line', 'It agrees with no contact that is chosen, and is not printed in a text.')
  }
}

/** Only the first line that holds a day was read, and only where no dateline has one. */
function dayLineFate(piece: Piece, { dateline, paragraphs }: Proposal): Fate {
  const isRead = paragraphs.find(({ role }) => role === 'dayLine')?.start === piece.start && !dateline?.day
  return isRead
    ? moved('Day', 'It is the day of the release.')
    : left('Day again', 'The day is told elsewhere in the text.')
}

function bulletLength(paragraph: Paragraph): number {
  const bullet = isPrinted(paragraph) ? printedBullet(paragraph)?.[0] : undefined
  return [...(bullet ?? '')].length
}

const FIELDS: Partial<Record<Piece['kind'], string>> = {
  title: 'field:title',
  number: 'field:number',
  dateline: 'field:place',
  dayLine: 'field:day',
  embargo: 'field:embargo',
  contact: 'contacts',
  boilerplate: 'boilerplate',
}

function lookUps({ statements, nonStatements }: Proposal): (piece: Piece) => string | null {
  const starts = new Map<number, string>()
  for (const { start } of nonStatements) starts.set(start, `nonStatement:${start}`)
  for (const { id, parts, attribution } of statements) {
    for (const { start } of [...parts, ...(attribution ? [attribution] : [])])
      starts.set(start, `statement:${id}`)
  }
  return ({ kind, start }) =>
    ['statement', 'nonStatement', 'attribution'].includes(kind)
      ? (starts.get(start) ?? null)
      : (FIELDS[kind] ?? null)
}
