import { cityOf, offsetWords } from '#lib/domain/embargoWords.ts'
import { ZONE_OPTIONS } from '#sanity/schema/zoneOptions.ts'

export type ZoneChoice = {
  value: string
  city: string
  /** "Japan Standard Time" */
  name: string
  /** "UTC+9", on the day that the list is made for */
  offset: string
  /** Why it stands at the top; null for the rest. */
  standing: 'The newsroom’s' | 'Yours' | null
}

/** Every zone: the newsroom's own first, then that of the person at the desk and UTC, then the rest by name. */
export function zoneChoices(newsroomZone: string | null, ownZone: string, day: Date): ZoneChoice[] {
  const first = [...(newsroomZone ? [newsroomZone] : []), ownZone, 'UTC']
  return [...new Set([...first, ...ZONE_OPTIONS])].map((value) => ({
    value,
    city: cityOf(value),
    name: longName(value, day),
    offset: offsetWords(day.toISOString(), value),
    standing: value === newsroomZone ? 'The newsroom’s' : value === ownZone ? 'Yours' : null,
  }))
}

/** Whether a choice answers to what was typed: city, region, name of the time or offset, in any order. */
export function answersTo(query: string, { value, name, offset }: ZoneChoice): boolean {
  const words = `${value} ${name} ${offset}`.replaceAll(/[_/]/g, ' ').toLowerCase()
  return query
    .toLowerCase()
    .split(/[\s_/,]+/)
    .every((part) => words.includes(part))
}

function longName(zone: string, day: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'long' }).formatToParts(day)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}
