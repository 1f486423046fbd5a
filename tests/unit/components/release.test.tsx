import { describe, expect, test } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import { ReleaseArticle } from '#components/release/ReleaseArticle.tsx'
import { ReleaseList } from '#components/release/ReleaseList.tsx'
import type { BodyBlock } from '#lib/domain/body.ts'
import type { Edition, EditionNote } from '#lib/domain/edition.ts'
import type { SourceChange } from '#lib/domain/reading.ts'
import { edition, japaneseQuote, newsroom, picture, pictureUrl, quote, summary } from './newsroomFixtures.ts'

function show(shown: Edition, history: EditionNote[] = [], sourceChange: SourceChange | null = null) {
  return render(
    <ReleaseArticle
      edition={shown}
      history={history}
      translations={[
        { language: 'en', slug: 'gauge-opens', title: 'The gauge opens' },
        { language: 'ja', slug: 'gauge-opens-ja', title: '検潮所が開所' },
      ]}
      sourceChange={sourceChange}
      previous={null}
      next={null}
      settings={newsroom}
      pictureUrl={pictureUrl}
      siteUrl="https://news.example"
    />,
  )
}

const noticesOf = (label: string) => screen.getByRole('region', { name: label })

/** Whether `first` stands before `second` in the page. */
function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

describe('a release', () => {
  test('opens its text with the dateline, as in print', () => {
    const { container } = show(edition())
    expect(container.querySelector('.body p')?.textContent).toMatch(
      /^HAKATA, Japan \(Nov\. 18, 2026\) — “The tide/,
    )
  })

  test('keeps every word and mark of its text in place', () => {
    const { container } = show(edition({ content: { dateline: null } }))
    for (const reference of container.querySelectorAll('.reference')) reference.remove()
    expect(container.querySelector('.body')?.textContent).toBe(
      '“The tide keeps no calendar,” she said, “and neither do we.”',
    )
  })

  test('prints words that are no statement plain, and no word of why they are none', () => {
    const body: BodyBlock[] = [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        children: [
          { _type: 'span', _key: 's1', text: 'They call it “', marks: [] },
          { _type: 'span', _key: 's2', text: 'the Ring', marks: ['m1', 'em'] },
          { _type: 'span', _key: 's3', text: '.”', marks: [] },
        ],
        markDefs: [{ _type: 'notStatement', _key: 'm1', reason: 'nickname' }],
      },
    ]
    const { container } = show(edition({ content: { dateline: null, body, quotes: [] } }))
    expect(container.querySelector('.body')?.innerHTML).toBe('<p>They call it “<em>the Ring</em>.”</p>')
  })

  test('leads from both parts of a split quotation to the one statement', () => {
    const { container } = show(edition())
    const text = container.querySelector<HTMLElement>('.body')
    const references = text
      ? within(text).getAllByRole('link', { name: /^Statement 1, by Capt\. Ana M\. Reyes/ })
      : []
    expect(references.map((link) => link.getAttribute('href'))).toEqual([
      '/quotes/quote-1',
      '/quotes/quote-1',
    ])
    expect(container.querySelectorAll('[id="quote-quote-1"]')).toHaveLength(1)
  })

  test('sets the reference behind the closing quotation mark and lets no line break between', () => {
    const { container } = show(edition())
    const kept = [...container.querySelectorAll('.body .unbroken')].map((part) => part.textContent)
    expect(kept).toEqual(['”1', '”1'])
  })

  test('lists each statement with the rank and post held on its day, and how to cite it', () => {
    show(edition())
    const list = screen.getByRole('region', { name: 'Statements in this release' })
    expect(list.textContent).toContain('Capt. Ana M. Reyes Keeper of the gauge, Office of Tides')
    expect(list.textContent).toContain(
      'Capt. Ana M. Reyes, Keeper of the gauge, Office of Tides, statement of May 4, 2019. In “The gauge opens,” Office of Tides. https://news.example/quotes/quote-1',
    )
  })

  test('says when it was first published and when it changed, with the zone', () => {
    show(edition({ kind: 'update', publishedAt: '2026-11-19T00:00:00Z' }))
    expect(screen.getByText('Nov. 18, 2026, 2:30 p.m. Japan Standard Time')).toBeDefined()
    expect(screen.getByText('Nov. 19, 2026, 9 a.m. Japan Standard Time')).toBeDefined()
  })

  test('names the other language in that language, and not its own', () => {
    show(edition())
    const link = screen.getByRole('link', { name: '日本語' })
    expect(link.getAttribute('lang')).toBe('ja')
    expect(screen.queryByRole('link', { name: 'English' })).toBeNull()
  })

  test('shows a picture of the text or the head only once', () => {
    const { container } = show(edition({ content: { leadPicture: picture, media: [picture] } }))
    expect(container.querySelectorAll('img')).toHaveLength(1)
    expect(screen.getByText('(Photo by R. Mori)')).toBeDefined()
  })

  test('ends with the mark of its language, read out as words', () => {
    const { container } = show(edition({ language: 'ja' }))
    expect(container.querySelector('.end-mark')?.textContent).toBe('以上発表の終わり')
  })

  test('leaves the words of a dangerous link standing without the link', () => {
    const { container } = show(
      edition({
        content: {
          dateline: null,
          body: [
            {
              _type: 'block',
              _key: 'b',
              style: 'normal',
              children: [{ _type: 'span', _key: 's', text: 'Click', marks: ['l'] }],
              markDefs: [{ _type: 'link', _key: 'l', href: 'javascript:alert(1)' }],
            },
          ],
        },
      }),
    )
    expect(container.querySelector('.body')?.innerHTML).toBe('<p>Click</p>')
  })
})

describe('a release that changed', () => {
  test('calls a correction a correction, with its day and what was wrong, before the headline', () => {
    show(edition({ kind: 'correction', note: 'Two gauges, not three.', publishedAt: '2026-11-23T00:00:00Z' }))
    const notice = noticesOf('Changes to this release')
    expect(notice.textContent).toBe('Correction, Nov. 23, 2026: Two gauges, not three.')
    expect(precedes(notice, screen.getByRole('heading', { level: 1 }))).toBe(true)
  })

  test('says that it was withdrawn, and why, before its headline', () => {
    show(edition({ kind: 'withdrawal', note: 'Sent by mistake.', publishedAt: '2026-11-23T00:00:00Z' }))
    const notice = noticesOf('Changes to this release')
    expect(notice.textContent).toContain('Withdrawn, Nov. 23, 2026: Sent by mistake.')
    expect(notice.textContent).toContain('kept here as a public record')
    expect(precedes(notice, screen.getByRole('heading', { level: 1 }))).toBe(true)
  })

  const first: EditionNote = {
    number: 1,
    kind: 'first',
    note: null,
    publishedAt: '2026-11-18T05:30:00Z',
  }
  const corrected: EditionNote = {
    number: 2,
    kind: 'correction',
    note: 'Two gauges, not three.',
    publishedAt: '2026-11-19T00:00:00Z',
  }
  const updated = {
    number: 3,
    kind: 'update' as const,
    note: 'The pier is open.',
    publishedAt: '2026-11-20T00:00:00Z',
  }

  test('still shows its correction at the top after a later update', () => {
    show(edition(updated), [corrected, first])
    const notices = noticesOf('Changes to this release')
    expect([...notices.children].map((notice) => notice.textContent)).toEqual([
      'Update, Nov. 20, 2026: The pier is open.',
      'Correction, Nov. 19, 2026: Two gauges, not three.',
    ])
    expect(precedes(notices, screen.getByRole('heading', { level: 1 }))).toBe(true)
  })

  test('shows every correction, the newest first', () => {
    const again = { ...updated, kind: 'correction' as const, note: 'One gauge, not two.' }
    show(edition(again), [corrected, first])
    expect([...noticesOf('Changes to this release').children].map((notice) => notice.textContent)).toEqual([
      'Correction, Nov. 20, 2026: One gauge, not two.',
      'Correction, Nov. 19, 2026: Two gauges, not three.',
    ])
  })

  test('still shows its corrections when it is withdrawn', () => {
    show(edition({ ...updated, kind: 'withdrawal', note: 'Sent by mistake.' }), [corrected, first])
    expect(noticesOf('Changes to this release').textContent).toContain('Two gauges, not three.')
  })

  test('lists its editions at the foot, each with day, time, zone and note', () => {
    show(edition(updated), [corrected, first])
    const list = screen.getByRole('region', { name: 'Editions of this release' })
    expect([...list.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'First published Nov. 18, 2026, 2:30 p.m. Japan Standard Time',
      'Correction Nov. 19, 2026, 9 a.m. Japan Standard TimeTwo gauges, not three.',
      'Update Nov. 20, 2026, 9 a.m. Japan Standard TimeThe pier is open.',
    ])
  })

  test('has no list of editions while there is only one', () => {
    show(edition())
    expect(screen.queryByRole('region', { name: 'Editions of this release' })).toBeNull()
  })

  test('bears no notice in its first edition', () => {
    const { container } = show(edition())
    expect(container.querySelector('.edition-notice')).toBeNull()
  })
})

describe('a Japanese release', () => {
  const japanese = edition({
    language: 'ja',
    kind: 'correction',
    note: '「三」は「二」の誤りでした。',
    content: {
      title: '検潮所が開所',
      quotes: [japaneseQuote],
      dateline: { place: '博多', country: null, day: '2026-11-18' },
    },
  })

  test('carries its language, its own labels and dates', () => {
    const { container } = show(japanese)
    expect(container.querySelector('article')?.lang).toBe('ja')
    expect(screen.getByRole('heading', { name: 'この発表にある発言' })).toBeDefined()
    expect(container.querySelector('.dateline')?.textContent).toBe('【博多、2026年11月18日】')
    expect(noticesOf('この発表の変更').textContent).toBe(
      '訂正（2026年11月18日）： 「三」は「二」の誤りでした。',
    )
  })

  test('sets the rank behind the name', () => {
    show(japanese)
    expect(screen.getAllByRole('link', { name: '森 玲子 1等海佐' }).length).toBeGreaterThan(0)
  })
})

describe('the list of releases', () => {
  const releases = [
    summary({ slug: 'a', firstPublishedAt: '2026-10-31T16:00:00Z' }),
    summary({ slug: 'b', firstPublishedAt: '2026-10-31T14:00:00Z', editionKind: 'withdrawal' }),
    summary({ slug: 'c', firstPublishedAt: '2026-10-02T00:00:00Z', language: 'ja', title: '検潮所' }),
  ]

  test('groups by the month of the newsroom’s own zone', () => {
    render(<ReleaseList releases={releases} timeZone="Asia/Tokyo" pictureUrl={pictureUrl} />)
    expect(screen.getByRole('region', { name: 'November 2026' }).querySelectorAll('article')).toHaveLength(1)
    expect(screen.getByRole('region', { name: 'October 2026' }).querySelectorAll('article')).toHaveLength(2)
  })

  test('marks a withdrawn release and the language of a headline', () => {
    render(<ReleaseList releases={releases} timeZone="Asia/Tokyo" pictureUrl={pictureUrl} />)
    expect(screen.getByText('Withdrawn')).toBeDefined()
    expect(screen.getByRole('link', { name: '検潮所' }).getAttribute('lang')).toBe('ja')
  })

  test('leads to newer and older pages, and says which page this is', () => {
    render(<ReleaseList releases={releases} timeZone="UTC" pictureUrl={pictureUrl} page={2} pages={3} />)
    expect(screen.getByRole('link', { name: /Newer/ }).getAttribute('href')).toBe('/releases')
    expect(screen.getByRole('link', { name: /Older/ }).getAttribute('href')).toBe('/releases/page/3')
    expect(screen.getAllByText('Page 2 of 3').length).toBeGreaterThan(0)
  })
})

test('a quote in no text of the release still stands in its list', () => {
  show(edition({ content: { quotes: [quote(), quote({ id: 'quote-9', segments: ['Twice a day.'] })] } }))
  expect(screen.getByRole('region', { name: 'Statements in this release' }).textContent).toContain(
    '“Twice a day.”',
  )
})

describe('a translation', () => {
  const source = {
    language: 'en',
    slug: 'gauge-opens',
    title: 'The gauge opens',
    change: 'correction',
  } as const

  test('made of an earlier edition says that the original was corrected since, and leads there', () => {
    show(edition({ language: 'ja' }), [], source)
    const notice = noticesOf('この発表の変更')
    expect(notice.textContent).toContain('この翻訳のもとになった英語版は、その後訂正されました。')
    expect(within(notice).getByRole('link', { name: '現在の原文を読む' }).getAttribute('href')).toBe(
      '/releases/gauge-opens',
    )
  })

  test('of the words of a statement is labelled as one, names the translator and leads to the words as said', () => {
    const translation = { of: 'quote-9', language: 'ja', translator: 'N. Abe' }
    show(edition({ content: { quotes: [quote({ translation })] } }))
    const label = screen.getByRole('link', { name: 'Translated from Japanese by N. Abe' })
    expect(label.getAttribute('href')).toBe('/quotes/quote-9')
    expect(
      screen.getByText(/statement of May 4, 2019 \(Translated from Japanese by N\. Abe\)\. In/),
    ).toBeDefined()
  })
})
