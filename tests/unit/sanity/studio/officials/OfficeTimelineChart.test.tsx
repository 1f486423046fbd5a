import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { officeTimeline } from '#lib/domain/appointmentTimeline.ts'
import { OfficeTimelineChart } from '#sanity/studio/officials/OfficeTimelineChart.tsx'
import { renderInStudioTheme } from '#tests/support/inStudioTheme.tsx'

const labels = [
  { title: 'Col., commander', days: 'Jan. 1, 2019 – Dec. 31, 2019' },
  { title: 'Brig. Gen., director', days: 'March 1, 2020 – no last day' },
]

function show(second: string, isCompact = false) {
  const timeline = officeTimeline(
    [
      { from: '2019-01-01', to: '2019-12-31' },
      { from: second, to: null },
    ],
    '2022-01-01',
  )
  if (!timeline) throw new Error('There is nothing to draw.')
  return renderInStudioTheme(
    <OfficeTimelineChart timeline={timeline} labels={labels} isCompact={isCompact} />,
  )
}

test('every office is drawn with its words, the one held today marked, and the gap between them named', () => {
  const { container } = show('2020-03-01')
  expect(screen.getByText('Brig. Gen., director')).toBeDefined()
  expect(screen.getByRole('img', { name: 'No office Jan. 1, 2020 – Feb. 29, 2020' })).toBeDefined()
  expect(container.querySelectorAll('[data-when="held"]')).toHaveLength(1)
  expect(screen.getByText('Today')).toBeDefined()
  expect(screen.getByText('2019')).toBeDefined()
})

test('in little room the offices share one lane, and the gaps are still said in words', () => {
  show('2020-03-01', true)
  expect(screen.queryByText('Brig. Gen., director')).toBeNull()
  expect(screen.getByRole('img', { name: /^Brig. Gen., director/ })).toBeDefined()
  expect(screen.getByText('No office Jan. 1, 2020 – Feb. 29, 2020')).toBeDefined()
})

test('offices that overlap stand out, with what to do about it', () => {
  const { container } = show('2019-06-01')
  expect(container.querySelectorAll('[data-faulty="true"]')).toHaveLength(2)
  expect(
    screen.getByText(/Enter May 31, 2019 as the last day of the one that began on Jan. 1, 2019/),
  ).toBeDefined()
})
