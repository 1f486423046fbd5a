import { describe, expect, test } from '@jest/globals'
import type { HeldRelease } from '#lib/domain/duePlan.ts'
import { createReadiness } from '#sanity/readiness.ts'
import { approvedDraft } from '#tests/support/approvedDraft.ts'
import { heldDraft } from '#tests/support/heldDraft.ts'
import { MemoryLake } from '#tests/support/memoryLake.ts'

const NOW = new Date('2026-06-05T00:00:00Z')
const instant = '2026-06-05T00:10:00Z'

function held(id: string, revision = 'r1'): HeldRelease {
  return {
    releaseId: `release-${id}`,
    revision,
    title: null,
    instant,
    zone: 'Asia/Tokyo',
    translationOf: null,
  }
}

/** A lake that counts what it is asked. */
class CountingLake extends MemoryLake {
  asked = 0
  override fetchRaw(query: string, params: Record<string, unknown>): Promise<unknown> {
    this.asked += 1
    return super.fetchRaw(query, params)
  }
}

const lakeWith = async () =>
  new CountingLake([
    await approvedDraft(heldDraft('ready', { instant })),
    heldDraft('bare', { instant }, { summary: null }),
  ])
const readiness = () => createReadiness({ id: 'robot', name: 'Robot' })

describe('a check ahead of time', () => {
  test('says what would be refused at the instant, and nothing of one that is ready', async () => {
    const answers = await readiness().check(await lakeWith(), [held('ready'), held('bare')], () => NOW, null)
    expect([...answers.values()].map((refusals) => refusals.map(({ where }) => where))).toEqual([
      [],
      ['Summary'],
    ])
  })

  test('is not made again for what was checked a moment ago, but for a new revision, and after a while', async () => {
    const lake = await lakeWith()
    const check = readiness()
    const asked = async (revision: string, afterMs: number) => {
      const before = lake.asked
      const clock = () => new Date(NOW.getTime() + afterMs)
      await check.check(lake, [held('bare', revision)], clock, null)
      return lake.asked > before
    }
    expect(await asked('r1', 0)).toBe(true)
    expect(await asked('r1', 1000)).toBe(false)
    expect(await asked('r2', 1000)).toBe(true)
    expect(await asked('r2', 60_000)).toBe(true)
  })

  test('gives way once something is due, and leaves the rest without an answer', async () => {
    const lake = await lakeWith()
    const answers = await readiness().check(lake, [held('bare')], () => NOW, NOW)
    expect(answers.size).toBe(0)
    expect(lake.asked).toBe(0)
  })
})
