import { daysLater } from '#lib/domain/calendar.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Day } from '#lib/domain/official.ts'

type Term = { from: Day; to: Day | null }

/** Two appointments that hold on the same days. The numbers are their places in the list. */
export type Overlap = {
  earlier: number
  later: number
  from: Day
  to: Day | null
  problem: string
  mend: string
}

/**
 * What is wrong with the days of a person's appointments, in a sentence that says what to do.
 * @returns null where each ends after it began and none overlaps another
 */
export function appointmentFault(terms: readonly Term[]): string | null {
  const ends = terms.find((term) => term.to !== null && term.to < term.from)
  if (ends?.to) {
    return `An appointment ends on ${formatDay(ends.to, 'en')}, before it begins. Correct one of its days.`
  }
  const [first] = overlapsIn(terms)
  return first ? `${first.problem} ${first.mend}` : null
}

/** Every pair of appointments that holds on the same day, earliest first. An entry without a first day is left out. */
export function overlapsIn(terms: readonly Term[]): Overlap[] {
  const sorted = terms
    .map((term, at) => ({ ...term, at }))
    .filter((term) => term.from !== '')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at))
  return sorted.flatMap((earlier, place) =>
    sorted
      .slice(place + 1)
      .filter((later) => earlier.to === null || later.from <= earlier.to)
      .map((later) => overlapOf(earlier, later)),
  )
}

function overlapOf(earlier: Term & { at: number }, later: Term & { at: number }): Overlap {
  const begins = formatDay(later.from, 'en')
  const isSameStart = earlier.from === later.from
  const lastDay = formatDay(daysLater(later.from, -1), 'en')
  return {
    earlier: earlier.at,
    later: later.at,
    from: later.from,
    to: earliest(earlier.to, later.to),
    problem: `Two appointments are held on ${begins}.`,
    mend: isSameStart
      ? 'Correct the first day of one of them, or remove it.'
      : `Enter ${lastDay} as the last day of the one that began on ${formatDay(earlier.from, 'en')}.`,
  }
}

function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
