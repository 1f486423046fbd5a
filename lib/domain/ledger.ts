import { attributionOn } from '#lib/domain/attribution.ts'
import { attributionLine, type PrintedStatement } from '#lib/domain/attributionDrift.ts'
import type { DeskQuote } from '#lib/domain/desk.ts'
import type { Day, Official } from '#lib/domain/official.ts'

/** A quote as it lies on the desk, with the release that it is meant for. */
export type DeskStatement = Pick<DeskQuote, 'id' | 'language' | 'segments' | 'day'> & {
  release: { id: string; title: string | null } | null
}

/** Where a statement stands: in an edition, or in a release that has none yet. */
export type LedgerPlace = {
  releaseId: string
  title: string
  edition: { id: string; number: number; publishedOn: Day } | null
  isWithdrawn: boolean
}

export type LedgerEntry = {
  quoteId: string
  segments: string[]
  day: Day | null
  /** As printed with the words; for a draft, what the record gives for its day, null where no office was held. */
  heldThen: string | null
  /** `changed`: printed, and its words or day differ on the desk now. */
  state: 'printed' | 'changed' | 'draft'
  places: LedgerPlace[]
}

/**
 * Everything that an official is on record as having said, newest day first: first what has no day. What is printed comes
 * from editions; what only lies on the desk is marked as a draft.
 */
export function ledgerOf(
  printed: readonly PrintedStatement[],
  desk: readonly DeskStatement[],
  official: Official,
): LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>()
  for (const statement of printed) {
    const known = entries.get(statement.quoteId)
    const place = placeOf(statement)
    if (known) known.places.push(place)
    else entries.set(statement.quoteId, { ...printedEntry(statement, desk), places: [place] })
  }
  for (const quote of desk) {
    if (!entries.has(quote.id)) entries.set(quote.id, draftEntry(quote, official))
  }
  return [...entries.values()].sort((a, b) =>
    sortKey(a) < sortKey(b) ? 1 : sortKey(a) > sortKey(b) ? -1 : 0,
  )
}

function sortKey({ day }: LedgerEntry): string {
  return day ?? '9999'
}

function placeOf(statement: PrintedStatement): LedgerPlace {
  const { releaseId, releaseTitle, editionId, editionNumber, publishedOn, isWithdrawn } = statement
  return {
    releaseId,
    title: releaseTitle,
    edition: { id: editionId, number: editionNumber, publishedOn },
    isWithdrawn,
  }
}

function printedEntry(
  { quoteId, segments, day, attribution }: PrintedStatement,
  desk: readonly DeskStatement[],
): Omit<LedgerEntry, 'places'> {
  const onDesk = desk.find((quote) => quote.id === quoteId)
  const isChanged =
    onDesk !== undefined && (onDesk.day !== day || onDesk.segments.join('\n') !== segments.join('\n'))
  const state = isChanged ? 'changed' : 'printed'
  return { quoteId, segments, day, heldThen: attributionLine(attribution), state }
}

function draftEntry(
  { id, segments, day, language, release }: DeskStatement,
  official: Official,
): LedgerEntry {
  const held = day === null ? null : attributionOn(official, day, language ?? 'en')
  return {
    quoteId: id,
    segments,
    day,
    heldThen: held && attributionLine(held),
    state: 'draft',
    places: release
      ? [
          {
            releaseId: release.id,
            title: release.title ?? 'A release without a headline',
            edition: null,
            isWithdrawn: false,
          },
        ]
      : [],
  }
}
