import type { BodyBlock } from '#lib/domain/body.ts'
import type { Correction } from '#lib/domain/correction.ts'
import type { Picture } from '#lib/domain/official.ts'
import type { Quote } from '#lib/domain/quote.ts'
import type { Contact, Dateline, ReleaseKind, Topic } from '#lib/domain/release.ts'
import type { Approval } from '#lib/domain/review.ts'
import type { SourceEdition } from '#lib/domain/translation.ts'

export const EDITION_KINDS = ['first', 'update', 'correction', 'withdrawal'] as const
export type EditionKind = (typeof EDITION_KINDS)[number]

/** A person named in a release, quoted or not, with the office held on the release's day. */
export type Mention = {
  officialId: string
  officialSlug: string
  name: string
  rank: string | null
  post: string | null
  quoted: boolean
}

/** The words and pictures of one edition, as structured fields; nothing in it is looked up again. */
export type EditionContent = {
  kind: ReleaseKind
  title: string
  releaseNumber: string | null
  summary: string
  dateline: Dateline | null
  /** Name of the issuing organization. */
  organization: string | null
  body: BodyBlock[]
  quotes: Quote[]
  mentioned: Mention[]
  topics: Topic[]
  contacts: Contact[]
  boilerplate: string | null
  leadPicture: Picture | null
  media: Picture[]
  /** The edition of the original that a translation was made of; left out of originals and where nobody recorded it. */
  translatedFrom?: SourceEdition | undefined
}

/** What the public reads: immutable, numbered from 1 within a release, chained by hash to the one before. */
export type Edition = {
  id: string
  releaseId: string
  number: number
  kind: EditionKind
  /** What the public is told of this edition: what changed, what was wrong, why it was withdrawn. */
  note: string | null
  /** The two parts of a correction's note; null for every other kind. */
  correction: Correction | null
  /** ISO 8601 instants, UTC. */
  publishedAt: string
  firstPublishedAt: string
  publishedBy: { id: string; name: string }
  slug: string
  language: string
  /** Release id of the original that this is a translation of; null for an original. */
  translationOf: string | null
  content: EditionContent
  /** Hash of what was approved (see `contentHash`), and who answers for it. */
  contentHash: string
  approval: Approval
  /** Hash of the edition before this one, null for the first: the chain that `hash` seals. */
  previousHash: string | null
  /** SHA-256, lower-case hex, of the canonical JSON of all other fields (see `hashEdition`). */
  hash: string
}

/** What the public is told of one edition: a line in the history of its release. */
export type EditionNote = Pick<Edition, 'number' | 'kind' | 'note' | 'publishedAt'>
