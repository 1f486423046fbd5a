import type { TextBlock } from '#lib/domain/body.ts'
import type { DeskQuote, DeskRecords, DeskRelease } from '#lib/domain/desk.ts'
import type { Official } from '#lib/domain/official.ts'

/** An official promoted on 1 July 2020, for tests of who held what when. */
export const okafor: Official = {
  id: 'official-okafor',
  slug: 'ngozi-okafor',
  names: [
    { language: 'en', family: 'Okafor', given: 'Ngozi', order: 'givenFirst', display: 'Ngozi T. Okafor' },
    {
      language: 'ja',
      family: 'オカフォー',
      given: 'ンゴジ',
      order: 'givenFirst',
      display: 'ンゴジ・オカフォー',
    },
  ],
  portrait: null,
  biography: [],
  appointments: [
    {
      from: '2018-03-01',
      to: '2020-06-30',
      rank: 'ussf-o6',
      honorific: null,
      post: [{ language: 'en', value: 'commander, Orbital Group 4' }],
      organization: { id: 'organization-group', name: [{ language: 'en', value: 'Orbital Group 4' }] },
    },
    {
      from: '2020-07-01',
      to: null,
      rank: 'ussf-o7',
      honorific: null,
      post: [
        { language: 'en', value: 'director of partnerships' },
        { language: 'ja', value: '連携部長' },
      ],
      organization: null,
    },
  ],
}

export const minister: Official = {
  id: 'official-sato',
  slug: 'ren-sato',
  names: [{ language: 'en', family: 'Sato', given: 'Ren', order: 'familyFirst', display: 'Sato Ren' }],
  portrait: null,
  biography: [],
  appointments: [
    {
      from: '2019-01-01',
      to: '2021-12-31',
      rank: null,
      honorific: 'The Honorable',
      post: [{ language: 'en', value: 'minister of space' }],
      organization: null,
    },
  ],
}

export const statement: DeskQuote = {
  id: 'quote-1',
  language: 'en',
  segments: ['We will build it together,', 'and we will share it.'],
  speakerId: okafor.id,
  day: '2020-08-11',
  occasion: null,
  delivery: 'delivered',
}

/** A release that quotes Okafor and only mentions Sato; complete, so each test breaks one thing. */
export function deskRelease(changes: Partial<DeskRelease> = {}): DeskRelease {
  return {
    id: 'release-talks',
    kind: 'news',
    title: 'Partners open space talks',
    slug: 'partners-open-space-talks',
    number: null,
    summary: 'Two agencies met to plan a shared station.',
    language: 'en',
    translationOf: null,
    dateline: { place: 'TOKYO', country: null, day: '2020-08-11' },
    organizationId: null,
    body: [quoting(statement.segments, statement.id)],
    peopleIds: [minister.id],
    topicIds: [],
    contactIds: [],
    boilerplate: null,
    media: [],
    embargo: null,
    ...changes,
  }
}

/** A paragraph with the pieces of one statement, each in quotation marks and under a mark of its own. */
export function quoting(pieces: string | readonly string[], quoteId: string): TextBlock {
  const words = [pieces].flat()
  return {
    _type: 'block',
    _key: 'b1',
    style: 'normal',
    children: words.flatMap((piece, at) => [
      { _type: 'span', _key: `s${at}a`, text: at === 0 ? '“' : ', “', marks: [] },
      { _type: 'span', _key: `s${at}b`, text: piece, marks: [`m${at + 1}`] },
      { _type: 'span', _key: `s${at}c`, text: '” Okafor said', marks: [] },
    ]),
    markDefs: words.map((_, at) => ({ _type: 'quotation', _key: `m${at + 1}`, quoteId })),
  }
}

export function deskRecords(changes: Partial<DeskRecords> = {}): DeskRecords {
  return {
    quotes: [statement],
    officials: [okafor, minister],
    organizations: [],
    topics: [],
    contacts: [],
    ...changes,
  }
}
