import { describe, expect, test } from '@jest/globals'
import { evaluate, parse } from 'groq-js'
import { revalidateHook, tagsFor, toWebhookDocument } from '#sanity/webhook.ts'

/** What a delivery would carry: the hook's own projection, run over the document before and after. */
async function delivered(before: object | null, after: object | null) {
  const tree = parse(`*[0]${revalidateHook.rule.projection}`, { mode: 'delta' })
  return (await evaluate(tree, { dataset: [after ?? before], before, after })).get()
}

async function tagsOf(before: object | null, after: object | null): Promise<string[]> {
  const document = toWebhookDocument(await delivered(before, after))
  if (!document) throw new Error('the projection does not fit its shape')
  return tagsFor(document)
}

const edition = {
  _id: 'edition-release-talks-1',
  _type: 'edition',
  releaseId: 'release-talks',
  slug: 'talks',
  current: true,
  content: {
    quotes: [
      { id: 'quote-a', attribution: { officialSlug: 'ito' } },
      { id: 'quote-b', attribution: { officialSlug: 'ito' } },
    ],
    mentioned: [{ officialSlug: 'ito' }, { officialSlug: 'park' }],
    topics: [{ slug: 'space' }],
  },
}
const EDITION_TAGS = [
  'release:talks',
  'releases',
  'quote:quote-a',
  'quote:quote-b',
  'official:ito',
  'official:park',
  'topic:space',
]

describe('an edition', () => {
  test('refreshes its release, every list, its quotes, the people in it and its topics, each once', async () => {
    expect(await tagsOf(null, edition)).toEqual(EDITION_TAGS)
  })

  test('refreshes the same when it stops being current, so that an old address and dropped people follow', async () => {
    expect(await tagsOf(edition, { ...edition, current: false })).toEqual(EDITION_TAGS)
  })

  test('refreshes the same when it is deleted', async () => {
    expect(await tagsOf(edition, null)).toEqual(EDITION_TAGS)
  })

  test('refreshes its release and the lists where it quotes and files nothing', async () => {
    const bare = { ...edition, content: { quotes: [], mentioned: [], topics: [] } }
    expect(await tagsOf(null, bare)).toEqual(['release:talks', 'releases'])
  })
})

describe('an official', () => {
  const official = { _id: 'official-ito', _type: 'official', slug: { current: 'ito' } }

  test('refreshes its page and the list of officials', async () => {
    expect(await tagsOf(null, official)).toEqual(['officials', 'official:ito'])
  })

  test('refreshes the old address as well when its slug changes', async () => {
    expect(await tagsOf(official, { ...official, slug: { current: 'ito-wren' } })).toEqual([
      'officials',
      'official:ito-wren',
      'official:ito',
    ])
  })

  test.each(['drafts.official-ito', 'versions.r1.official-ito'])('refreshes nothing as %s', async (_id) => {
    expect(await tagsOf(null, { ...official, _id })).toEqual([])
  })
})

test('a topic refreshes its page', async () => {
  expect(await tagsOf(null, { _id: 'topic-space', _type: 'topic', slug: { current: 'space' } })).toEqual([
    'topic:space',
  ])
})

test.each(['organization', 'siteSettings'])('%s refreshes every page', async (_type) => {
  expect(await tagsOf(null, { _id: _type, _type })).toEqual(['newsroom'])
})

describe('the hook', () => {
  test.each([
    ['edition', true],
    ['official', true],
    ['topic', true],
    ['organization', true],
    ['siteSettings', true],
    ['release', false],
    ['quote', false],
    ['contact', false],
  ])('asked about %s, fires: %s', async (_type, fires) => {
    const found = await (
      await evaluate(parse(`*[${revalidateHook.rule.filter}]`), { dataset: [{ _id: 'a', _type }] })
    ).get()
    expect(found).toHaveLength(fires ? 1 : 0)
  })

  test('never fires for drafts', () => {
    expect(revalidateHook.includeDrafts).toBe(false)
  })
})

test.each([null, [], 'edition', { _type: 'edition' }, { _id: 'a', _type: 'edition', slug: 1 }])(
  'what is not a delivery is not taken for one: %j',
  (body) => {
    expect(toWebhookDocument(body)).toBeNull()
  },
)

test('a slug of absurd length is not taken for one', () => {
  expect(toWebhookDocument({ _id: 'a', _type: 'edition', slug: 'x'.repeat(201) })).toBeNull()
})
