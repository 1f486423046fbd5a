import { describe, expect, test } from '@jest/globals'
import { type HeldRelease, planDue } from '#lib/domain/duePlan.ts'

const now = new Date('2026-06-05T00:00:00.000Z')

function held(releaseId: string, instant: string, changes: Partial<HeldRelease> = {}): HeldRelease {
  return {
    releaseId,
    revision: 'r1',
    title: null,
    instant,
    zone: 'Asia/Tokyo',
    translationOf: null,
    ...changes,
  }
}

const ids = (releases: readonly HeldRelease[]) => releases.map(({ releaseId }) => releaseId)

describe('the plan of what is due', () => {
  test('takes what has come, at the very instant too, the longest overdue first', () => {
    const plan = planDue(
      [
        held('at-it', '2026-06-05T00:00:00Z'),
        held('to-come', '2026-06-05T00:00:00.001Z'),
        held('overdue', '2026-06-04T09:00:00+09:00'),
      ],
      now,
    )
    expect(plan.due.map(ids)).toEqual([['overdue', 'at-it']])
  })

  test('leaves a translation until its original is out', () => {
    const plan = planDue(
      [held('ja', '2026-06-04T00:00:00Z', { translationOf: 'en' }), held('en', '2026-06-05T00:00:00Z')],
      now,
    )
    expect(plan.due.map(ids)).toEqual([['en'], ['ja']])
  })

  test('looks at what is a quarter of an hour ahead', () => {
    const plan = planDue([held('near', '2026-06-05T00:15:00Z'), held('far', '2026-06-05T00:15:01Z')], now)
    expect(ids(plan.soon)).toEqual(['near'])
  })

  test('looks again at the next instant, or the quarter of an hour before one, also a year ahead', () => {
    expect(planDue([held('a', '2026-06-05T00:10:00Z')], now).next).toEqual(new Date('2026-06-05T00:10:00Z'))
    expect(planDue([held('a', '2027-06-05T00:00:00Z')], now).next).toEqual(new Date('2027-06-04T23:45:00Z'))
    expect(planDue([held('a', '2026-06-04T00:00:00Z')], now).next).toBeNull()
    expect(planDue([], now).next).toBeNull()
  })

  test('keeps what it cannot read apart instead of taking it for due', () => {
    const plan = planDue([held('blurred', 'Friday')], now)
    expect(plan.due).toEqual([])
    expect(ids(plan.unreadable)).toEqual(['blurred'])
  })
})
