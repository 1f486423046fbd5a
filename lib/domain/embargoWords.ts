import { type Embargo, type EmbargoKind, LATE_AFTER_MS } from '#lib/domain/embargo.ts'
import { isZone, type WallTime, wallTimeOf } from '#lib/domain/wallTime.ts'

const VERBS = { embargo: 'Lifts', schedule: 'Goes out' } satisfies Record<EmbargoKind, string>

/**
 * When an embargo lifts, in its own zone, in UTC, and where the reader sits; what is the same is not said twice.
 * @param ownZone IANA name of the reader's zone
 * @returns "Lifts 5 June 2026, 09:00 in Tokyo (00:00 UTC; 20:00 on 4 June here)", or null where instant or zone is
 * missing or not one
 */
export function embargoSentence(embargo: Embargo, ownZone: string): string | null {
  const { instant, zone } = embargo
  const there = instant && zone ? wallTimeOf(instant, zone) : null
  if (!instant || !zone || !there) return null
  const utc = wallTimeOf(instant, 'UTC')
  const own = wallTimeOf(instant, ownZone)
  const others = [
    ...(utc && !isSame(utc, there) ? [`${beside(utc, there)} UTC`] : []),
    ...(own && !isSame(own, there) && ownZone !== 'UTC' ? [`${beside(own, there)} here`] : []),
  ]
  const verb = VERBS[embargo.kind ?? 'embargo']
  const aside = others.length === 0 ? '' : ` (${others.join('; ')})`
  return `${verb} ${dayWords(there.day, true)}, ${there.time} ${placeOf(zone)}${aside}`
}

/** "in Tokyo", "in Buenos Aires"; "UTC" and the like stand alone. */
export function placeOf(zone: string): string {
  return zone.includes('/') && !zone.startsWith('Etc/') ? `in ${cityOf(zone)}` : zone.replace('Etc/', '')
}

/** The city that a zone is named after: "Buenos Aires" for "America/Argentina/Buenos_Aires". */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/**
 * How long it is until an instant, or since: "in 3 days and 4 hours", "in 40 seconds", "2 hours ago".
 * Two units at most, so that it stays true for a while.
 */
export function distanceWords(instant: string, now: Date): string {
  const seconds = Math.round((Date.parse(instant) - now.getTime()) / 1000)
  if (Number.isNaN(seconds)) return 'at no time that can be read'
  if (seconds === 0) return 'now'
  const words = durationWords(Math.abs(seconds))
  return seconds > 0 ? `in ${words}` : `${words} ago`
}

/** "late by 3 hours", or null where it came in time. */
export function latenessWords(instant: string, at: Date): string | null {
  const late = at.getTime() - Date.parse(instant)
  return late > LATE_AFTER_MS ? `late by ${durationWords(Math.round(late / 1000))}` : null
}

const UNITS = [
  ['year', 31_556_952],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

function durationWords(seconds: number): string {
  const first = UNITS.findIndex(([, length]) => seconds >= length)
  let rest = seconds
  const parts = UNITS.slice(first, first + 2).flatMap(([name, length]) => {
    const count = Math.floor(rest / length)
    rest -= count * length
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]
  })
  return parts.join(' and ')
}

/** The zone's offset from UTC at an instant, as people write it: "UTC+9", "UTC-3:30". */
export function offsetWords(instant: string, zone: string): string {
  if (!isZone(zone)) return ''
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    new Date(instant),
  )
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', 'UTC')
}

function beside(time: WallTime, other: WallTime): string {
  return time.day === other.day ? time.time : `${time.time} on ${dayWords(time.day, false)}`
}

function dayWords(day: string, withYear: boolean): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(new Date(`${day}T00:00:00Z`))
}

function isSame(a: WallTime, b: WallTime): boolean {
  return a.day === b.day && a.time === b.time
}
