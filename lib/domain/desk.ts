import type { BodyBlock } from '#lib/domain/body.ts'
import type { Embargo } from '#lib/domain/embargo.ts'
import type { Day, Official, Picture } from '#lib/domain/official.ts'
import type { Delivery } from '#lib/domain/quote.ts'
import type { Contact, ReleaseKind, Topic } from '#lib/domain/release.ts'
import type { SourceEdition } from '#lib/domain/translation.ts'

/**
 * What lies on the desk before it is published: the same records with gaps. Null stands for a field nobody has filled
 * in; inside body and pictures an empty `quoteId`, `href`, `assetId` or `alt` does.
 */
export type DeskRelease = {
  id: string
  kind: ReleaseKind | null
  title: string | null
  slug: string | null
  number: string | null
  summary: string | null
  language: string | null
  translationOf: string | null
  /** The edition of the original that the translation was made of. */
  translatedFrom?: SourceEdition | null
  dateline: { place: string | null; country: string | null; day: Day | null } | null
  organizationId: string | null
  body: BodyBlock[]
  peopleIds: string[]
  topicIds: string[]
  contactIds: string[]
  boilerplate: string | null
  media: Picture[]
  embargo: Embargo | null
}

export type DeskQuote = {
  id: string
  language: string | null
  segments: string[]
  speakerId: string | null
  day: Day | null
  occasion: string | null
  delivery: Delivery | null
  /** The quote that these words are a translation of, and who translated them. */
  translationOf?: string | null
  translator?: string | null
}

export type DeskOrganization = { id: string; name: { language: string; value: string }[] }

/** A topic's title stands in the language of the release, so the desk keeps all of them. */
export type DeskTopic = Omit<Topic, 'title'> & { title: { language: string; value: string }[] }

/** Every record that a release refers to, found or not; a reference to nothing is a missing entry. */
export type DeskRecords = {
  quotes: DeskQuote[]
  officials: Official[]
  organizations: DeskOrganization[]
  topics: DeskTopic[]
  contacts: Contact[]
}
