import { describe, expect, test } from '@jest/globals'
import { officeTimeline } from '#lib/domain/appointmentTimeline.ts'

const TODAY = '2022-01-01'

describe('the timeline of an official', () => {
  test('runs over whole years, from the first office to today, with today marked', () => {
    const timeline = officeTimeline([{ from: '2020-07-01', to: null }], TODAY)
    expect(timeline?.years.map((mark) => mark.year)).toEqual([2020, 2021, 2022])
    expect(timeline?.today).toBeCloseTo(731 / 1096)
    expect(timeline?.bars).toEqual([
      { at: 0, start: expect.closeTo(182 / 1096), end: 1, isOpen: true, when: 'held' },
    ])
  })

  test('says which office is past, held and ahead', () => {
    const timeline = officeTimeline(
      [
        { from: '2022-06-01', to: null },
        { from: '2020-01-01', to: '2021-06-30' },
        { from: '2021-07-01', to: '2022-05-31' },
      ],
      TODAY,
    )
    expect(timeline?.bars.map((bar) => [bar.at, bar.when])).toEqual([
      [1, 'past'],
      [2, 'held'],
      [0, 'ahead'],
    ])
    expect(timeline?.gaps).toEqual([])
  })

  test('shows every gap with its days, between offices and since the last', () => {
    const timeline = officeTimeline(
      [
        { from: '2019-01-01', to: '2019-12-31' },
        { from: '2020-02-01', to: '2020-12-31' },
      ],
      TODAY,
    )
    expect(timeline?.gaps.map((gap) => gap.label)).toEqual([
      'No office Jan. 1, 2020 – Jan. 31, 2020',
      'No office since Jan. 1, 2021',
    ])
  })

  test('sees no gap under a longer office that overlaps a shorter one, and names the overlap', () => {
    const timeline = officeTimeline(
      [
        { from: '2019-01-01', to: '2021-12-31' },
        { from: '2019-06-01', to: '2019-07-31' },
        { from: '2022-01-01', to: null },
      ],
      TODAY,
    )
    expect(timeline?.gaps).toEqual([])
    expect(timeline?.overlaps.map(({ from, to }) => [from, to])).toEqual([['2019-06-01', '2019-07-31']])
  })

  test('leaves out and counts what cannot be drawn', () => {
    const timeline = officeTimeline(
      [
        { from: '', to: null },
        { from: '2020-02-30', to: null },
        { from: '2020-02-01', to: '2019-02-01' },
        { from: '2020-01-01', to: null },
      ],
      TODAY,
    )
    expect([timeline?.bars.length, timeline?.unplaced]).toEqual([1, 3])
    expect(officeTimeline([{ from: '', to: null }], TODAY)).toBeNull()
  })
})
