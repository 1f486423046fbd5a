import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { publishDue } from '#sanity/duePublisher.ts'
import { asPublicationClient, type NewDocument } from '#sanity/publicationClient.ts'
import { approvedDraft } from '#tests/support/approvedDraft.ts'
import { heldDraft } from '#tests/support/heldDraft.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** A word that stands in every field of the held release, and nowhere else: where it turns up, the embargo is broken. */
const CANARY = 'Quillonbray'
const SLUG = 'quillonbray-bridge-opens'
const LIFTS = new Date('2031-06-05T00:00:00Z')
const SITE = 'https://news.example.gov'

let lake: Awaited<ReturnType<typeof runningLake>>
let addresses: { name: string; isOwn: boolean; ask: () => Promise<Response> }[]

const localized = (value: string) => [{ _key: 'en', _type: 'localizedText', language: 'en', value }]
const future = (type: string, id: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: { type },
})

const official = {
  _id: 'official-oduya',
  _type: 'official',
  slug: { _type: 'slug', current: 'efe-oduya' },
  names: [
    { _key: 'n', language: 'en', family: 'Oduya', given: 'Efe', order: 'givenFirst', display: 'Efe Oduya' },
  ],
  appointments: [{ _key: 'a', from: '2020-01-01', rank: 'ussf-o7', post: localized('director') }],
}
const topic = {
  _id: 'topic-bridges',
  _type: 'topic',
  slug: { _type: 'slug', current: 'bridges' },
  title: localized('Bridges'),
}
const words = `The ${CANARY} bridge opens.`
const quote = {
  _id: 'drafts.quote-canary',
  _type: 'quote',
  language: 'en',
  segments: [{ _key: 'a', _type: 'quoteSegment', text: words }],
  speaker: { _type: 'reference', _ref: official._id },
  day: '2031-06-05',
  delivery: 'delivered',
}
const release = heldDraft(
  'canary',
  { instant: LIFTS.toISOString() },
  {
    slug: { _type: 'slug', current: SLUG },
    title: `${CANARY} bridge to open`,
    summary: `All of ${CANARY} is asked to come.`,
    boilerplate: `About ${CANARY}.`,
    topics: [{ _key: 't', _type: 'reference', _ref: topic._id }],
    body: [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        markDefs: [{ _type: 'quotation', _key: 'm1', quote: future('quote', 'quote-canary') }],
        children: [{ _type: 'span', _key: 's1', text: words, marks: ['m1'] }],
      },
    ],
  },
)

async function publicAddresses(): Promise<typeof addresses> {
  const [front, releases, page, person, people, cited, filed, card, oembed, feed, map] = await Promise.all([
    import('../../app/(site)/[[...rest]]/route.tsx'),
    import('../../app/(site)/releases/page/[page]/route.tsx'),
    import('../../app/(site)/releases/[slug]/route.tsx'),
    import('../../app/(site)/officials/[slug]/route.tsx'),
    import('../../app/(site)/officials/page/[page]/route.tsx'),
    import('../../app/(site)/quotes/[id]/route.tsx'),
    import('../../app/(site)/topics/[slug]/route.tsx'),
    import('../../app/embed/releases/[slug]/route.tsx'),
    import('../../app/api/oembed/route.ts'),
    import('../../app/feed.xml/[[...rest]]/route.ts'),
    import('../../app/sitemap.xml/[[...rest]]/route.ts'),
  ])
  const request = (path: string) => new Request(SITE + path)
  const context = <Params>(params: Params) => ({ params: Promise.resolve(params) })
  const slug = SLUG
  const asked = `/api/oembed?url=${encodeURIComponent(`${SITE}/releases/${SLUG}`)}`
  return [
    { name: 'front page', isOwn: false, ask: () => front.GET(request('/'), context({})) },
    { name: 'list', isOwn: false, ask: () => releases.GET(request('/releases'), context({ page: '1' })) },
    { name: 'release', isOwn: true, ask: () => page.GET(request(`/releases/${slug}`), context({ slug })) },
    {
      name: 'speaker',
      isOwn: false,
      ask: () => person.GET(request('/officials/efe-oduya'), context({ slug: 'efe-oduya' })),
    },
    { name: 'people', isOwn: false, ask: () => people.GET(request('/officials'), context({ page: '1' })) },
    {
      name: 'statement',
      isOwn: true,
      ask: () => cited.GET(request('/quotes/quote-canary'), context({ id: 'quote-canary' })),
    },
    {
      name: 'topic',
      isOwn: false,
      ask: () => filed.GET(request('/topics/bridges'), context({ slug: 'bridges' })),
    },
    { name: 'card', isOwn: true, ask: () => card.GET(request(`/embed/releases/${slug}`), context({ slug })) },
    { name: 'oEmbed', isOwn: true, ask: () => oembed.GET(request(asked)) },
    { name: 'feed', isOwn: false, ask: () => feed.GET(request('/feed.xml'), context({})) },
    { name: 'sitemap', isOwn: false, ask: () => map.GET(request('/sitemap.xml'), context({})) },
  ]
}

async function answers() {
  return Promise.all(
    addresses.map(async ({ name, isOwn, ask }) => {
      const answer = await ask()
      const heard = `${JSON.stringify([...answer.headers])}${await answer.text()}`
      return { name, isOwn, status: answer.status, heard }
    }),
  )
}

const TELLTALE = new RegExp(`${CANARY}|${SLUG}|quote-canary|2031`, 'i')

beforeAll(async () => {
  lake = await runningLake()
  process.env.LAKE_URL = lake.url
  process.env.SITE_URL = SITE
  const settings = {
    _id: 'siteSettings',
    _type: 'siteSettings',
    name: 'Example News',
    timeZone: 'Asia/Tokyo',
  }
  const beside = [settings, official, topic, quote]
  const documents: NewDocument[] = [...beside, await approvedDraft(release, beside)]
  await asPublicationClient(lake.writer).commit(documents.map((create) => ({ create })))
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  addresses = await publicAddresses()
})

afterAll(async () => {
  jest.restoreAllMocks()
  await lake.stop()
})

test('nothing of a release is on any public address a millisecond before its embargo lifts, and all of it is then', async () => {
  const client = asPublicationClient(lake.writer)
  const early = await publishDue(client, () => new Date(LIFTS.getTime() - 1))
  expect(early.published).toEqual([])
  for (const { name, isOwn, status, heard } of await answers()) {
    expect({ name, told: TELLTALE.exec(heard)?.[0] ?? null }).toEqual({ name, told: null })
    expect({ name, status }).toEqual({ name, status: isOwn ? 404 : 200 })
  }

  const onTime = await publishDue(client, () => LIFTS)
  expect(onTime.published).toHaveLength(1)
  const quiet = new Set(['people'])
  for (const { name, status, heard } of await answers()) {
    expect({ name, status }).toEqual({ name, status: 200 })
    if (!quiet.has(name)) expect({ name, told: TELLTALE.test(heard) }).toEqual({ name, told: true })
  }
})

test('an alert about a held release tells those who read without a token nothing', async () => {
  await lake.writer.create(
    heldDraft('mum', { instant: LIFTS.toISOString() }, { title: CANARY, summary: null }),
  )
  await publishDue(asPublicationClient(lake.writer), () => LIFTS)
  const anonymous = lake.writer.withConfig({ token: undefined, perspective: 'raw' })
  expect(await lake.writer.fetch('count(*[_type == "alert"])')).toBe(1)
  expect(await anonymous.fetch('count(*[_type == "alert" || _id match "alerts*"])')).toBe(0)
})
