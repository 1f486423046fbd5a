import { describe, expect, test } from '@jest/globals'
import { isUnderEmbargo, refusalsOfEmbargo } from '#lib/domain/embargo.ts'

const at = (iso: string) => new Date(iso)
const june = { instant: '2026-06-05T00:00:00.000Z', zone: 'Asia/Tokyo', kind: 'embargo' as const }

describe('a release', () => {
  test('is under embargo until the instant, and not at it', () => {
    expect(isUnderEmbargo({ embargo: june }, at('2026-06-04T23:59:59.999Z'))).toBe(true)
    expect(isUnderEmbargo({ embargo: june }, at('2026-06-05T00:00:00.000Z'))).toBe(false)
  })

  test('without an embargo is under none', () => {
    expect(isUnderEmbargo({ embargo: null }, at('2026-06-05T00:00:00Z'))).toBe(false)
    expect(isUnderEmbargo({ embargo: { instant: null, zone: null } }, at('2026-06-05T00:00:00Z'))).toBe(false)
  })

  test('stays held by an embargo that nobody can read, or that names a zone and no time', () => {
    expect(isUnderEmbargo({ embargo: { ...june, instant: 'Friday' } }, at('2030-01-01T00:00:00Z'))).toBe(true)
    expect(isUnderEmbargo({ embargo: { ...june, instant: null } }, at('2030-01-01T00:00:00Z'))).toBe(true)
  })
})

describe('an embargo refuses publication', () => {
  const problems = (embargo: Parameters<typeof refusalsOfEmbargo>[0], now = '2030-01-01T00:00:00Z') =>
    refusalsOfEmbargo(embargo, at(now)).map(({ where, problem }) => `${where}: ${problem}`)

  test('before it lifts, with the time in its own zone', () => {
    expect(problems(june, '2026-06-04T12:00:00Z')).toEqual([
      'Embargo: The embargo lifts June 5, 2026, 9 a.m. Japan Standard Time.',
    ])
    expect(problems({ ...june, kind: 'schedule' }, '2026-06-04T12:00:00Z')).toEqual([
      'Schedule: The release is scheduled for June 5, 2026, 9 a.m. Japan Standard Time.',
    ])
    expect(problems(june)).toEqual([])
  })

  test('without a zone, with an unknown one, and without a time', () => {
    expect(problems({ ...june, zone: null })).toEqual(['Embargo: The embargo has no time zone.'])
    expect(problems({ ...june, zone: 'Moon/Base' })).toEqual(['Embargo: “Moon/Base” is not a time zone.'])
    expect(problems({ ...june, instant: null })).toEqual([
      'Embargo: The embargo has no time that can be read.',
    ])
    expect(problems({ ...june, instant: 'Friday' })).toEqual([
      'Embargo: The embargo has no time that can be read.',
    ])
  })
})
