import { describe, expect, test } from '@jest/globals'
import {
  PublicationConflictError,
  type PublicationOrder,
  planPublication,
  publishRelease,
  UnknownReleaseError,
  withdrawRelease,
} from '#sanity/publication.ts'
import type { NewDocument } from '#sanity/publicationClient.ts'
import { MemoryLake } from '#tests/support/memoryLake.ts'

const future = (type: string, id: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: { type },
})

const release: NewDocument = {
  _id: 'drafts.release-talks',
  _type: 'release',
  kind: 'news',
  title: 'Partners open space talks',
  slug: { _type: 'slug', current: 'partners-open-space-talks' },
  summary: 'Two agencies met.',
  language: 'en',
  body: [
    {
      _type: 'block',
      _key: 'b1',
      style: 'normal',
      children: [{ _type: 'span', _key: 's1', text: 'We will build it.', marks: ['m1'] }],
      markDefs: [
        { _type: 'quotation', _key: 'm1', quote: future('quote', 'quote-1') },
        { _type: 'quotation', _key: 'left-behind', quote: future('quote', 'quote-gone') },
      ],
    },
    {
      _type: 'releasePicture',
      _key: 'p1',
      asset: { _type: 'reference', _ref: 'image-abc-800x600-jpg' },
      alt: 'Two people at a table',
    },
  ],
}

const quote: NewDocument = {
  _id: 'drafts.quote-1',
  _type: 'quote',
  language: 'en',
  segments: [{ _key: 'a', _type: 'quoteSegment', text: 'We will build it.' }],
  speaker: future('official', 'official-okafor'),
  day: '2020-08-11',
  delivery: 'delivered',
}

const official: NewDocument = {
  _id: 'drafts.official-okafor',
  _type: 'official',
  slug: { _type: 'slug', current: 'ngozi-okafor' },
  names: [
    {
      _key: 'n',
      language: 'en',
      family: 'Okafor',
      given: 'Ngozi',
      order: 'givenFirst',
      display: 'Ngozi Okafor',
    },
  ],
  appointments: [
    {
      _key: 'a',
      from: '2020-01-01',
      rank: 'ussf-o7',
      post: [{ _key: 'p', language: 'en', value: 'director' }],
      organization: future('organization', 'organization-office'),
    },
  ],
}

const organization: NewDocument = {
  _id: 'drafts.organization-office',
  _type: 'organization',
  name: [{ _key: 'n', language: 'en', value: 'Office of Partnerships' }],
}

const settings: NewDocument = { _id: 'siteSettings', _type: 'siteSettings', timeZone: 'Asia/Tokyo' }

const newsroom = () => new MemoryLake([release, quote, official, organization, settings])

function order(changes: Partial<PublicationOrder> = {}): PublicationOrder {
  return {
    releaseId: 'release-talks',
    kind: 'first',
    note: null,
    publisher: { id: 'user-approver', name: 'Adaeze Park' },
    now: new Date('2020-08-12T01:00:00.000Z'),
    ...changes,
  }
}

function edit(lake: MemoryLake, changes: Record<string, unknown>): Promise<void> {
  const published = lake.documents.get('release-talks')
  return lake.commit([
    { createOrReplace: { ...published, ...changes, _id: 'drafts.release-talks', _type: 'release' } },
  ])
}

describe('publishing a release', () => {
  test('publishes it with its draft quotes, officials and organizations, in one transaction', async () => {
    const lake = newsroom()
    const result = await publishRelease(lake, order())
    expect(result).toEqual({
      ok: true,
      editionId: 'edition-release-talks-1',
      number: 1,
      slug: 'partners-open-space-talks',
    })
    expect([...lake.documents.keys()].sort()).toEqual([
      'edition-release-talks-1',
      'official-okafor',
      'organization-office',
      'quote-1',
      'release-talks',
      'siteSettings',
    ])
    expect(lake.transactions).toHaveLength(1)
  })

  test('writes an edition that needs no other record to be read', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    expect(lake.documents.get('edition-release-talks-1')).toMatchObject({
      _type: 'edition',
      current: true,
      release: { _type: 'reference', _ref: 'release-talks', _weak: true },
      number: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      previousHash: null,
      content: {
        body: [
          { _type: 'block', markDefs: [{ _type: 'quotation', _key: 'm1', quoteId: 'quote-1' }] },
          { _type: 'releasePicture', picture: { assetId: 'image-abc-800x600-jpg', width: 800, height: 600 } },
        ],
        quotes: [
          { attribution: { rank: 'Brig. Gen.', post: 'director', organization: 'Office of Partnerships' } },
        ],
      },
    })
  })

  test('makes the promised references real', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    expect(lake.documents.get('quote-1')).toMatchObject({
      speaker: { _type: 'reference', _ref: 'official-okafor' },
    })
    expect(JSON.stringify([...lake.documents.values()])).not.toContain('_strengthenOnPublish')
  })

  test('ends its review, so that the next draft begins without one', async () => {
    const review = { _type: 'review', submittedBy: { id: 'user-writer', name: 'Wren Ito' } }
    const lake = new MemoryLake([{ ...release, review }, quote, official, organization, settings])
    await publishRelease(lake, order())
    expect(lake.documents.get('release-talks')).not.toHaveProperty('review')
  })

  test('takes the current mark off the edition before, and nothing else', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    const first = lake.documents.get('edition-release-talks-1')
    await edit(lake, { title: 'Partners open talks' })
    await publishRelease(lake, order({ kind: 'correction', note: 'The headline named the wrong talks.' }))
    expect(lake.documents.get('edition-release-talks-1')).toEqual({
      ...first,
      _rev: expect.any(String),
      current: false,
    })
    expect(lake.documents.get('edition-release-talks-2')).toMatchObject({
      current: true,
      kind: 'correction',
      previousHash: first?.hash,
      content: { title: 'Partners open talks' },
    })
  })

  test('is refused in words, and writes nothing, where the speaker held no office that day', async () => {
    const lake = new MemoryLake([release, { ...quote, day: '2019-12-31' }, official, organization, settings])
    const result = await publishRelease(lake, order())
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.problem)).toEqual([
      'Ngozi Okafor held no office on Dec. 31, 2019.',
    ])
    expect(lake.transactions).toEqual([])
  })

  test('is refused where another release has its web address', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    await lake.commit([{ createOrReplace: { ...release, _id: 'drafts.release-other' } }])
    const result = await publishRelease(lake, order({ releaseId: 'release-other' }))
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.where)).toEqual(['Web address'])
  })

  test('is refused where it translates a release that is not published, which is named', async () => {
    const translation = {
      ...release,
      _id: 'drafts.release-ja',
      translationOf: future('release', 'release-talks'),
    }
    const lake = new MemoryLake([release, translation, quote, official, organization, settings])
    const result = await publishRelease(lake, order({ releaseId: 'release-ja' }))
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.problem)).toEqual([
      '“Partners open space talks” is not published, and this release refers to it.',
    ])
  })

  test('leaves half-done changes to a published official behind', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    await lake.commit([{ createOrReplace: { ...official, names: [] } }])
    await edit(lake, { title: 'Partners open talks' })
    const plan = await planPublication(lake, order({ kind: 'update' }))
    expect(plan.heldBack.map((document) => document._id)).toEqual(['drafts.official-okafor'])
    await publishRelease(lake, order({ kind: 'update' }))
    expect(lake.documents.has('drafts.official-okafor')).toBe(true)
  })

  test('of an unknown release says so', async () => {
    await expect(publishRelease(newsroom(), order({ releaseId: 'release-gone' }))).rejects.toThrow(
      UnknownReleaseError,
    )
  })
})

describe('two people who publish at once', () => {
  test('make one first edition; the second is told and changes nothing', async () => {
    const lake = newsroom()
    const outcomes = await Promise.allSettled([publishRelease(lake, order()), publishRelease(lake, order())])
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toBeInstanceOf(
      PublicationConflictError,
    )
    expect(lake.transactions).toHaveLength(1)
  })

  test('make one second edition', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    await edit(lake, { title: 'Partners open talks' })
    const update = order({ kind: 'update' })
    const outcomes = await Promise.allSettled([publishRelease(lake, update), publishRelease(lake, update)])
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    const current = [...lake.documents.values()].filter((document) => document.current === true)
    expect(current.map((document) => document._id)).toEqual(['edition-release-talks-2'])
  })

  test('do not lose a quote that was edited while the release was being read', async () => {
    const lake = newsroom()
    const publishing = publishRelease(
      {
        fetchRaw: (query, params) => lake.fetchRaw(query, params),
        commit: async (mutations) => {
          await lake.commit([{ createOrReplace: { ...quote, day: '2020-08-10' } }])
          await lake.commit(mutations)
        },
      },
      order(),
    )
    await expect(publishing).rejects.toThrow(PublicationConflictError)
    expect(lake.documents.get('drafts.quote-1')).toMatchObject({ day: '2020-08-10' })
  })
})

describe('withdrawing a release', () => {
  test('writes an edition with the reason and keeps the record', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    await withdrawRelease(lake, order({ note: 'It gave wrong guidance.' }))
    const first = lake.documents.get('edition-release-talks-1')
    expect(lake.documents.get('edition-release-talks-2')).toMatchObject({
      kind: 'withdrawal',
      note: 'It gave wrong guidance.',
      content: first?.content,
      current: true,
    })
    expect(lake.documents.has('release-talks')).toBe(true)
  })

  test('is refused for a draft', async () => {
    const result = await withdrawRelease(newsroom(), order({ note: 'Wrong.' }))
    expect(result.ok ? [] : result.refusals.map((refusal) => refusal.problem)).toEqual(['It is not public.'])
  })
})

describe('the plan of a publication', () => {
  test('names what becomes public with the release and writes nothing', async () => {
    const lake = newsroom()
    const plan = await planPublication(lake, order())
    expect(plan.alongside.map((document) => document._id)).toEqual([
      'drafts.organization-office',
      'drafts.official-okafor',
      'drafts.quote-1',
    ])
    expect(plan).toMatchObject({ refusals: [], current: null, heldBack: [] })
    expect(lake.transactions).toEqual([])
  })
})
