import { describe, expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { attributionText } from '#components/quote/attributionText.ts'
import { QuotePage } from '#components/quote/QuotePage.tsx'
import type { CitedQuote } from '#lib/domain/reading.ts'
import { japaneseQuote, newsroom, quote, statement } from './newsroomFixtures.ts'

function show(changes: Partial<CitedQuote> = {}) {
  const cited: CitedQuote = { ...statement(), isWithdrawn: false, withdrawalNote: null, ...changes }
  return render(<QuotePage statement={cited} settings={newsroom} siteUrl="https://news.example" />)
}

describe('the page of a quote', () => {
  test('shows the rank and post held on the day it was said', () => {
    const { container } = show()
    expect(container.querySelector('.attribution')?.textContent).toBe(
      'Capt. Ana M. Reyes Keeper of the gauge, Office of Tides',
    )
    expect(screen.getByText('Capt.').getAttribute('title')).toBe('Captain')
  })

  test('keeps the parts of a split quotation apart, each between marks of its own, with nothing in the gap', () => {
    const { container } = show()
    expect([...container.querySelectorAll('blockquote p')].map((part) => part.textContent)).toEqual([
      '“The tide keeps no calendar,”',
      '“and neither do we.”',
    ])
    expect(container.querySelector('blockquote')?.textContent).not.toContain('…')
  })

  test('says day, occasion, delivery and source, and gives a citation with the whole address', () => {
    show()
    expect(screen.getByText('Opening of the gauge')).toBeDefined()
    expect(screen.getByText('As delivered')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Read these words in the release' }).getAttribute('href')).toBe(
      '/releases/gauge-opens#quote-quote-1',
    )
    expect(screen.getByText(/statement of May 4, 2019\. In “The gauge opens,”/).textContent).toMatch(
      /https:\/\/news\.example\/quotes\/quote-1$/,
    )
  })

  test('claims nothing of how the words were given where nobody knows', () => {
    show(statement(quote({ delivery: null })))
    expect(screen.queryByText('Delivery')).toBeNull()
    expect(screen.queryByText('As delivered')).toBeNull()
  })

  test('has one first heading, which names day and speaker', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
      'Statement of May 4, 2019, Capt. Ana M. Reyes',
    ])
  })

  test('says that its release was withdrawn, and why', () => {
    const { container } = show({ isWithdrawn: true, withdrawalNote: 'Sent by mistake.' })
    expect(container.querySelector('.edition-notice')?.textContent).toContain('withdrawn.Sent by mistake.')
  })

  test('carries lang=ja on Japanese words and sets them in Japanese brackets', () => {
    const { container } = show(statement(japaneseQuote))
    const words = container.querySelector('blockquote')
    expect(words?.lang).toBe('ja')
    expect(words?.textContent).toBe('「潮は暦を知りません。」')
  })
})

describe('an attribution', () => {
  test('uses the courtesy title only where there is no rank', () => {
    const { attribution } = quote()
    const civilian = { ...attribution, rank: null, rankSpelled: null, honorific: 'Dr.' }
    expect(attributionText(civilian, 'en')).toMatch(/^Dr\. Ana M\. Reyes, /)
    expect(attributionText({ ...attribution, honorific: 'Dr.' }, 'en')).toMatch(/^Capt\. Ana M\. Reyes, /)
  })

  test('does not repeat an organization that the post already names', () => {
    const post = 'Director, Office of Tides'
    expect(attributionText({ ...quote().attribution, post }, 'en')).toBe(
      'Capt. Ana M. Reyes, Director, Office of Tides',
    )
  })

  test('sets a Japanese rank behind the name and the office in brackets', () => {
    expect(attributionText(japaneseQuote.attribution, 'ja')).toBe('森 玲子 1等海佐（潮位庁観測課長）')
  })
})
