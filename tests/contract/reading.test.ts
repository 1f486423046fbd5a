import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { anEditionRecord, aQuoteNamed } from '#tests/support/anEditionRecord.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** What the public can read, asked of a real lake by the real client. */

let lake: Awaited<ReturnType<typeof runningLake>>
let release: typeof import('#lib/content/release.ts')
let official: typeof import('#lib/content/official.ts')
let newsroom: typeof import('#lib/content/newsroom.ts')

const day = (number: number) => `2026-10-${String(number).padStart(2, '0')}T09:00:00Z`
const published = (number: number) => ({ publishedAt: day(number), firstPublishedAt: day(number) })
const topic = { id: 'topic-orbit', slug: 'orbit', title: 'Orbit' }
const mention = {
  officialId: 'official-okafor',
  officialSlug: 'ngozi-okafor',
  name: 'Ngozi T. Okafor',
  rank: null,
  post: null,
  quoted: false,
}

const text = (value: string) => [{ _key: 'en', _type: 'localizedText', language: 'en', value }]
const name = (family: string) => [
  { _key: 'en', language: 'en', family, given: 'N.', order: 'givenFirst', display: `N. ${family}` },
]

type SomeRecord = { _id: string; _type: string; [field: string]: unknown }

const records: (SomeRecord | Promise<SomeRecord>)[] = [
  { _id: 'release-secret', _type: 'release', title: 'Not yet', slug: { current: 'secret' } },
  { _id: 'organization-agency', _type: 'organization', name: text('Aurelia Space Agency') },
  { _id: topic.id, _type: 'topic', slug: { current: topic.slug }, title: text(topic.title) },
  {
    _id: 'official-okafor',
    _type: 'official',
    slug: { current: 'ngozi-okafor' },
    names: name('Okafor'),
    biography: text('Born by the sea.'),
    appointments: [
      {
        _key: 'a',
        from: '2019-01-01',
        rank: 'ussf-o7',
        post: text('director'),
        organization: { _type: 'reference', _ref: 'organization-agency' },
      },
    ],
  },
  { _id: 'official-malformed', _type: 'official', slug: { current: 'malformed' }, names: 'nobody' },
  anEditionRecord('first', {
    ...published(1),
    content: {
      quotes: [aQuoteNamed('quote-1', { day: '2026-10-01' })],
      topics: [topic],
      mentioned: [mention],
    },
  }),
  anEditionRecord('first-ja', {
    ...published(1),
    language: 'ja',
    translationOf: 'first',
    content: {
      title: '第一報',
      translatedFrom: { number: 1, hash: '0'.repeat(64) },
      quotes: [
        aQuoteNamed('quote-1', { day: '2026-10-01' }),
        aQuoteNamed('quote-1-ja', { day: '2026-10-01', language: 'ja' }),
      ],
    },
  }),
  anEditionRecord('second', { ...published(2), number: 1, slug: 'second-old', current: false }),
  anEditionRecord('fourth', {
    ...published(4),
    current: false,
    content: { title: 'Words that were corrected' },
  }),
  anEditionRecord('fourth', {
    firstPublishedAt: day(4),
    publishedAt: '2026-10-04T12:00:00Z',
    number: 2,
    kind: 'correction',
    note: 'The day was wrong.',
    current: false,
  }),
  anEditionRecord('second', {
    firstPublishedAt: day(2),
    publishedAt: day(9),
    number: 2,
    kind: 'correction',
    note: 'The place was wrong.',
    content: { quotes: [aQuoteNamed('quote-2', { day: '2026-10-02' })], topics: [topic] },
  }),
  anEditionRecord('second-ko', {
    ...published(2),
    language: 'ko',
    translationOf: 'second',
    content: { title: '두 번째 소식', translatedFrom: { number: 1, hash: '0'.repeat(64) } },
  }),
  anEditionRecord('third', {
    ...published(3),
    kind: 'withdrawal',
    note: 'It was wrong.',
    content: { quotes: [aQuoteNamed('quote-3')], topics: [topic], mentioned: [mention] },
  }),
  anEditionRecord('fourth', {
    firstPublishedAt: day(4),
    publishedAt: '2026-10-04T15:00:00Z',
    number: 3,
    kind: 'update',
    note: 'A time was added.',
    content: { quotes: [] },
  }),
  anEditionRecord('malformed', { ...published(5), override: { content: { title: 42 } } }),
]

beforeAll(async () => {
  lake = await runningLake()
  const all = (await Promise.all(records)).reduce(
    (mutations, record) => mutations.createOrReplace(record),
    lake.writer.transaction(),
  )
  await all.commit()
  process.env.LAKE_URL = lake.url
  release = await import('#lib/content/release.ts')
  official = await import('#lib/content/official.ts')
  newsroom = await import('#lib/content/newsroom.ts')
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterAll(async () => {
  jest.restoreAllMocks()
  await lake.stop()
})

describe('a release', () => {
  test('is read with its translations and its neighbours in the same language', async () => {
    expect(await release.getRelease('first')).toMatchObject({
      edition: { id: 'edition-first-1', slug: 'first', content: { quotes: [{ id: 'quote-1' }] } },
      translations: [{ language: 'ja', slug: 'first-ja', title: '第一報' }],
      previous: null,
      next: { slug: 'second' },
      isWithdrawn: false,
    })
    expect(await release.getRelease('first-ja')).toMatchObject({
      translations: [{ language: 'en', slug: 'first' }],
      next: null,
    })
  })

  test('brings the notes of its earlier editions, newest first, and nothing else of them', async () => {
    const found = await release.getRelease('fourth')
    expect(found).toMatchObject({ edition: { number: 3 } })
    expect(found && 'history' in found && found.history).toEqual([
      { number: 2, kind: 'correction', note: 'The day was wrong.', publishedAt: '2026-10-04T12:00:00Z' },
      { number: 1, kind: 'first', note: null, publishedAt: day(4) },
    ])
  })

  test('passes a withdrawn neighbour over', async () => {
    expect(await release.getRelease('second')).toMatchObject({ next: { slug: 'fourth' } })
  })

  test('is found under its former slug, as a move', async () => {
    expect(await release.getRelease('second-old')).toEqual({ movedTo: 'second' })
  })

  test('that translates an earlier edition says what became of the original since', async () => {
    expect(await release.getRelease('second-ko')).toMatchObject({
      sourceChange: { language: 'en', slug: 'second', change: 'correction' },
    })
    expect(await release.getRelease('first-ja')).toMatchObject({ sourceChange: null })
    expect(await release.getRelease('first')).toMatchObject({ sourceChange: null })
  })

  test('stays readable when withdrawn, and says so', async () => {
    expect(await release.getRelease('third')).toMatchObject({
      isWithdrawn: true,
      edition: { note: 'It was wrong.' },
    })
  })

  test('is not there when unknown, not yet published, or asked for by what is no slug', async () => {
    expect(await release.getRelease('unknown')).toBeNull()
    expect(await release.getRelease('secret')).toBeNull()
    expect(await release.getRelease('../secret')).toBeNull()
  })

  test('fails closed when malformed, naming query, path and value', async () => {
    await expect(release.getRelease('malformed')).rejects.toMatchObject({
      name: 'ContentShapeError',
      query: 'currentEditionBySlug',
      path: 'content.title',
      message: expect.stringContaining('42'),
    })
  })
})

describe('a release beside a malformed one', () => {
  test('is read all the same, without the neighbour', async () => {
    expect(await release.getRelease('fourth')).toMatchObject({ previous: { slug: 'second' }, next: null })
  })
})

describe('a list of releases', () => {
  test('holds originals that stand, newest first, and leaves a malformed one out', async () => {
    const page = await release.listReleases({ page: 1 })
    expect(page?.releases.map(({ slug }) => slug)).toEqual(['fourth', 'second', 'first'])
    expect(page).toMatchObject({ page: 1, pages: 1 })
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('"query":"releasesFromTo"'))
  })

  test('has no page beyond its last', async () => {
    expect(await release.listReleases({ page: 2 })).toBeNull()
    expect(await release.listReleases({ page: 0 })).toBeNull()
    expect(await release.listReleases({ page: Number.NaN })).toBeNull()
  })

  test('brings a correction to the top where the latest change counts', async () => {
    const changes = await release.latestChanges(10)
    expect(changes.map(({ slug }) => slug)).toEqual(['second', 'fourth', 'first'])
    expect(changes[0]).toMatchObject({ editionKind: 'correction', note: 'The place was wrong.' })
  })

  test('under a topic leaves a withdrawn release out', async () => {
    const filed = await release.getTopic('orbit')
    expect(filed?.topic.title).toBe('Orbit')
    expect(filed?.releases.map(({ slug }) => slug)).toEqual(['second', 'first'])
    expect(await release.getTopic('unknown')).toBeNull()
  })
})

describe('an official', () => {
  test('has each statement that stands once, newest first, and the releases that name the official', async () => {
    const profile = await official.getOfficial('ngozi-okafor')
    const found = profile?.statements.map(({ quote, release }) => [quote.id, release.slug])
    expect(found?.slice(0, 2)).toEqual([
      ['quote-2', 'second'],
      ['quote-1', 'first'],
    ])
    expect(profile?.releases.map(({ slug }) => slug)).toEqual(['second', 'first'])
    expect(profile?.official.appointments[0]).toMatchObject({
      from: '2019-01-01',
      to: null,
      organization: { id: 'organization-agency' },
    })
  })

  test('has the words of a translated release apart from those that were said', async () => {
    const profile = await official.getOfficial('ngozi-okafor')
    expect(
      profile?.statements.map(({ quote, isInTranslationOnly }) => [quote.id, isInTranslationOnly]),
    ).toEqual([
      ['quote-2', false],
      ['quote-1', false],
      ['quote-1-ja', true],
    ])
  })

  test('that is malformed costs its own page and one line of the list', async () => {
    await expect(official.getOfficial('malformed')).rejects.toMatchObject({ path: 'names' })
    expect((await official.listOfficials()).map(({ slug }) => slug)).toEqual(['ngozi-okafor'])
  })
})

describe('a quote', () => {
  test('is cited from the release in its own language', async () => {
    expect(await official.getQuote('quote-1')).toMatchObject({
      release: { slug: 'first' },
      isWithdrawn: false,
    })
  })

  test('whose release was withdrawn says so', async () => {
    expect(await official.getQuote('quote-3')).toMatchObject({
      isWithdrawn: true,
      withdrawalNote: 'It was wrong.',
    })
  })

  test('that no edition carries is not there', async () => {
    expect(await official.getQuote('quote-9')).toBeNull()
  })

  test('of a withdrawn release is not among the latest statements', async () => {
    expect((await official.latestStatements(5, 'en')).map(({ quote }) => quote.id)).toEqual([
      'quote-2',
      'quote-1',
    ])
  })
})

describe('the newsroom', () => {
  test('has a name before anyone has given it one, and keeps it while its settings are malformed', async () => {
    expect(await newsroom.getSettings()).toMatchObject({ name: 'Newsroom' })
    await lake.writer.createOrReplace({
      _id: 'siteSettings',
      _type: 'siteSettings',
      name: 'A',
      timeZone: 'Moon',
    })
    expect(await newsroom.getSettings()).toMatchObject({ name: 'Newsroom', timeZone: 'UTC' })
  })

  test('lists every public address, each translation with the others, and nothing withdrawn', async () => {
    const addresses = await newsroom.listAddresses()
    expect(addresses.releases.map(({ slug }) => slug).sort()).toEqual([
      'first',
      'first-ja',
      'fourth',
      'malformed',
      'second',
      'second-ko',
    ])
    expect(addresses.releases.find(({ slug }) => slug === 'first')?.translations).toHaveLength(2)
    expect(addresses.quotes.sort()).toEqual(['quote-1', 'quote-1-ja', 'quote-2'])
  })
})
