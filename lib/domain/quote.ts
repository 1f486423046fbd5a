import type { Day } from '#lib/domain/official.ts'

export type Delivery = 'delivered' | 'prepared' | 'written'

/** Who said it, in the rank and post held on the day it was said. Frozen in the edition; never computed again. */
export type Attribution = {
  officialId: string
  officialSlug: string
  name: string
  /** Rank in the form the newsroom prints before a name (AP form), null for a civilian. */
  rank: string | null
  /** Rank spelled out. */
  rankSpelled: string | null
  honorific: string | null
  post: string | null
  organization: string | null
}

/** One statement, verbatim: the segments are the pieces between quotation marks, in order, without the marks. */
export type Quote = {
  id: string
  language: string
  segments: string[]
  day: Day
  occasion: string | null
  /** How the words were given; null where nobody knows, and then nothing is claimed. */
  delivery: Delivery | null
  attribution: Attribution
  /** Left out where the words are those that were said. */
  translation?: QuoteTranslation | undefined
}

/** That the words are a translation: of which quote, out of what language (BCP 47), and by whom. */
export type QuoteTranslation = { of: string; language: string; translator: string }
