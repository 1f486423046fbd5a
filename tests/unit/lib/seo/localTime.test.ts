import { describe, expect, test } from '@jest/globals'
import { withOffset } from '#lib/seo/localTime.ts'

describe('withOffset', () => {
  test.each([
    ['2026-11-23T02:31:26.123Z', 'Asia/Tokyo', '2026-11-23T11:31:26+09:00'],
    ['2026-07-01T03:00:00Z', 'America/New_York', '2026-06-30T23:00:00-04:00'],
    ['2026-12-01T03:00:00Z', 'America/New_York', '2026-11-30T22:00:00-05:00'],
    ['2026-12-01T00:00:00Z', 'UTC', '2026-12-01T00:00:00+00:00'],
    ['2026-12-01T00:00:00Z', 'Asia/Kolkata', '2026-12-01T05:30:00+05:30'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(withOffset(instant, zone)).toBe(expected)
    expect(new Date(expected).getTime()).toBe(Math.floor(Date.parse(instant) / 1000) * 1000)
  })
})
