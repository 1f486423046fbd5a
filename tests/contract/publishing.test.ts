import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PublicationConflictError, publishRelease, withdrawRelease } from '#sanity/publication.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { approveRelease, lookAtReview, ReviewConflictError, submitForReview } from '#sanity/review.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** Two people at one release, each with a client of their own, on a real lake. */

let lake: Awaited<ReturnType<typeof runningLake>>

const releaseId = 'release-talks'
const wren = { id: 'user-writer', name: 'Wren Ito' }
const adaeze = { id: 'user-approver', name: 'Adaeze Park' }
const now = new Date('2026-11-01T09:00:00Z')

const block = (text: string) => ({
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's1', text, marks: [] }],
})

function draft(title: string) {
  return {
    _id: `drafts.${releaseId}`,
    _type: 'release',
    kind: 'news',
    title,
    slug: { _type: 'slug', current: 'talks' },
    summary: 'Two agencies met.',
    language: 'en',
    body: [block('They met.')],
  }
}

const clientOf = () => asPublicationClient(lake.writer.withConfig({}))

async function approve(): Promise<void> {
  const client = clientOf()
  await submitForReview(client, { releaseId, by: wren, now })
  const look = await lookAtReview(client, { releaseId, by: adaeze, now })
  const seenHash = look.approvable?.hash ?? ''
  expect(await approveRelease(client, { releaseId, by: adaeze, now, seenHash })).toEqual({ ok: true })
}

const publish = (by: typeof wren, kind: 'first' | 'update' = 'first') =>
  publishRelease(clientOf(), { releaseId, kind, note: null, publisher: by, now })

const editions = () =>
  lake.writer.fetch<{ number: number; current: boolean; title: string }[]>(
    '*[_type == "edition"] | order(number asc){ number, current, "title": content.title }',
  )

beforeEach(async () => {
  lake = await runningLake()
  await lake.writer.create(draft('Talks open'))
})

afterEach(() => lake.stop())

describe('two editors who publish at once', () => {
  test('make one edition; the other is told in words, and nothing is lost', async () => {
    await approve()
    const outcomes = await Promise.allSettled([publish(wren), publish(adaeze)])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(lost).toEqual([expect.any(PublicationConflictError)])
    expect(String(lost[0])).toContain('Someone else published or changed this release in the meantime.')
    expect(await editions()).toEqual([{ number: 1, current: true, title: 'Talks open' }])
    expect(await lake.writer.getDocument(releaseId)).toMatchObject({ title: 'Talks open' })
  })

  test('an update and a withdrawal: one of the two is current, and the other editor is told', async () => {
    await approve()
    await publish(wren)
    await lake.writer.create(draft('Talks end'))
    await approve()
    const withdrawal = { releaseId, note: 'It misleads.', publisher: adaeze, now }
    const outcomes = await Promise.allSettled([
      publish(wren, 'update'),
      withdrawRelease(clientOf(), withdrawal),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await editions()).map(({ number, current }) => [number, current])).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('one publishes while the other goes on writing: the words written are kept', async () => {
    await approve()
    const late = clientOf()
    const publishing = publishRelease(
      {
        ...late,
        commit: async (mutations) => {
          await lake.writer.patch(`drafts.${releaseId}`).set({ title: 'Talks opened' }).commit()
          await late.commit(mutations)
        },
      },
      { releaseId, kind: 'first', note: null, publisher: adaeze, now },
    )
    await expect(publishing).rejects.toThrow(PublicationConflictError)
    expect(await lake.writer.getDocument(`drafts.${releaseId}`)).toMatchObject({ title: 'Talks opened' })
    expect(await editions()).toEqual([])
    expect(await publish(wren)).toMatchObject({
      ok: false,
      refusals: [{ problem: 'The approval by Adaeze Park is void: the text has changed since.' }],
    })
  })
})

describe('two reviewers at once', () => {
  test('write one approval; the other is told', async () => {
    const client = clientOf()
    await submitForReview(client, { releaseId, by: wren, now })
    const look = await lookAtReview(client, { releaseId, by: adaeze, now })
    const order = { releaseId, by: adaeze, now, seenHash: look.approvable?.hash ?? '' }
    const outcomes = await Promise.allSettled([
      approveRelease(clientOf(), order),
      approveRelease(clientOf(), order),
    ])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    expect(lost).toEqual([expect.any(ReviewConflictError)])
  })
})
