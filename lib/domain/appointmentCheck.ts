import { formatDay } from '#lib/domain/dates.ts'
import type { Day } from '#lib/domain/official.ts'

type Term = { from: Day; to: Day | null }

/**
 * What is wrong with the days of a person's appointments, in a sentence that says what to do.
 * @returns null where each ends after it began and none overlaps another
 */
export function appointmentFault(terms: readonly Term[]): string | null {
  const ends = terms.find((term) => term.to !== null && term.to < term.from)
  if (ends?.to) {
    return `An appointment ends on ${formatDay(ends.to, 'en')}, before it begins. Correct one of its days.`
  }
  const sorted = [...terms].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const [at, term] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next && (term.to === null || next.from <= term.to)) {
      const day = formatDay(next.from, 'en')
      return `Two appointments are held on ${day}. Enter the last day in office of the earlier one.`
    }
  }
  return null
}
