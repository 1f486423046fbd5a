import { describe, expect, test } from '@jest/globals'
import { dateForm } from '#lib/domain/style/dateForm.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

const of = (text: string) => findingsOf(dateForm, releaseOf(text))

describe('a date', () => {
  test('is right as AP prints it', () => {
    for (const text of [
      'The talks open Aug. 11, 2020, in Tokyo.',
      'From March 3 to Sept. 8-12 and in December 2020.',
      'May 5. In January they rest. A march of 20 miles. Section 2 of June.',
    ]) {
      expect(of(text)).toEqual([])
    }
  })

  test('with a month in full, cut wrongly or without its dot is mended', () => {
    expect(mended(of('It opens August 11, 2020.')[0])).toBe('It opens Aug. 11, 2020.')
    expect(mended(of('It opens Mar. 3.')[0])).toBe('It opens March 3.')
    expect(mended(of('It opens Sep 3.')[0])).toBe('It opens Sept. 3.')
    expect(mended(of('It opens Aug. 11th.')[0])).toBe('It opens Aug. 11.')
    expect(mended(of('It opens 11 August.')[0])).toBe('It opens Aug. 11.')
  })

  test('of month and year has the month in full', () => {
    expect(mended(of('It opens in Aug. 2020.')[0])).toBe('It opens in August 2020.')
  })

  test('in figures is named, since it is read in two ways', () => {
    expect(of('It opens 8/11/2020.')[0]?.fix).toBeNull()
    expect(of('It opens 2020-08-11.')).toHaveLength(1)
  })

  test('in other people’s words is theirs', () => {
    expect(of('“We open August 11,” they said.')).toEqual([])
  })
})
