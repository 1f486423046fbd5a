import { expect, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { RankPicker } from '#sanity/studio/officials/RankPicker.tsx'
import { renderInStudioTheme } from '#tests/support/inStudioTheme.tsx'

function show(value?: string) {
  const chosen: (string | null)[] = []
  renderInStudioTheme(
    <RankPicker
      value={value}
      isReadOnly={false}
      inputProps={{ id: 'rank' }}
      onChoose={(key) => chosen.push(key)}
      onClear={() => chosen.push(null)}
    />,
  )
  return chosen
}

test('a rank is found by the service’s own form and chosen from its service', () => {
  const chosen = show()
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'CPT' } })
  expect(screen.getByRole('group', { name: 'U.S. Army' })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: /Captain/ }))
  expect(chosen).toEqual(['usa-o3'])
})

test('Enter takes the first that was found', () => {
  const chosen = show()
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'gs-15' } })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' })
  expect(chosen).toEqual(['uscs-gs15'])
})

test('the chosen rank shows its service and every form, and can be taken off', () => {
  const chosen = show('ussf-o7')
  expect(screen.getByText('Brigadier General')).toBeDefined()
  expect(screen.getByText('U.S. Space Force · Brig. Gen. · Brig Gen · 准将')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'No rank' }))
  expect(chosen).toEqual([null])
})

test('words that are no rank are said to be none', () => {
  show()
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'director' } })
  expect(screen.getByText(/No rank has such a form/)).toBeDefined()
})
