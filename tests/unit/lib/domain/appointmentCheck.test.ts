import { describe, expect, test } from '@jest/globals'
import { appointmentFault } from '#lib/domain/appointmentCheck.ts'

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
    ).toBe('Two appointments are held on June 30, 2020. Enter the last day in office of the earlier one.')
  })

  test('may not follow one that has no last day', () => {
    expect(
      appointmentFault([
        { from: '2018-01-01', to: null },
        { from: '2020-01-01', to: null },
      ]),
    ).toContain('Jan. 1, 2020')
  })
})
