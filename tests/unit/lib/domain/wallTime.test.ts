import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { instantsOf, isZone, wallTimeOf } from '#lib/domain/wallTime.ts'

const wall = (day: string, time: string) => ({ day, time })

describe('a wall time in a zone', () => {
  test('is one instant on an ordinary day, whatever the offset', () => {
    expect(instantsOf(wall('2026-06-05', '09:00'), 'Asia/Tokyo')).toEqual({
      kind: 'once',
      instants: ['2026-06-05T00:00:00.000Z'],
    })
    expect(instantsOf(wall('2026-01-05', '09:00'), 'America/St_Johns')?.instants).toEqual([
      '2026-01-05T12:30:00.000Z',
    ])
    expect(instantsOf(wall('2026-06-05', '09:00'), 'Pacific/Kiritimati')?.instants).toEqual([
      '2026-06-04T19:00:00.000Z',
    ])
    expect(instantsOf(wall('2026-06-05', '09:00'), 'UTC')?.instants).toEqual(['2026-06-05T09:00:00.000Z'])
  })

  test('that is skipped when clocks go forward is the time as long after the jump', () => {
    expect(instantsOf(wall('2026-03-08', '02:30'), 'America/New_York')).toEqual({
      kind: 'never',
      instants: ['2026-03-08T07:30:00.000Z'],
    })
    expect(wallTimeOf('2026-03-08T07:30:00.000Z', 'America/New_York')).toEqual(wall('2026-03-08', '03:30'))
  })

  test('that comes twice when clocks go back is two instants, the earlier one first', () => {
    expect(instantsOf(wall('2026-11-01', '01:30'), 'America/New_York')).toEqual({
      kind: 'twice',
      instants: ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
    })
  })

  test('knows jumps of half an hour and days that a zone left out', () => {
    expect(instantsOf(wall('2026-10-04', '02:15'), 'Australia/Lord_Howe')).toMatchObject({ kind: 'never' })
    expect(instantsOf(wall('2011-12-30', '12:00'), 'Pacific/Apia')).toMatchObject({ kind: 'never' })
  })

  test('around a change of clocks stays one instant where it is shown once', () => {
    expect(instantsOf(wall('2026-03-08', '01:59'), 'America/New_York')).toMatchObject({
      instants: ['2026-03-08T06:59:00.000Z'],
    })
    expect(instantsOf(wall('2026-03-08', '03:00'), 'America/New_York')).toMatchObject({
      kind: 'once',
      instants: ['2026-03-08T07:00:00.000Z'],
    })
  })

  test('is nothing where day, time or zone are not one', () => {
    expect(instantsOf(wall('2026-02-30', '09:00'), 'Asia/Tokyo')).toBeNull()
    expect(instantsOf(wall('2026-02-03', '24:00'), 'Asia/Tokyo')).toBeNull()
    expect(instantsOf(wall('', ''), 'Asia/Tokyo')).toBeNull()
    expect(instantsOf(wall('2026-02-03', '09:00'), 'Moon/Base')).toBeNull()
    expect(instantsOf(wall('2026-02-03', '09:00'), '+09:00')).toBeNull()
  })

  test('comes back from its instant, in every zone and at every minute that exists', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 })
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = new Date(minute * 60_000).toISOString()
        const shown = wallTimeOf(instant, zone)
        return shown !== null && instantsOf(shown, zone)?.instants.some((found) => found === instant)
      }),
    )
  })
})

test('a zone is a name that the engine knows, never an offset', () => {
  expect(['Asia/Tokyo', 'UTC', 'America/Argentina/Buenos_Aires'].every(isZone)).toBe(true)
  expect(['', '+09:00', 'Moon/Base', 'JST!'].some(isZone)).toBe(false)
})
