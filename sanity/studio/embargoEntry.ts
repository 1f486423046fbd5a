import type { Embargo, EmbargoKind } from '#lib/domain/embargo.ts'
import { instantsOf, type Occurrence, wallTimeOf } from '#lib/domain/wallTime.ts'

/** What stands in the fields of an embargo while somebody fills them in; '' for what is not there yet. */
export type EmbargoEntry = {
  kind: EmbargoKind
  /** `YYYY-MM-DD` and `HH:MM`, as the clock in `zone` shows them. */
  day: string
  time: string
  zone: string
  /** The later of two, where clocks go back and the time comes twice. */
  takesLater: boolean
}

/** What an entry amounts to, or what it still lacks. */
export type EntryReading =
  | { kind: 'empty' }
  | { kind: 'lacks'; sentence: string }
  | { kind: 'whole'; embargo: Embargo & { instant: string; zone: string }; occurrence: Occurrence['kind'] }

/**
 * The fields that show a stored embargo. One without a zone is shown in the editor's own, and the zone left open: a time
 * without a zone means two times, so somebody has to say which.
 */
export function entryOf(embargo: Partial<Embargo> | undefined, ownZone: string): EmbargoEntry {
  const zone = embargo?.zone ?? ''
  const wall = embargo?.instant ? wallTimeOf(embargo.instant, zone || ownZone) : null
  const occurrence = wall ? instantsOf(wall, zone || ownZone) : null
  const isLater =
    occurrence?.kind === 'twice' && Date.parse(occurrence.instants[1]) === Date.parse(embargo?.instant ?? '')
  return {
    kind: embargo?.kind ?? 'embargo',
    day: wall?.day ?? '',
    time: wall?.time ?? '',
    zone,
    takesLater: isLater,
  }
}

/** Reads an entry; the sentence of what is lacking says what to do next. */
export function readEntry({ kind, day, time, zone, takesLater }: EmbargoEntry): EntryReading {
  if (day === '' && time === '' && zone === '') return { kind: 'empty' }
  if (day === '') return lacks('Enter the day.')
  if (time === '') return lacks('Enter the time of day.')
  if (zone === '')
    return lacks('Choose the time zone: without one the time means a different moment to each reader.')
  const occurrence = instantsOf({ day, time }, zone)
  if (!occurrence)
    return lacks('This is no time that a clock shows in that zone. Enter the day and time again.')
  const [first, second = first] = occurrence.instants
  return {
    kind: 'whole',
    embargo: { kind, zone, instant: takesLater ? second : first },
    occurrence: occurrence.kind,
  }
}

function lacks(sentence: string): EntryReading {
  return { kind: 'lacks', sentence }
}
