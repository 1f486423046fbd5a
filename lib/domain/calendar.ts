import type { Day } from '#lib/domain/official.ts'

const MS_IN_DAY = 86_400_000

/** Days since 1 January 1970 of a calendar day; null where the text is no day that exists. */
export function dayNumber(day: Day): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(ms)) return null
  const number = ms / MS_IN_DAY
  return dayOfNumber(number) === day ? number : null
}

/** The calendar day, `YYYY-MM-DD`, so many days after 1 January 1970. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MS_IN_DAY).toISOString().slice(0, 10)
}

/** The day so many days later; the day itself where it is none. */
export function daysLater(day: Day, days: number): Day {
  const number = dayNumber(day)
  return number === null ? day : dayOfNumber(number + days)
}
