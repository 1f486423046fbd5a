import { describe, expect, test } from '@jest/globals'
import { datelineForm } from '#lib/domain/style/datelineForm.ts'
import type { StyleSettings } from '#lib/domain/style/styleSettings.ts'
import { deskRelease } from '#tests/support/deskRecords.ts'
import { findingsOf } from '#tests/support/styledRelease.ts'

function of(place: string, country: string | null = null, settings: Partial<StyleSettings> = {}) {
  const release = deskRelease({ dateline: { place, country, day: '2020-08-11' } })
  return findingsOf(datelineForm, release, settings).map(({ problem, fix }) => [problem, fix?.after ?? null])
}

describe('a dateline', () => {
  test('is right with the city in capitals and the state as AP cuts it', () => {
    for (const place of [
      'COLORADO SPRINGS, Colo.',
      'SILVERDALE, Wash.',
      'TOKYO',
      'ABOARD THE CUTTER TERN',
      'AT SEA',
    ]) {
      expect(of(place)).toEqual([])
    }
    expect(of('NEMURO', 'Japan')).toEqual([])
    expect(findingsOf(datelineForm, deskRelease({ dateline: null }))).toEqual([])
  })

  test('gets the city in capitals', () => {
    expect(of('Nemuro', 'Japan')).toEqual([['The city is not in capitals.', 'NEMURO']])
  })

  test('gets the state from a postal code and from the full name', () => {
    expect(of('SILVERDALE, WA')[0]?.[1]).toBe('SILVERDALE, Wash.')
    expect(of('SILVERDALE, Washington')[0]?.[1]).toBe('SILVERDALE, Wash.')
  })

  test('never cuts the eight states', () => {
    expect(of('DAYTON, OH')).toEqual([['Ohio is never abbreviated.', 'DAYTON, Ohio']])
    for (const state of ['Alaska', 'Hawaii', 'Idaho', 'Iowa', 'Maine', 'Ohio', 'Texas', 'Utah']) {
      expect(of(`ELDERTON, ${state}`)).toEqual([])
    }
  })

  test('has full state names where the office wants them', () => {
    expect(of('SILVERDALE, Wash.', null, { datelineStates: 'full' })[0]?.[1]).toBe('SILVERDALE, Washington')
    expect(of('SILVERDALE, Washington', null, { datelineStates: 'full' })).toEqual([])
  })

  test('leaves the state off cities that stand alone, but not off their namesakes', () => {
    expect(of('SEATTLE, Wash.')).toEqual([['SEATTLE stands without a state.', 'SEATTLE']])
    expect(of('PARIS, Texas')).toEqual([])
  })

  test('asks for state or country where a city does not stand alone', () => {
    expect(of('SILVERDALE')[0]).toEqual([
      'Neither state nor country is named, and the city does not stand alone.',
      null,
    ])
  })

  test('drops the dash that came along from another text', () => {
    expect(of('SILVERDALE, Wash., -')[0]?.[1]).toBe('SILVERDALE, Wash.')
  })
})
