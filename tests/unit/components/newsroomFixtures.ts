import type { TextBlock } from '#lib/domain/body.ts'
import type { Edition, EditionContent } from '#lib/domain/edition.ts'
import type { Official, Picture } from '#lib/domain/official.ts'
import type { Quote } from '#lib/domain/quote.ts'
import type { Newsroom, PictureUrl, ReleaseSummary, Statement } from '#lib/domain/reading.ts'

/** An invented newsroom in Tokyo's zone; nothing here was said by anyone. */
export const newsroom: Newsroom = {
  name: 'Newsroom',
  agency: 'Office of Tides',
  tagline: 'Words about water',
  description: 'The Office of Tides counts waves.',
  notice: 'Sample newsroom: all invented.',
  language: 'en',
  timeZone: 'Asia/Tokyo',
  contactEmail: 'press@tides.example',
}

export const pictureUrl: PictureUrl = (picture, width, height) =>
  `https://pictures.example/${picture.assetId}?w=${width}${height ? `&h=${height}` : ''}`

export const picture: Picture = {
  assetId: 'image-aa-1600x1000-jpg',
  width: 1600,
  height: 1000,
  alt: 'A gauge on a pier',
  caption: 'The gauge at Hakata.',
  credit: '(Photo by R. Mori)',
  mediaId: '261118-T-AA001-0001',
}

export function quote(changes: Partial<Quote> = {}): Quote {
  return {
    id: 'quote-1',
    language: 'en',
    segments: ['The tide keeps no calendar,', 'and neither do we.'],
    day: '2019-05-04',
    occasion: 'Opening of the gauge',
    delivery: 'delivered',
    attribution: {
      officialId: 'official-reyes',
      officialSlug: 'reyes',
      name: 'Ana M. Reyes',
      rank: 'Capt.',
      rankSpelled: 'Captain',
      honorific: null,
      post: 'Keeper of the gauge',
      organization: 'Office of Tides',
    },
    ...changes,
  }
}

export const japaneseQuote: Quote = quote({
  id: 'quote-2',
  language: 'ja',
  segments: ['潮は暦を知りません。'],
  attribution: {
    officialId: 'official-mori',
    officialSlug: 'mori',
    name: '森 玲子',
    rank: '1等海佐',
    rankSpelled: '1等海佐',
    honorific: null,
    post: '観測課長',
    organization: '潮位庁',
  },
})

/** “The tide keeps no calendar,” she said, “and neither do we.” */
export const quotedParagraph: TextBlock = {
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  children: [
    { _type: 'span', _key: 's1', text: '“', marks: [] },
    { _type: 'span', _key: 's2', text: 'The tide keeps ', marks: ['m1'] },
    { _type: 'span', _key: 's3', text: 'no', marks: ['em', 'm1'] },
    { _type: 'span', _key: 's4', text: ' calendar,', marks: ['m1'] },
    { _type: 'span', _key: 's5', text: '” she said, “', marks: [] },
    { _type: 'span', _key: 's6', text: 'and neither do we.', marks: ['m1'] },
    { _type: 'span', _key: 's7', text: '”', marks: [] },
  ],
  markDefs: [{ _type: 'quotation', _key: 'm1', quoteId: 'quote-1' }],
}

export function edition(
  changes: Partial<Omit<Edition, 'content'>> & { content?: Partial<EditionContent> } = {},
): Edition {
  return {
    id: 'edition-1',
    releaseId: 'release-1',
    number: 1,
    kind: 'first',
    note: null,
    publishedAt: '2026-11-18T05:30:00Z',
    firstPublishedAt: '2026-11-18T05:30:00Z',
    publishedBy: { id: 'user-1', name: 'W. Ito' },
    slug: 'gauge-opens',
    language: 'en',
    translationOf: null,
    hash: 'a',
    correction: null,
    contentHash: 'c',
    approval: {
      submittedBy: { id: 'user-2', name: 'A. Sato' },
      approvedBy: { id: 'user-1', name: 'W. Ito' },
      at: '2026-11-18T05:00:00Z',
      hash: 'c',
      override: null,
    },
    previousHash: null,
    ...changes,
    content: {
      kind: 'news',
      title: 'The gauge opens',
      releaseNumber: '2026-7',
      summary: 'It counts.',
      dateline: { place: 'Hakata', country: 'Japan', day: '2026-11-18' },
      organization: 'Office of Tides',
      body: [quotedParagraph],
      quotes: [quote()],
      mentioned: [],
      topics: [{ id: 'topic-1', slug: 'gauges', title: 'Gauges' }],
      contacts: [
        { id: 'c1', name: 'Duty desk', role: null, email: 'desk@tides.example', phone: '+81 92 555 0100' },
      ],
      boilerplate: null,
      leadPicture: null,
      media: [],
      ...changes.content,
    },
  }
}

export function summary(changes: Partial<ReleaseSummary> = {}): ReleaseSummary {
  return {
    slug: 'gauge-opens',
    language: 'en',
    kind: 'news',
    title: 'The gauge opens',
    summary: 'It counts.',
    datelinePlace: 'Hakata',
    datelineDay: '2026-11-18',
    leadPicture: null,
    topics: [],
    editionKind: 'first',
    note: null,
    publishedAt: '2026-11-18T05:30:00Z',
    firstPublishedAt: '2026-11-18T05:30:00Z',
    ...changes,
  }
}

export function statement(said: Quote = quote()): Statement {
  return {
    quote: said,
    release: {
      slug: 'gauge-opens',
      title: 'The gauge opens',
      language: 'en',
      publishedAt: '2026-11-18T05:30:00Z',
    },
    isInTranslationOnly: false,
  }
}

/** Captain in 2019, rear admiral since 2021, vice admiral from 2027. */
export const reyes: Official = {
  id: 'official-reyes',
  slug: 'reyes',
  names: [
    { language: 'en', family: 'Reyes', given: 'Ana', order: 'givenFirst', display: 'Ana M. Reyes' },
    { language: 'ja', family: 'レイエス', given: 'アナ', order: 'givenFirst', display: 'アナ・M・レイエス' },
  ],
  portrait: null,
  biography: [{ language: 'en', value: 'She keeps the gauge.' }],
  appointments: [
    {
      from: '2018-01-01',
      to: '2020-12-31',
      rank: 'uscg-o6',
      honorific: null,
      post: [{ language: 'en', value: 'Keeper of the gauge' }],
      organization: null,
    },
    {
      from: '2021-01-01',
      to: null,
      rank: 'uscg-o8',
      honorific: null,
      post: [{ language: 'en', value: 'Director' }],
      organization: null,
    },
    {
      from: '2027-01-15',
      to: null,
      rank: 'uscg-o9',
      honorific: null,
      post: [{ language: 'en', value: 'Commandant' }],
      organization: null,
    },
  ],
}
