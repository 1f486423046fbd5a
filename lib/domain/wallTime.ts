import { tzOffset } from '@date-fns/tz/tzOffset'
import type { Day } from '#lib/domain/official.ts'

/** What a clock on a wall shows: a calendar day and a time of day, of no zone yet. */
export type WallTime = { day: Day; time: string }

/**
 * The instants at which a clock in a zone shows a wall time. On the night when clocks go forward some times never come,
 * and on the night when they go back some come twice.
 * - `once`: the one instant
 * - `twice`: the earlier and the later one
 * - `never`: the instant that long after the jump as the time lies in the gap, so 2:30 a.m. is 3:30 a.m. (RFC 5545,
 *   3.3.5, and what calendars do)
 */
export type Occurrence =
  | { kind: 'once'; instants: [string] }
  | { kind: 'twice'; instants: [string, string] }
  | { kind: 'never'; instants: [string] }

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Whether the engine knows the zone; offsets such as "+09:00" are no zones, for they know no summer time. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/**
 * Finds the instants of a wall time in a zone.
 * @param wall day `YYYY-MM-DD` and time `HH:MM`
 * @param zone IANA name
 * @returns null where the wall time or the zone is not one
 */
export function instantsOf(wall: WallTime, zone: string): Occurrence | null {
  const asUtc = `${wall.day}T${wall.time}:00.000Z`
  const shown = Date.parse(asUtc)
  if (!isZone(zone) || Number.isNaN(shown) || new Date(shown).toISOString() !== asUtc) return null
  const before = offsetAt(shown - DAY_MS, zone)
  const after = offsetAt(shown + DAY_MS, zone)
  const found = [...new Set([shown - before, shown - after])]
    .filter((instant) => instant + offsetAt(instant, zone) === shown)
    .sort((a, b) => a - b)
    .map(toIso)
  const [first, second] = found
  if (first === undefined) return { kind: 'never', instants: [toIso(shown - before)] }
  if (second === undefined) return { kind: 'once', instants: [first] }
  return { kind: 'twice', instants: [first, second] }
}

/**
 * What a clock in a zone shows at an instant, to the minute.
 * @param instant ISO 8601
 * @returns null where the instant or the zone is not one
 */
export function wallTimeOf(instant: string, zone: string): WallTime | null {
  const at = Date.parse(instant)
  if (Number.isNaN(at) || !isZone(zone)) return null
  const [day = '', time = ''] = toIso(at + offsetAt(at, zone)).split('T')
  return { day, time: time.slice(0, 5) }
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant)) * MINUTE_MS
}

const toIso = (instant: number) => new Date(instant).toISOString()
