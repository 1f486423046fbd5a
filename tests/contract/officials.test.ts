import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ledgerOf } from '#lib/domain/ledger.ts'
import { alterationsBy } from '#sanity/studio/officials/alterations.ts'
import { officialOnDesk } from '#sanity/studio/officials/officialOnDesk.ts'
import { readPrintRecord } from '#sanity/studio/officials/printRecord.ts'
import { anEditionRecord, aQuoteNamed } from '#tests/support/anEditionRecord.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** What the desk knows of an official's words, asked of a real lake by the real client. */

let lake: Awaited<ReturnType<typeof runningLake>>

const text = (value: string) => [{ _key: 'en', _type: 'localizedText', language: 'en', value }]
const reference = (id: string) => ({ _type: 'reference', _ref: id })
const segments = (words: string) => [{ _key: 's', _type: 'quoteSegment', text: words }]

const official = {
  _id: 'official-okafor',
  _type: 'official',
  slug: { current: 'ngozi-okafor' },
  names: [
    {
      _key: 'en',
      language: 'en',
      family: 'Okafor',
      given: 'Ngozi',
      order: 'givenFirst',
      display: 'Ngozi T. Okafor',
    },
  ],
  appointments: [
    {
      _key: 'a',
      from: '2020-07-01',
      rank: 'ussf-o7',
      post: text('director of partnerships'),
      organization: reference('organization-agency'),
    },
  ],
}

const records: { _id: string; _type: string; [field: string]: unknown }[] = [
  { _id: 'siteSettings', _type: 'siteSettings', timeZone: 'America/New_York' },
  { _id: 'organization-agency', _type: 'organization', name: text('Aurelia Space Agency') },
  official,
  { _id: 'release-talks', _type: 'release', title: 'Talks' },
  { _id: 'drafts.release-next', _type: 'release', title: 'Next talks' },
  {
    _id: 'quote-1',
    _type: 'quote',
    speaker: reference('official-okafor'),
    day: '2020-08-11',
    language: 'en',
    segments: segments('Words of quote-1'),
    printed: { text: 'Brig. Gen. Okafor' },
  },
  {
    _id: 'drafts.quote-2',
    _type: 'quote',
    speaker: { ...reference('official-okafor'), _weak: true },
    source: { ...reference('release-next'), _weak: true },
    day: '2020-09-01',
    language: 'en',
    segments: segments('Words of quote-2'),
  },
  await anEditionRecord('release-talks', { current: false, content: { quotes: [aQuoteNamed('quote-1')] } }),
  await anEditionRecord('release-talks', {
    number: 2,
    publishedAt: '2020-08-12T02:30:00Z',
    content: {
      title: 'Talks',
      quotes: [
        aQuoteNamed('quote-1', { day: '2020-08-11' }),
        aQuoteNamed('quote-other', {
          attribution: { ...aQuoteNamed('x').attribution, officialId: 'official-other' },
        }),
      ],
    },
  }),
]

beforeAll(async () => {
  lake = await runningLake()
  const transaction = lake.writer.transaction()
  for (const record of records) transaction.create(record)
  await transaction.commit()
})
afterAll(() => lake.stop())

describe('the print record of an official', () => {
  test('holds the words in current editions and on the desk, drafts with the release they are meant for', async () => {
    const record = await readPrintRecord(lake.writer, 'official-okafor')
    expect(
      record.printed.map(({ quoteId, editionNumber, publishedOn }) => [quoteId, editionNumber, publishedOn]),
    ).toEqual([['quote-1', 2, '2020-08-11']])
    expect(record.sources.map((source) => source.text)).toEqual(['Brig. Gen. Okafor'])
    const known = officialOnDesk(official, record.organizations)
    const ledger = known ? ledgerOf(record.printed, record.desk, known) : []
    expect(ledger.map(({ quoteId, state, places }) => [quoteId, state, places[0]?.title])).toEqual([
      ['quote-2', 'draft', 'Next talks'],
      ['quote-1', 'printed', 'Talks'],
    ])
  })

  test('tells which printed attributions an edit would alter, and none for the record as it is', async () => {
    const record = await readPrintRecord(lake.writer, 'official-okafor')
    expect(alterationsBy(official, official, record)).toEqual([])
    const edited = {
      ...official,
      appointments: official.appointments.map((row) => ({ ...row, rank: 'ussf-o8' })),
    }
    expect(alterationsBy(edited, official, record).map(({ sentence }) => sentence)).toEqual([
      'Printed as “Brig. Gen. Ngozi T. Okafor, director of partnerships, Aurelia Space Agency” on Aug. 11, 2020; would now read “Maj. Gen. Ngozi T. Okafor, director of partnerships, Aurelia Space Agency”.',
      'Its source printed “Brig. Gen. Okafor”; would now read “Maj. Gen. Ngozi T. Okafor, director of partnerships, Aurelia Space Agency”.',
    ])
  })
})
