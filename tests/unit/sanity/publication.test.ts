import { describe, expect, test } from '@jest/globals'
import { UnknownReleaseError } from '#sanity/composeFromDesk.ts'
import {
  PublicationConflictError,
  type PublicationOrder,
  planPublication,
  publishRelease,
  withdrawRelease,
} from '#sanity/publication.ts'
import type { NewDocument } from '#sanity/publicationClient.ts'
import {
  approveRelease,
  lookAtReview,
  ReviewConflictError,
  sendBackRelease,
  submitForReview,
  takeBackFromReview,
} from '#sanity/review.ts'
import { confirmEdition } from '#sanity/secondLook.ts'
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

const wren = { id: 'user-writer', name: 'Wren Ito' }
const adaeze = { id: 'user-approver', name: 'Adaeze Park' }

function order(changes: Partial<PublicationOrder> = {}): PublicationOrder {
  return {
    releaseId: 'release-talks',
    kind: 'first',
    note: null,
    override: { reason: 'The test has no second person.' },
    publisher: adaeze,
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
    const lake = newsroom()
    await submitForReview(lake, { releaseId: 'release-talks', by: wren, now })
    await publishRelease(lake, order())
    expect(lake.documents.get('release-talks')).not.toHaveProperty('review')
  })

  test('takes the current mark off the edition before, and nothing else', async () => {
    const lake = newsroom()
    await publishRelease(lake, order())
    const first = lake.documents.get('edition-release-talks-1')
    await edit(lake, { title: 'Partners open talks' })
    const correction = { wrong: 'The headline named the wrong talks.', right: 'There was one talk.' }
    await publishRelease(lake, order({ kind: 'correction', correction }))
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

const now = new Date('2020-08-12T00:30:00.000Z')
const reviewBy = (by: typeof wren) => ({ releaseId: 'release-talks', by, now })

/** Wren submits it; Adaeze approves what she has before her. */
async function approved(lake: MemoryLake): Promise<void> {
  await submitForReview(lake, reviewBy(wren))
  const { approvable } = await lookAtReview(lake, reviewBy(adaeze))
  const result = await approveRelease(lake, { ...reviewBy(adaeze), seenHash: approvable?.hash ?? '' })
  expect(result).toEqual({ ok: true })
}

describe('two people', () => {
  const alone = order({ override: null, publisher: wren })

  test('publish what one of them submitted and the other approved, and the edition says so', async () => {
    const lake = newsroom()
    await approved(lake)
    expect(await publishRelease(lake, alone)).toMatchObject({ ok: true })
    const edition = lake.documents.get('edition-release-talks-1')
    expect(edition).toMatchObject({
      publishedBy: wren,
      approval: { submittedBy: wren, approvedBy: adaeze, override: null, hash: edition?.contentHash },
    })
  })

  test('are needed: a draft that nobody submitted, or nobody approved, is refused with what to do', async () => {
    const lake = newsroom()
    const problems = async () => {
      const result = await publishRelease(lake, alone)
      return result.ok ? [] : result.refusals.map(({ problem }) => problem)
    }
    expect(await problems()).toEqual(['Only one person has looked at it.'])
    await submitForReview(lake, reviewBy(wren))
    expect(await problems()).toEqual(['Wren Ito submitted it for review, and nobody has approved it yet.'])
    expect(lake.transactions).toHaveLength(1)
  })

  test('are two: the submitter cannot approve', async () => {
    const lake = newsroom()
    await submitForReview(lake, reviewBy(wren))
    const { approvable } = await lookAtReview(lake, reviewBy(wren))
    const result = await approveRelease(lake, { ...reviewBy(wren), seenHash: approvable?.hash ?? '' })
    expect(result).toMatchObject({ ok: false })
  })

  test.each([
    ['the headline', { ...release, title: 'Partners open talks' }],
    ['a quote', { ...quote, day: '2020-08-10' }],
    ['the post of a speaker', { ...official, appointments: [] }],
  ])('approved something else once %s has changed', async (_, changed) => {
    const lake = newsroom()
    await approved(lake)
    const kept = lake.documents.get(changed._id)?.review
    await lake.commit([{ createOrReplace: { ...changed, ...(kept ? { review: kept } : {}) } }])
    expect(await publishRelease(lake, alone)).toMatchObject({ ok: false })
    expect((await lookAtReview(lake, reviewBy(wren))).state).toMatch(/void/)
  })

  test('hold again once the words are as they were approved', async () => {
    const lake = newsroom()
    await approved(lake)
    await lake.commit([{ createOrReplace: { ...quote, segments: [] } }])
    await lake.commit([{ createOrReplace: quote }])
    expect(await publishRelease(lake, alone)).toMatchObject({ ok: true })
  })

  test('do not approve what changed while it was looked at', async () => {
    const lake = newsroom()
    await submitForReview(lake, reviewBy(wren))
    const { approvable } = await lookAtReview(lake, reviewBy(adaeze))
    await lake.commit([{ createOrReplace: { ...quote, occasion: 'At the harbor' } }])
    const result = await approveRelease(lake, { ...reviewBy(adaeze), seenHash: approvable?.hash ?? '' })
    expect(result.ok ? [] : result.refusals.map(({ problem }) => problem)).toEqual([
      'The text has changed while you looked at it.',
    ])
  })

  test('approve an embargoed release before its hour', async () => {
    const embargo = { instant: '2020-09-01T00:00:00Z', zone: 'Asia/Tokyo' }
    const lake = new MemoryLake([{ ...release, embargo }, quote, official, organization, settings])
    await approved(lake)
    expect(await publishRelease(lake, alone)).toMatchObject({ ok: false, refusals: [{ where: 'Embargo' }] })
    const lifted = { ...alone, now: new Date('2020-09-01T00:00:00Z') }
    expect(await publishRelease(lake, lifted)).toMatchObject({ ok: true })
  })

  test('hear of each other: a draft sent back says why, until it is submitted again', async () => {
    const lake = newsroom()
    await submitForReview(lake, reviewBy(wren))
    await sendBackRelease(lake, { ...reviewBy(adaeze), comment: 'Name the harbor.' })
    expect(lake.documents.get('drafts.release-talks')?.review).toEqual({
      _type: 'review',
      returned: { ...adaeze, at: now.toISOString(), comment: 'Name the harbor.' },
    })
    await submitForReview(lake, reviewBy(wren))
    expect(lake.documents.get('drafts.release-talks')?.review).toEqual({
      _type: 'review',
      submitted: { ...wren, at: now.toISOString() },
    })
  })

  test('can go back on it: what is taken back from review has neither a submitter nor an approval', async () => {
    const lake = newsroom()
    await approved(lake)
    await takeBackFromReview(lake, reviewBy(wren))
    expect(lake.documents.get('drafts.release-talks')).not.toHaveProperty('review')
  })

  test('do not race in silence: of an approval and a sending back at once, one is told', async () => {
    const lake = newsroom()
    await submitForReview(lake, reviewBy(wren))
    const { approvable } = await lookAtReview(lake, reviewBy(adaeze))
    const outcomes = await Promise.allSettled([
      approveRelease(lake, { ...reviewBy(adaeze), seenHash: approvable?.hash ?? '' }),
      sendBackRelease(lake, { ...reviewBy(adaeze), comment: 'Wait.' }),
    ])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost.map(({ reason }) => reason)).toEqual([expect.any(ReviewConflictError)])
  })
})

describe('an urgent publication', () => {
  const urgent = order({ publisher: wren, override: { reason: ' A tsunami warning. ' } })
  const first = (lake: MemoryLake) => lake.documents.get('edition-release-talks-1')
  const confirm = (lake: MemoryLake, by: typeof wren) =>
    confirmEdition(lake, { editionId: 'edition-release-talks-1', by, now })

  test('says who did it and why, and that nobody approved it', async () => {
    const lake = newsroom()
    await publishRelease(lake, urgent)
    expect(first(lake)?.approval).toMatchObject({
      approvedBy: null,
      override: { ...wren, reason: 'A tsunami warning.' },
    })
  })

  test('without a reason is none', async () => {
    const lake = newsroom()
    expect(await publishRelease(lake, { ...urgent, override: { reason: ' ' } })).toMatchObject({ ok: false })
  })

  test('is confirmed once, by somebody else, and what was sealed stays as it is', async () => {
    const lake = newsroom()
    await publishRelease(lake, urgent)
    const before = first(lake)
    expect(await confirm(lake, wren)).toMatchObject({ ok: false })
    expect(await confirm(lake, adaeze)).toEqual({ ok: true })
    expect(await confirm(lake, { id: 'user-third', name: 'A third' })).toMatchObject({ ok: false })
    const secondLook = { ...adaeze, at: now.toISOString() }
    expect(first(lake)).toEqual({ ...before, _rev: expect.any(String), secondLook })
  })

  test('is what a withdrawal is, for the reason that the public reads', async () => {
    const lake = newsroom()
    await publishRelease(lake, urgent)
    await withdrawRelease(lake, order({ note: 'It misleads.', publisher: wren }))
    expect(lake.documents.get('edition-release-talks-2')).toMatchObject({
      kind: 'withdrawal',
      contentHash: first(lake)?.contentHash,
      approval: { approvedBy: null, override: { ...wren, reason: 'It misleads.' } },
    })
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
