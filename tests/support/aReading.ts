import type { Edition, EditionContent } from '#lib/domain/edition.ts'
import type { Picture } from '#lib/domain/official.ts'
import type { Quote } from '#lib/domain/quote.ts'
import type { Newsroom, ReleaseReading } from '#lib/domain/reading.ts'
import type { Approval } from '#lib/domain/review.ts'

export const aNewsroom: Newsroom = {
  name: 'Aurelia Newsroom',
  agency: 'Aurelia Space Agency',
  tagline: 'Invented',
  description: 'An invented agency.',
  notice: 'A sample newsroom: everything in it is invented.',
  language: 'en',
  timeZone: 'America/New_York',
  contactEmail: null,
}

export const aPicture: Picture = {
  assetId: 'image-0a1b2c-1600x900-jpg',
  width: 1600,
  height: 900,
  alt: 'Two officers shake hands',
  caption: null,
  credit: null,
  mediaId: null,
}

export function aQuote(changes: Partial<Quote> = {}): Quote {
  return {
    id: 'quote-1',
    language: 'en',
    segments: ['We will build it together,', 'and we will share it.'],
    day: '2020-08-11',
    occasion: null,
    delivery: 'delivered',
    attribution: {
      officialId: 'official-okafor',
      officialSlug: 'ngozi-okafor',
      name: 'Ngozi T. Okafor',
      rank: 'Brig. Gen.',
      rankSpelled: 'Brigadier General',
      honorific: null,
      post: 'director of partnerships',
      organization: 'Aurelia Space Agency',
    },
    ...changes,
  }
}

const anApproval: Approval = {
  submittedBy: { id: 'user-writer', name: 'Wren Ito' },
  approvedBy: { id: 'user-approver', name: 'Adaeze Park' },
  at: '2020-08-12T02:00:00Z',
  hash: '0'.repeat(64),
  override: null,
}

/** A release as its page reads it: first published late on Aug. 11, 2020, in New York. */
export function aReading(
  changes: Partial<Omit<Edition, 'content'>> & { content?: Partial<EditionContent> } = {},
): ReleaseReading {
  const edition: Edition = {
    id: 'edition-release-talks-1',
    releaseId: 'release-talks',
    number: 1,
    kind: 'first',
    note: null,
    publishedAt: '2020-08-12T02:30:00Z',
    firstPublishedAt: '2020-08-12T02:30:00Z',
    publishedBy: { id: 'user-approver', name: 'Adaeze Park' },
    slug: 'partners-meet',
    language: 'en',
    translationOf: null,
    correction: null,
    contentHash: '0'.repeat(64),
    approval: anApproval,
    previousHash: null,
    hash: '0'.repeat(64),
    ...changes,
    content: {
      kind: 'news',
      title: 'Partners meet to plan a shared orbit',
      releaseNumber: '20-041',
      summary: 'Four agencies agreed on one plan for the watch over low orbit.',
      dateline: { place: 'COLORADO SPRINGS, Colo.', country: null, day: '2020-08-11' },
      organization: 'Aurelia Space Agency',
      body: [],
      quotes: [aQuote()],
      mentioned: [],
      topics: [],
      contacts: [
        { id: 'contact-1', name: 'Press desk', role: null, email: 'desk@aurelia.example', phone: null },
      ],
      boilerplate: null,
      leadPicture: aPicture,
      media: [],
      ...changes.content,
    },
  }
  return {
    edition,
    history: [],
    translations: [],
    sourceChange: null,
    previous: null,
    next: null,
    isWithdrawn: edition.kind === 'withdrawal',
  }
}
