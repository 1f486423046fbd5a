import { describe, expect, test } from '@jest/globals'
import { nameLine, officeLine, speakerLine, today } from '#sanity/schema/previewLines.ts'
import { quoteLines } from '#sanity/schema/quotePreview.ts'

const names = [
  {
    _key: 'en',
    language: 'en',
    family: 'Okafor',
    given: 'Ngozi',
    order: 'givenFirst',
    display: 'Ngozi Okafor',
  },
]
const appointments = [
  {
    _key: 'a',
    from: '2018-03-01',
    to: '2020-06-30',
    rank: 'ussf-o6',
    post: [{ language: 'en', value: 'commander' }],
  },
  { _key: 'b', from: '2020-07-01', rank: 'ussf-o7', post: [{ language: 'en', value: 'director' }] },
]

describe('a line of the desk', () => {
  test('shows an official with the office of the day', () => {
    expect(nameLine(names)).toBe('Ngozi Okafor')
    expect(officeLine(names, appointments, '2026-01-01')).toBe('Brig. Gen., director')
    expect(officeLine(names, appointments, '2017-01-01')).toBe('No office on Jan. 1, 2017')
  })

  test('shows a quote with the speaker’s office of the day it was said', () => {
    expect(
      quoteLines({
        segments: [{ text: 'We will,' }, { text: 'and do.' }],
        day: '2020-06-30',
        names,
        appointments,
      }),
    ).toEqual({ title: '“We will,” “and do.”', subtitle: 'Col. Ngozi Okafor, commander · June 30, 2020' })
  })

  test('says what is missing instead of breaking, whatever a half-made draft holds', () => {
    expect(quoteLines({})).toEqual({ title: 'A quote without words', subtitle: 'No speaker' })
    expect(speakerLine(names, [{ from: 3 }], '2020-01-01')).toBe('Ngozi Okafor, no office that day')
    expect(speakerLine(names, undefined, undefined)).toBe('Ngozi Okafor, no day')
    expect(nameLine('nonsense')).toBeUndefined()
  })

  test('counts today in the calendar of the browser', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
