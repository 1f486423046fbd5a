import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { LiftProposal } from '#lib/importer/liftQuotations.ts'
import { liftQuotations } from '#lib/importer/liftQuotations.ts'
import { DeskQuoteShape, DeskReleaseShape } from '#sanity/deskShapes.ts'
import type { NewDocument } from '#sanity/publicationClient.ts'
import { type LiftDecision, liftMutations, readForLift } from '#sanity/quotations/lift.ts'
import { okafor } from '#tests/support/deskRecords.ts'
import { MemoryLake } from '#tests/support/memoryLake.ts'

const paragraph = (_key: string, text: string) => ({
  _type: 'block',
  _key,
  style: 'normal',
  children: [{ _type: 'span', _key: `${_key}s`, text, marks: [] }],
  markDefs: [],
})

const release: NewDocument = {
  _id: 'drafts.release-talks',
  _type: 'release',
  title: 'Partners open talks',
  language: 'en',
  dateline: { place: 'TOKYO', day: '2020-08-11' },
  body: [
    paragraph('b1', 'Brig. Gen. Ngozi T. Okafor, director of partnerships, opened the talks.'),
    paragraph('b2', '“We will build it together,” Okafor said. “And we will share it all.”'),
    paragraph('b3', 'The ship named “Morning Star” sailed.'),
  ],
}

const makeIds = () => {
  let made = 0
  return () => {
    made += 1
    return `${made}-id`
  }
}

async function readFrom(lake: MemoryLake) {
  const lifted = await readForLift(lake, 'release-talks', '2026-01-01')
  if (!lifted) throw new Error('The release is gone.')
  const { body } = DeskReleaseShape.parse(lifted.document)
  const proposals = liftQuotations({
    body,
    title: 'Partners open talks',
    officials: [okafor],
    day: lifted.day,
  })
  return { lifted, decisions: proposals.map(accepted) }
}

function accepted(proposal: LiftProposal): LiftDecision {
  if (proposal.kind === 'notStatement') return { proposal, as: 'notStatement', reason: proposal.reason }
  return { proposal, as: 'statement', speakerId: proposal.speakerId ?? '' }
}

describe('lifting quotes', () => {
  test('writes the quote with its words, speaker and day, and marks the words, in one transaction', async () => {
    const lake = new MemoryLake([release])
    const { lifted, decisions } = await readFrom(lake)
    await lake.commit(await liftMutations(lake, lifted, decisions, makeIds()))

    expect(lake.transactions).toHaveLength(1)
    expect(DeskQuoteShape.parse(lake.documents.get('drafts.quote-1-id'))).toMatchObject({
      segments: ['We will build it together,', 'And we will share it all.'],
      speakerId: okafor.id,
      day: '2020-08-11',
      language: 'en',
    })
    const { body } = DeskReleaseShape.parse(lake.documents.get('drafts.release-talks'))
    const marks = body.flatMap((block) => (block._type === 'block' ? block.markDefs : []))
    expect(marks).toMatchObject([
      { _type: 'quotation', quoteId: 'quote-1-id' },
      { _type: 'quotation', quoteId: 'quote-1-id' },
      { _type: 'notStatement', reason: 'title' },
    ])
    const proposals = liftQuotations({ body, title: '', officials: [okafor], day: '2020-08-11' })
    expect(proposals).toEqual([])
  })

  test('writes nothing where somebody changed the release after it was read', async () => {
    const lake = new MemoryLake([release])
    const { lifted, decisions } = await readFrom(lake)
    await lake.commit([{ createOrReplace: { ...release, title: 'Another title' } }])
    const mutations = await liftMutations(lake, lifted, decisions, makeIds())
    await expect(lake.commit(mutations)).rejects.toThrow()
    expect(lake.documents.has('drafts.quote-1-id')).toBe(false)
  })

  test('makes a draft of a release that has none, and leaves what is published alone', async () => {
    const lake = new MemoryLake([{ ...release, _id: 'release-talks' }])
    const { lifted, decisions } = await readFrom(lake)
    await lake.commit(await liftMutations(lake, lifted, decisions, makeIds()))
    const Body = z.looseObject({ body: z.unknown() })
    expect(Body.parse(lake.documents.get('release-talks')).body).toEqual(release.body)
    expect(lake.documents.get('drafts.release-talks')?.title).toBe('Partners open talks')
  })

  test('adds the missing piece to a quote that is marked in part, published or not', async () => {
    const lake = new MemoryLake([release])
    const first = await readFrom(lake)
    await lake.commit(await liftMutations(lake, first.lifted, first.decisions, makeIds()))
    const quote = lake.documents.get('drafts.quote-1-id')
    const now = lake.documents.get('drafts.release-talks')
    if (!quote || !now) throw new Error('Nothing was lifted.')
    const { body } = DeskReleaseShape.parse(now)
    const half = body.map((block) =>
      block._key === 'b2' && block._type === 'block'
        ? { ...block, children: block.children.map((span, at) => (at > 2 ? { ...span, marks: [] } : span)) }
        : block,
    )
    const asStored = JSON.parse(
      JSON.stringify(half).replaceAll('"quoteId":"quote-1-id"', '"quote":{"_ref":"quote-1-id"}'),
    )
    await lake.commit([
      { createOrReplace: { ...now, body: asStored } },
      { delete: { id: 'drafts.quote-1-id' } },
      { create: { ...quote, _id: 'quote-1-id' } },
    ])

    const second = await readFrom(lake)
    expect(second.decisions.map(({ proposal }) => proposal.quoteId)).toEqual(['quote-1-id'])
    await lake.commit(await liftMutations(lake, second.lifted, second.decisions, makeIds()))
    expect(DeskQuoteShape.parse(lake.documents.get('drafts.quote-1-id')).segments).toEqual([
      'We will build it together,',
      'And we will share it all.',
    ])
  })
})
