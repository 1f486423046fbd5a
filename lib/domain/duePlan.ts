import { WARN_BEFORE_MS } from '#lib/domain/embargo.ts'

/** A draft with a time at which it is to be published. */
export type HeldRelease = {
  releaseId: string
  revision: string
  title: string | null
  /** ISO 8601 as entered; may be no instant at all. */
  instant: string
  zone: string | null
  translationOf: string | null
}

export type DuePlan = {
  /** Those whose instant has come, in groups: a translation comes after the group of its original. */
  due: HeldRelease[][]
  /** Those whose instant is so near that what is missing has to be said now. */
  soon: HeldRelease[]
  /** Those whose instant cannot be read: nobody can tell when they are due. */
  unreadable: HeldRelease[]
  /** The next instant at which a release falls due; null where none is to come. */
  nextDue: Date | null
  /** The next moment at which there is something to do; null where nothing is held. */
  next: Date | null
}

/** What there is to do at a moment for the drafts that are held, and when to look again. Pure. */
export function planDue(held: readonly HeldRelease[], now: Date): DuePlan {
  const readable = held.filter((release) => !Number.isNaN(Date.parse(release.instant)))
  const due = readable
    .filter((release) => Date.parse(release.instant) <= now.getTime())
    .toSorted((a, b) => Date.parse(a.instant) - Date.parse(b.instant))
  const later = readable.filter((release) => Date.parse(release.instant) > now.getTime())
  const moments = later
    .flatMap(({ instant }) => [Date.parse(instant) - WARN_BEFORE_MS, Date.parse(instant)])
    .filter((moment) => moment > now.getTime())
  const instants = later.map(({ instant }) => Date.parse(instant))
  const originals = due.filter((release) => release.translationOf === null)
  const translations = due.filter((release) => release.translationOf !== null)
  return {
    due: [originals, translations].filter((group) => group.length > 0),
    soon: later.filter(({ instant }) => Date.parse(instant) - WARN_BEFORE_MS <= now.getTime()),
    unreadable: held.filter((release) => !readable.includes(release)),
    nextDue: earliest(instants),
    next: earliest(moments),
  }
}

function earliest(moments: readonly number[]): Date | null {
  return moments.length === 0 ? null : new Date(moments.reduce((a, b) => Math.min(a, b)))
}
