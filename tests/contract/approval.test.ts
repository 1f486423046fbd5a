import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { anEditionRecord, aQuoteNamed } from '#tests/support/anEditionRecord.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** What somebody with a token wrote round the desk, asked for by every reader of the public, on a real lake. */

let lake: Awaited<ReturnType<typeof runningLake>>
let release: typeof import('#lib/content/release.ts')
let official: typeof import('#lib/content/official.ts')
let newsroom: typeof import('#lib/content/newsroom.ts')

const topic = { id: 'topic-orbit', slug: 'orbit', title: 'Orbit' }
const wren = { id: 'user-writer', name: 'Wren Ito' }
const person = {
  officialId: 'official-okafor',
  officialSlug: 'ngozi-okafor',
  name: 'Ngozi T. Okafor',
  rank: null,
  post: null,
  quoted: true,
}
type Changes = Parameters<typeof anEditionRecord>[1]

function record(slug: string, day: number, changes: Changes = {}) {
  const instant = `2026-10-0${day}T09:00:00Z`
  const content = {
    title: `Words of ${slug}`,
    quotes: [aQuoteNamed(`quote-${slug}`)],
    topics: [topic],
    mentioned: [person],
  }
  return anEditionRecord(slug, { publishedAt: instant, firstPublishedAt: instant, content, ...changes })
}

/** Every way to get round the second person that needs no more than a token. */
const ROUND_THE_DESK = [
  'unapproved',
  'alone',
  'tampered',
  'noted',
  'stale',
  'forged',
  'urgent-without-reason',
]

async function roundTheDesk() {
  const { approval: _, ...unapproved } = await record('unapproved', 2)
  const tampered = await record('tampered', 4)
  const stale = await record('stale', 6)
  return [
    unapproved,
    await record('alone', 3, { override: { approval: { approvedBy: wren, submittedBy: wren } } }),
    { ...tampered, content: { ...tampered.content, summary: 'One word is another.' } },
    { ...(await record('noted', 5)), note: 'Nothing was wrong.' },
    { ...stale, approval: { ...stale.approval, hash: 'f'.repeat(64) } },
    await record('forged', 6, { override: { approval: { hash: 'f'.repeat(64) } } }),
    await record('urgent-without-reason', 7, {
      override: {
        approval: { approvedBy: null, override: { ...wren, at: '2026-10-07T09:00:00Z', reason: '' } },
      },
    }),
  ]
}

beforeAll(async () => {
  lake = await runningLake()
  const records: { _id: string; _type: string; [field: string]: unknown }[] = [
    { _id: topic.id, _type: 'topic', slug: { current: topic.slug }, title: [] },
    {
      _id: 'official-okafor',
      _type: 'official',
      slug: { current: 'ngozi-okafor' },
      names: [{ language: 'en', family: 'Okafor', given: 'N.', order: 'givenFirst', display: 'N. Okafor' }],
    },
    await record('approved', 1),
    await record('urgent', 8, {
      override: {
        approval: { approvedBy: null, override: { ...wren, at: '2026-10-08T09:00:00Z', reason: 'A flood.' } },
      },
    }),
    ...(await roundTheDesk()),
  ]
  const all = records.reduce(
    (transaction, document) => transaction.createOrReplace(document),
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

const SHOWN = ['urgent', 'approved']
const slugs = (rows: readonly { slug: string }[] | undefined) => rows?.map(({ slug }) => slug)

describe('what two people looked at, or what was urgent for a reason', () => {
  test('shows on its page', async () => {
    for (const slug of SHOWN) expect(await release.getRelease(slug)).toMatchObject({ edition: { slug } })
  })

  test('is all that the archive, the front page, the feed and the topic show', async () => {
    expect(slugs((await release.listReleases({ page: 1 }))?.releases)).toEqual(SHOWN)
    expect(slugs(await release.latestReleases(20))).toEqual(SHOWN)
    expect(slugs(await release.latestChanges(20))).toEqual(SHOWN)
    expect(slugs((await release.getTopic('orbit'))?.releases)).toEqual(SHOWN)
  })

  test('is all that is told of an official', async () => {
    const profile = await official.getOfficial('ngozi-okafor')
    expect(slugs(profile?.releases)).toEqual(SHOWN)
    expect(profile?.statements.map(({ quote }) => quote.id).sort()).toEqual([
      'quote-approved',
      'quote-urgent',
    ])
    const latest = await official.latestStatements(20, 'en')
    expect(latest.map(({ quote }) => quote.id).sort()).toEqual(['quote-approved', 'quote-urgent'])
  })
})

describe('an edition written round the desk', () => {
  test.each(ROUND_THE_DESK)('has no page and no statement: %s', async (slug) => {
    expect(await release.getRelease(slug)).toBeNull()
    expect(await official.getQuote(`quote-${slug}`)).toBeNull()
  })

  test('is no neighbour of what stands, and no line of its history', async () => {
    const approved = await release.getRelease('approved')
    expect(approved).toMatchObject({ history: [] })
    expect(JSON.stringify(approved)).not.toMatch(new RegExp(`Words of (${ROUND_THE_DESK.join('|')})`))
  })

  test('is in the sitemap by its address at most, and never where the filter can see it', async () => {
    const addresses = slugs((await newsroom.listAddresses()).releases)
    expect(addresses).toEqual(expect.arrayContaining(SHOWN))
    for (const slug of ['unapproved', 'alone', 'stale', 'urgent-without-reason']) {
      expect(addresses).not.toContain(slug)
    }
  })

  test('shows nowhere even where it was read before it was tampered with', async () => {
    await lake.writer.create(await record('later', 9))
    expect(await release.getRelease('later')).toMatchObject({ edition: { slug: 'later' } })
    await lake.writer.patch('edition-later-1').set({ 'content.title': 'Other words' }).commit()
    expect(await release.getRelease('later')).toBeNull()
    expect(slugs(await release.latestReleases(20))).toEqual(SHOWN)
  })
})
