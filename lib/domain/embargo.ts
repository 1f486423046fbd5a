import { formatInstant } from '#lib/domain/dates.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { isZone } from '#lib/domain/wallTime.ts'

/**
 * Until when a release is held, and why. Under an `embargo` others have the text already and promised to wait; a
 * `schedule` is the newsroom's own choice of the hour. Both are held and published alike.
 */
export const EMBARGO_KINDS = ['embargo', 'schedule'] as const
export type EmbargoKind = (typeof EMBARGO_KINDS)[number]

/** `instant` is ISO 8601, `zone` the IANA name of the zone that the time is meant in. */
export type Embargo = { instant: string | null; zone: string | null; kind?: EmbargoKind | null }

/** A later publication than this after the instant is late, and somebody has to know. */
export const LATE_AFTER_MS = 60_000

/** How long before the instant it is said that a release could not be published as it stands. */
export const WARN_BEFORE_MS = 15 * 60_000

/**
 * Whether a release is held at a moment. One without an embargo is not, nor one at the very instant. An embargo whose
 * instant cannot be read, or that has a zone and no instant, holds: nothing goes out early because of a slip.
 */
export function isUnderEmbargo(release: { embargo: Embargo | null }, now: Date): boolean {
  const { embargo } = release
  if (!embargo || isBlank(embargo)) return false
  const lifts = Date.parse(embargo.instant ?? '')
  return Number.isNaN(lifts) || now.getTime() < lifts
}

/**
 * Why an embargo does not let its release out at a moment.
 * @returns no refusal where there is no embargo, or it has a zone and has lifted
 */
export function refusalsOfEmbargo(embargo: Embargo | null, now: Date): Refusal[] {
  if (!embargo || isBlank(embargo)) return []
  const where = embargo.kind === 'schedule' ? 'Schedule' : 'Embargo'
  const refuse = (problem: string, mend: string): Refusal => ({ where, problem, mend, recordId: null })
  const lifts = Date.parse(embargo.instant ?? '')
  if (Number.isNaN(lifts)) {
    const mend = 'Enter the date and the time, or clear it.'
    return [refuse(`The ${where.toLowerCase()} has no time that can be read.`, mend)]
  }
  const refusals: Refusal[] = []
  const isKnownZone = embargo.zone !== null && isZone(embargo.zone)
  if (!isKnownZone) {
    refusals.push(
      refuse(
        embargo.zone === null
          ? `The ${where.toLowerCase()} has no time zone.`
          : `“${embargo.zone}” is not a time zone.`,
        'Choose the zone that the time is meant in.',
      ),
    )
  }
  if (isUnderEmbargo({ embargo }, now)) {
    const when = formatInstant(new Date(lifts).toISOString(), (isKnownZone && embargo.zone) || 'UTC', 'en')
    refusals.push(
      embargo.kind === 'schedule'
        ? refuse(`The release is scheduled for ${when}.`, 'Wait until then, or clear the time.')
        : refuse(`The embargo lifts ${when}.`, 'Publish after that, or take the embargo out.'),
    )
  }
  return refusals
}

function isBlank({ instant, zone }: Embargo): boolean {
  return (instant ?? '') === '' && (zone ?? '') === ''
}
