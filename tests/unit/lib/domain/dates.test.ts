import { describe, expect, test } from '@jest/globals'
import { dayOf, formatDay, formatInstant, formatMonth, formatTime } from '#lib/domain/dates.ts'

const EASTERN = 'America/New_York'
const TOKYO = 'Asia/Tokyo'

describe('a day', () => {
  test.each([
    ['2020-01-05', 'Jan. 5, 2020'],
    ['2020-03-01', 'March 1, 2020'],
    ['2021-04-30', 'April 30, 2021'],
    ['2021-05-09', 'May 9, 2021'],
    ['2021-06-10', 'June 10, 2021'],
    ['2021-07-04', 'July 4, 2021'],
    ['2020-08-11', 'Aug. 11, 2020'],
    ['2020-09-30', 'Sept. 30, 2020'],
    ['2026-11-23', 'Nov. 23, 2026'],
  ])('%s is printed the AP way: %s', (day, printed) => {
    expect(formatDay(day, 'en')).toBe(printed)
  })

  test('is printed with 年月日 in Japanese, without zeros in front', () => {
    expect(formatDay('2020-08-01', 'ja')).toBe('2020年8月1日')
    expect(formatDay('2020-08-01', 'ja-JP')).toBe('2020年8月1日')
  })

  test('that is no day is given back as it stands', () => {
    expect(formatDay('spring 2020', 'en')).toBe('spring 2020')
    expect(formatMonth('', 'ja')).toBe('')
  })

  test('names its month in full where it stands without the day', () => {
    expect(formatMonth('2020-08-11', 'en')).toBe('August 2020')
    expect(formatMonth('2020-08-11', 'ja')).toBe('2020年8月')
  })
})

describe('an instant', () => {
  test('falls on the day of its zone, not of UTC', () => {
    expect(dayOf('2026-11-24T01:30:00Z', EASTERN)).toBe('2026-11-23')
    expect(dayOf('2026-11-23T16:00:00Z', TOKYO)).toBe('2026-11-24')
  })

  test.each([
    ['2020-08-11T18:30:00Z', EASTERN, '2:30 p.m. EDT'],
    ['2020-12-11T19:00:00Z', EASTERN, '2 p.m. EST'],
    ['2020-12-11T17:00:00Z', EASTERN, 'noon EST'],
    ['2020-12-11T05:00:00Z', EASTERN, '12 a.m. EST'],
    ['2020-12-11T05:05:00Z', EASTERN, '12:05 a.m. EST'],
    ['2020-12-11T18:00:00Z', 'Pacific/Honolulu', '8 a.m. HST'],
    ['2020-12-11T00:00:00Z', TOKYO, '9 a.m. Japan Standard Time'],
    ['2020-12-11T08:09:00Z', 'UTC', '8:09 a.m. UTC'],
  ])('%s in %s is %s', (instant, zone, printed) => {
    expect(formatTime(instant, zone, 'en')).toBe(printed)
  })

  test('is printed with day, time and zone', () => {
    expect(formatInstant('2020-08-11T18:30:00Z', EASTERN, 'en')).toBe('Aug. 11, 2020, 2:30 p.m. EDT')
    expect(formatInstant('2020-08-11T18:30:00Z', TOKYO, 'ja')).toBe('2020年8月12日3時30分（日本標準時）')
    expect(formatInstant('2020-08-11T05:00:00Z', TOKYO, 'ja')).toBe('2020年8月11日14時（日本標準時）')
  })

  test('that is no instant is refused', () => {
    expect(() => formatTime('soon', EASTERN, 'en')).toThrow(RangeError)
    expect(() => dayOf('2020-08-11T05:00:00Z', 'Mars/Olympus')).toThrow(RangeError)
  })
})
