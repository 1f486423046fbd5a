import { describe, expect, test } from '@jest/globals'
import { embargoInstant } from '#lib/importer/embargoEntry.ts'

describe('the instant of an embargo', () => {
  test('is what clocks of the zone show, in winter and in summer', () => {
    expect(embargoInstant('2031-01-03T09:00', 'America/New_York')).toBe('2031-01-03T14:00:00.000Z')
    expect(embargoInstant('2031-07-03T09:00', 'America/New_York')).toBe('2031-07-03T13:00:00.000Z')
    expect(embargoInstant('2031-01-01T00:00', 'Asia/Kathmandu')).toBe('2030-12-31T18:15:00.000Z')
    expect(embargoInstant('2031-01-01T00:00', 'Pacific/Kiritimati')).toBe('2030-12-31T10:00:00.000Z')
  })

  test('is none for a time that never comes or comes twice, or is no time', () => {
    expect(embargoInstant('2031-03-09T02:30', 'America/New_York')).toBeNull()
    expect(embargoInstant('2031-11-02T01:30', 'America/New_York')).toBeNull()
    expect(embargoInstant('2031-02-30T09:00', 'UTC')).toBeNull()
    expect(embargoInstant('tomorrow', 'UTC')).toBeNull()
  })
})
