import { formatDay, formatInstant } from '#lib/domain/dates.ts'
import type { Day } from '#lib/domain/official.ts'

/** A calendar day, printed for readers and dated for machines. */
export function CalendarDay({ day, language }: { day: Day; language: string }) {
  return <time dateTime={day}>{formatDay(day, language)}</time>
}

/** An instant with the name of its zone. `zone` is an IANA name. */
export function Moment({ instant, zone, language }: { instant: string; zone: string; language: string }) {
  return <time dateTime={instant}>{formatInstant(instant, zone, language)}</time>
}
