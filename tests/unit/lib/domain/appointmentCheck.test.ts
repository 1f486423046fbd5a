import { describe, expect, test } from '@jest/globals'
import { appointmentFault, overlapsIn } from '#lib/domain/appointmentCheck.ts'

describe('the appointments of an official', () => {
  test('may follow one another and leave gaps, in any order', () => {
    expect(
      appointmentFault([
        { from: '2024-07-01', to: null },
        { from: '2018-03-01', to: '2020-06-30' },
        { from: '2020-07-01', to: '2023-12-31' },
      ]),
    ).toBeNull()
    expect(appointmentFault([])).toBeNull()
  })

  test('may not end before they begin', () => {
    expect(appointmentFault([{ from: '2020-01-02', to: '2020-01-01' }])).toBe(
      'An appointment ends on Jan. 1, 2020, before it begins. Correct one of its days.',
    )
  })

  test('may not overlap by a single day', () => {
    expect(
      appointmentFault([
        { from: '2018-01-01', to: '2020-06-30' },
        { from: '2020-06-30', to: null },
      ]),
    ).toBe(
      'Two appointments are held on June 30, 2020. Enter June 29, 2020 as the last day of the one that began on Jan. 1, 2018.',
    )
  })

  test('may not follow one that has no last day', () => {
    expect(
      appointmentFault([
        { from: '2018-01-01', to: null },
        { from: '2020-01-01', to: null },
      ]),
    ).toContain('Jan. 1, 2020')
  })

  test('that overlap are all named, each pair with its days', () => {
    const overlaps = overlapsIn([
      { from: '2020-01-01', to: null },
      { from: '2018-01-01', to: '2020-06-30' },
      { from: '2020-06-01', to: '2020-06-10' },
      { from: '', to: null },
    ])
    expect(overlaps.map(({ earlier, later, from, to }) => [earlier, later, from, to])).toEqual([
      [1, 0, '2020-01-01', '2020-06-30'],
      [1, 2, '2020-06-01', '2020-06-10'],
      [0, 2, '2020-06-01', '2020-06-10'],
    ])
  })

  test('that begin on one day cannot be mended by ending one the day before', () => {
    const [overlap] = overlapsIn([
      { from: '2020-01-01', to: '2020-03-01' },
      { from: '2020-01-01', to: null },
    ])
    expect(overlap?.mend).toBe('Correct the first day of one of them, or remove it.')
  })
})
