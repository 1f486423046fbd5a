import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { OfficialList } from '#components/official/OfficialList.tsx'
import { OfficialPage } from '#components/official/OfficialPage.tsx'
import { japaneseQuote, newsroom, pictureUrl, reyes, statement } from './newsroomFixtures.ts'

function show(today: string) {
  return render(
    <OfficialPage
      profile={{ official: reyes, statements: [statement()], releases: [] }}
      settings={newsroom}
      pictureUrl={pictureUrl}
      language="en"
      today={today}
    />,
  )
}

test('an official is named with the rank held today, not with one that is only announced', () => {
  const { container } = show('2026-11-23')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rear Adm. Ana M. Reyes')
  expect(container.querySelectorAll('.timeline .held')).toHaveLength(1)
  expect(container.querySelector('.timeline .held')?.textContent).toContain('Director')
  expect(screen.getByText('From Jan. 15, 2027')).toBeDefined()
})

test('a promotion is shown from its own day', () => {
  show('2027-01-15')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vice Adm. Ana M. Reyes')
})

test('a statement of 2019 keeps the rank and post of 2019 under a later promotion', () => {
  const { container } = show('2026-11-23')
  expect(container.querySelector('.statement .attribution')?.textContent).toBe(
    'Capt. Ana M. Reyes Keeper of the gauge, Office of Tides',
  )
})

test('one who holds no office is said to hold none', () => {
  show('2017-01-01')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ana M. Reyes')
  expect(screen.getByText('Holds no office at present')).toBeDefined()
})

test('names in another script carry their language', () => {
  show('2026-11-23')
  expect(screen.getByText('アナ・M・レイエス').getAttribute('lang')).toBe('ja')
})

test('one without a portrait stands in the list with initials that no screen reader spells', () => {
  const { container } = render(
    <OfficialList officials={[reyes]} pictureUrl={pictureUrl} language="en" today="2026-11-23" />,
  )
  const monogram = container.querySelector('.monogram')
  expect(monogram?.textContent).toBe('AR')
  expect(monogram?.getAttribute('aria-hidden')).toBe('true')
  expect(container.querySelector('img')).toBeNull()
})

test('one statement in two languages is not counted as two', () => {
  const translated = { ...statement(japaneseQuote), isInTranslationOnly: true }
  render(
    <OfficialPage
      profile={{ official: reyes, statements: [statement(), translated], releases: [] }}
      settings={newsroom}
      pictureUrl={pictureUrl}
      language="en"
      today="2026-11-23"
    />,
  )
  expect(screen.getByRole('heading', { name: 'Statements 1' })).toBeDefined()
  const folded = screen.getByText(/^In Japanese/).closest('details')
  expect(folded?.open).toBe(false)
  expect(folded?.textContent).toContain('潮は暦を知りません。')
})

test('the list leads to each official under the rank and post of the day', () => {
  render(<OfficialList officials={[reyes]} pictureUrl={pictureUrl} language="en" today="2026-11-23" />)
  const link = screen.getByRole('link', { name: 'Rear Adm. Ana M. Reyes' })
  expect(link.getAttribute('href')).toBe('/officials/reyes')
  expect(screen.getByText('Director')).toBeDefined()
})
