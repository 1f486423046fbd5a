import type { Day } from '#lib/domain/official.ts'
import type { ReleaseKind } from '#lib/domain/release.ts'

/** Whom a person of the release is on the desk, where a person said so. `new` makes a draft of a new official. */
export type OfficialChoice = { kind: 'official'; id: string } | { kind: 'new' } | { kind: 'leaveOut' }

/** What a person decided about the drafts; null leaves a field to the reading. Names and numbers are free words. */
export type DraftChoices = {
  title: string | null
  slug: string | null
  summary: string | null
  kind: ReleaseKind | null
  number: string | null
  place: string | null
  /** The day that a person saw: it is kept, as the day of the release, even where no place of a dateline is known. */
  day: Day | null
  /** An instant in ISO 8601 and the IANA zone that it is meant in; null where there is no embargo. */
  embargo: { instant: string; zone: string } | null
  /** By the id of the person in the reading. */
  officials: Readonly<Record<string, OfficialChoice>>
  /** Contacts of the desk; false where only a draft exists. */
  contacts: readonly { id: string; published: boolean }[]
  /** Whether contact lines and embargo line were shown to a person, so that the plan need not warn of them. */
  isReviewed: boolean
}

/** As an import does that nobody watches. */
export const NO_CHOICES: DraftChoices = {
  title: null,
  slug: null,
  summary: null,
  kind: null,
  number: null,
  place: null,
  day: null,
  embargo: null,
  officials: {},
  contacts: [],
  isReviewed: false,
}
