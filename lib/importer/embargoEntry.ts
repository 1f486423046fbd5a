import { calendarDay } from '#lib/importer/days.ts'

const HOUR_MS = 3_600_000

/**
 * The instant at which clocks of a zone show a day and a time.
 * @param wall `YYYY-MM-DDTHH:MM`, as a field for date and time gives it
 * @param zone IANA name
 * @returns ISO 8601; null where the wall time is none, or comes never or twice in that zone
 */
export function embargoInstant(wall: string, zone: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/u.exec(wall)
  if (!match || calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) === null) return null
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const format = clockOf(zone)
  // Clocks stand between 12 hours behind and 14 hours ahead of UTC, at full quarters of an hour.
  const found: number[] = []
  for (let instant = asUtc - 14 * HOUR_MS; instant <= asUtc + 12 * HOUR_MS; instant += HOUR_MS / 4) {
    if (format(instant) === wall) found.push(instant)
  }
  const [only, another] = found
  return only === undefined || another !== undefined ? null : new Date(only).toISOString()
}

function clockOf(zone: string): (instant: number) => string {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  const format = new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone: zone, hourCycle: 'h23' })
  return (instant) => format.format(instant).replace(' ', 'T')
}
