/** The forms in which the sample newsroom is written down; `build.ts` makes records of them. */

export type OfficialName =
  | 'okerlund'
  | 'tillery'
  | 'quiroz'
  | 'pruitt'
  | 'yarborough'
  | 'brandt'
  | 'minase'
  | 'kuramochi'
  | 'tsukioka'
  | 'hayasaka'
  | 'kitabatake'
  | 'sugitani'

export type OrganizationName =
  | 'pco'
  | 'rescue'
  | 'watch'
  | 'signals'
  | 'relief'
  | 'ships'
  | 'exchanges'
  | 'coordination'
  | 'detachment'
  | 'council'

export type TopicName =
  | 'search-and-rescue'
  | 'ocean-watch'
  | 'orbit-watch'
  | 'disaster-relief'
  | 'port-visits'
  | 'science-voyages'
  | 'communications'
  | 'youth-exchange'

export type ContactName = 'yokohama' | 'honolulu' | 'science'

/** A text in the newsroom's two languages. */
export type Bilingual = { en: string; ja: string }

export type OfficialSource = {
  names: {
    family: Bilingual
    given: Bilingual
    order: 'givenFirst' | 'familyFirst'
  }
  portraitAlt: string
  biography: Bilingual
  /** Oldest first. `to` is the last day in office; left out while it lasts. */
  appointments: {
    from: string
    to?: string
    rank?: string
    honorific?: string
    post: Bilingual
    organization: OrganizationName
  }[]
}

/** Who spoke, declared once; the words stand in the body, marked `{q:name|words}`. */
export type QuoteSource = {
  by: OfficialName
  /** The day it was said; the dateline's day where left out. */
  day?: string
  occasion?: string
  /** 'delivered' where left out. */
  delivery?: 'delivered' | 'prepared' | 'written'
  /** Name of the quote, in the release that this one translates, whose words these are a translation of. */
  translates?: string
}

/** Words that stand in the text as written down here, and what stood in their place before. */
type Change = { now: string; before: string }

/** An edition after the first. `changes` holds how the text read until then. */
export type LaterEdition = {
  /** Instant, UTC. */
  at: string
  changes?: Change[]
} & (
  | { kind: 'update' | 'withdrawal'; note: string }
  | { kind: 'correction'; correction: { wrong: string; right: string } }
)

type PictureUse = { picture: string; caption: string }

export type ReleaseSource = {
  slug: string
  kind: 'news' | 'statement' | 'advisory' | 'speech' | 'factSheet'
  number: string
  language?: 'en' | 'ja'
  /** Slug of the release that this is the Japanese version of. */
  translationOf?: string
  title: string
  summary: string
  dateline?: { place: string; country?: string; day: string }
  /** Instant of the first edition, UTC. */
  at: string
  /** The Pacific Commons Office where left out. */
  organization?: OrganizationName
  topics: TopicName[]
  contacts: ContactName[]
  /** The first one is the lead picture. */
  pictures?: PictureUse[]
  /** Named in the text, not quoted. */
  people?: OfficialName[]
  boilerplate?: string | null
  quotes?: Record<string, QuoteSource>
  /** The text as it reads today, in the markup that `markup.ts` describes. */
  body: string
  /** Oldest first. */
  later?: LaterEdition[]
  /** Stays on the desk, never published: a draft, or one handed in for review. */
  desk?: 'draft' | 'review'
  /** The time at which it is to be published by itself; an instant, UTC, and the zone that it is meant in. */
  embargo?: { instant: string; zone: string }
}
