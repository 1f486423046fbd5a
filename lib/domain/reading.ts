import type { Edition, EditionKind, EditionNote } from '#lib/domain/edition.ts'
import type { Day, Official, Picture } from '#lib/domain/official.ts'
import type { Quote } from '#lib/domain/quote.ts'
import type { ReleaseKind, Topic } from '#lib/domain/release.ts'
import type { LaterKind } from '#lib/domain/translation.ts'

/** One line of a list of releases: the current edition without its body. Instants are ISO 8601, UTC. */
export type ReleaseSummary = {
  slug: string
  language: string
  kind: ReleaseKind
  title: string
  summary: string
  datelinePlace: string | null
  datelineDay: Day | null
  leadPicture: Picture | null
  topics: Topic[]
  editionKind: EditionKind
  /** What the public is told of the edition: what was corrected or updated. */
  note: string | null
  publishedAt: string
  firstPublishedAt: string
}

/** The release that words stand in, as far as a citation needs it. */
export type ReleaseReference = { slug: string; title: string; language: string; publishedAt: string }

/**
 * A quote with the release it stands in; its attribution is the one frozen in that edition. `isInTranslationOnly` says
 * that only translated releases carry it, in their own language: the original has the same statement in another one.
 * In which of the two it was said is not on record.
 */
export type Statement = { quote: Quote; release: ReleaseReference; isInTranslationOnly: boolean }

/** A statement on its own page; `isWithdrawn` says that the release it stands in was withdrawn. */
export type CitedQuote = Statement & { isWithdrawn: boolean; withdrawalNote: string | null }

/** An official with his statements (newest day first) and the releases that quote or mention him (newest first). */
export type OfficialProfile = { official: Official; statements: Statement[]; releases: ReleaseSummary[] }

/** One page of a list. `page` counts from 1; `pages` is at least 1. */
export type ReleasePage = { releases: ReleaseSummary[]; page: number; pages: number; total: number }

/** A topic with every release filed under it, newest first. */
export type TopicReleases = { topic: Topic; releases: ReleaseSummary[] }

/** The same release in another language. */
export type Translation = { language: string; slug: string; title: string }

/** The original of a translation as it stands now, and the weightiest of what became of it since. */
export type SourceChange = Translation & { change: LaterKind }

/** The release before or after this one in the same language. */
export type Neighbour = { slug: string; title: string }

/** What the newsroom says of itself, on every page. */
export type Newsroom = {
  name: string
  agency: string
  tagline: string
  description: string
  /** Shown on every page: "sample newsroom, all invented". */
  notice: string | null
  language: string
  /** IANA zone that days and times are printed in. */
  timeZone: string
  contactEmail: string | null
}

/** The address of a picture scaled to `width` pixels (and cropped to `height`, where given). */
export type PictureUrl = (picture: Picture, width: number, height?: number) => string

/** A release as its page shows it: the current edition and what the reader can go to from it. */
export type ReleaseReading = {
  edition: Edition
  /** The editions before it, newest first: a later one must not hide what an earlier one corrected. */
  history: EditionNote[]
  translations: Translation[]
  /** For a translation whose original has changed since the edition it was made of. */
  sourceChange: SourceChange | null
  previous: Neighbour | null
  next: Neighbour | null
  isWithdrawn: boolean
}

/** The release is there, under another slug. */
export type Moved = { movedTo: string }

/** Everything with a public address of its own, for sitemaps. Instants are ISO 8601, UTC. */
export type PublicAddresses = {
  releases: {
    slug: string
    language: string
    publishedAt: string
    translations: { language: string; slug: string }[]
  }[]
  officials: { slug: string; updatedAt: string | null }[]
  topics: { slug: string; updatedAt: string | null }[]
  quotes: string[]
}
