import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runningLake } from '#tests/support/runningLake.ts'
import { approveOldSample } from '../../sample/newsroom/approveOld.ts'
import { buildNewsroom } from '../../sample/newsroom/build.ts'
import type { SampleDocument } from '../../sample/newsroom/records.ts'

/** A data folder from before editions had approvals, opened by today's sample loader. */

let lake: Awaited<ReturnType<typeof runningLake>>
let release: typeof import('#lib/content/release.ts')

const withoutApproval = ({ approval, contentHash, secondLook, correction, ...old }: SampleDocument) => old

beforeAll(async () => {
  lake = await runningLake()
  const { releases } = await buildNewsroom(new Map())
  const editions = releases.flat().filter(({ _type }) => _type === 'edition')
  const [one] = editions
  if (!one) throw new Error('The sample has no editions.')
  const somebodys = { ...one, _id: 'edition-release-own-1', releaseId: 'release-own', slug: 'own' }
  const all = [...editions, somebodys].reduce(
    (transaction, document) => transaction.createOrReplace(withoutApproval(document)),
    lake.writer.transaction(),
  )
  await all.commit()
  process.env.LAKE_URL = lake.url
  release = await import('#lib/content/release.ts')
})

afterAll(() => lake.stop())

describe('the sample of an old data folder', () => {
  test('is approved once, each edition sealed anew, and shows again', async () => {
    const approved = await approveOldSample(lake.writer)
    expect(approved).toBeGreaterThan(50)
    expect(await approveOldSample(lake.writer)).toBe(0)
    const page = await release.listReleases({ page: 1 })
    expect(page?.releases).toHaveLength(20)
    expect(await release.getRelease('tidewatch-25-nine-days')).toMatchObject({
      edition: { kind: 'correction', correction: { right: 'It was 94 seconds.' } },
      history: [{ number: 1 }],
    })
  })

  test('leaves alone what somebody else published', async () => {
    expect(await release.getRelease('own')).toBeNull()
  })
})
