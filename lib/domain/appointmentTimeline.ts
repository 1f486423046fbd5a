import { type Overlap, overlapsIn } from '#lib/domain/appointmentCheck.ts'
import { dayNumber, daysLater } from '#lib/domain/calendar.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Day } from '#lib/domain/official.ts'

type Term = { from: Day; to: Day | null }

/** Places run from 0, the first day drawn, to 1, the last. `at` is the term's place in the list it came from. */
export type TermBar = {
  at: number
  start: number
  end: number
  isOpen: boolean
  when: 'past' | 'held' | 'ahead'
}
/** Days between two offices, or since the last one, on which no statement can be attributed. */
export type OfficeGap = { start: number; end: number; label: string }
export type YearMark = { year: number; at: number }

export type OfficeTimeline = {
  bars: TermBar[]
  gaps: OfficeGap[]
  overlaps: Overlap[]
  years: YearMark[]
  today: number
  /** Entries that cannot be drawn: without a first day, or ending before they begin. */
  unplaced: number
}

/**
 * An official's appointments laid out on a line of years, with today, the gaps and the overlaps.
 * @param today `YYYY-MM-DD`; a term without a last day reaches to the end of the line
 * @returns null where no appointment can be drawn
 */
export function officeTimeline(terms: readonly Term[], today: Day): OfficeTimeline | null {
  const placed = terms
    .map((term, at) => ({ ...term, at }))
    .filter(
      ({ from, to }) => dayNumber(from) !== null && (to === null || (dayNumber(to) !== null && from <= to)),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const [first] = placed
  if (!first) return null
  const days = [today, ...placed.flatMap(({ from, to }) => [from, to ?? from])].sort()
  const firstYear = Math.min(yearOf(first.from), yearOf(today))
  const lastYear = yearOf(days.at(-1) ?? today)
  const begin = dayNumber(`${firstYear}-01-01`) ?? 0
  const length = (dayNumber(`${lastYear + 1}-01-01`) ?? 1) - begin
  const place = (day: Day, days = 0) => ((dayNumber(day) ?? begin) + days - begin) / length
  return {
    bars: placed.map(({ at, from, to }) => ({
      at,
      start: place(from),
      end: to === null ? 1 : place(to, 1),
      isOpen: to === null,
      when: from > today ? 'ahead' : to === null || to >= today ? 'held' : 'past',
    })),
    gaps: gapsBetween(placed, today).map(({ from, to, label }) => ({
      start: place(from),
      end: place(to, 1),
      label,
    })),
    overlaps: overlapsIn(terms),
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, at) => ({
      year: firstYear + at,
      at: place(`${firstYear + at}-01-01`),
    })),
    today: place(today),
    unplaced: terms.length - placed.length,
  }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function gapsBetween(sorted: readonly Term[], today: Day): { from: Day; to: Day; label: string }[] {
  const gaps: { from: Day; to: Day; label: string }[] = []
  let heldUntil: Day | null = sorted[0]?.from ?? null
  for (const { from, to } of sorted) {
    if (heldUntil === null) break
    if (from > daysLater(heldUntil, 1)) {
      const gap = { from: daysLater(heldUntil, 1), to: daysLater(from, -1) }
      gaps.push({ ...gap, label: `No office ${formatDay(gap.from, 'en')} – ${formatDay(gap.to, 'en')}` })
    }
    heldUntil = to === null ? null : to > heldUntil ? to : heldUntil
  }
  if (heldUntil !== null && heldUntil < today) {
    gaps.push({
      from: daysLater(heldUntil, 1),
      to: today,
      label: `No office since ${formatDay(daysLater(heldUntil, 1), 'en')}`,
    })
  }
  return gaps
}
