import { describe, expect, test } from '@jest/globals'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { FrontPage } from '#components/front/FrontPage.tsx'
import { OfficialList } from '#components/official/OfficialList.tsx'
import { OfficialPage } from '#components/official/OfficialPage.tsx'
import { About } from '#components/page/About.tsx'
import { NotFound } from '#components/page/NotFound.tsx'
import { Page } from '#components/page/Page.tsx'
import { QuotePage } from '#components/quote/QuotePage.tsx'
import { ReleaseArticle } from '#components/release/ReleaseArticle.tsx'
import { ReleaseList } from '#components/release/ReleaseList.tsx'
import { TopicPage } from '#components/topic/TopicPage.tsx'
import { edition, newsroom, picture, pictureUrl, reyes, statement, summary } from './newsroomFixtures.ts'

const releases = [summary({ leadPicture: picture }), summary({ slug: 'second' })]
const profile = { official: reyes, statements: [statement()], releases }
const cited = { ...statement(), isWithdrawn: false, withdrawalNote: null }
const site = { settings: newsroom, pictureUrl, siteUrl: 'https://news.example' }

const mains: [string, ReactNode][] = [
  [
    'front page',
    <FrontPage
      key="front"
      latest={releases}
      statements={[statement()]}
      settings={newsroom}
      pictureUrl={pictureUrl}
      timeZone="UTC"
    />,
  ],
  [
    'release',
    <ReleaseArticle
      key="r"
      edition={edition()}
      history={[]}
      translations={[]}
      previous={null}
      next={null}
      {...site}
    />,
  ],
  ['list', <ReleaseList key="l" releases={releases} timeZone="UTC" pictureUrl={pictureUrl} />],
  [
    'official',
    <OfficialPage
      key="o"
      profile={profile}
      settings={newsroom}
      pictureUrl={pictureUrl}
      language="en"
      today="2026-11-23"
    />,
  ],
  [
    'officials',
    <OfficialList key="os" officials={[reyes]} pictureUrl={pictureUrl} language="en" today="2026-11-23" />,
  ],
  ['quote', <QuotePage key="q" statement={cited} settings={newsroom} siteUrl="https://news.example" />],
  [
    'topic',
    <TopicPage
      key="t"
      topic={{ id: 't', slug: 'gauges', title: 'Gauges' }}
      releases={releases}
      settings={newsroom}
      pictureUrl={pictureUrl}
    />,
  ],
  ['missing page', <NotFound key="n" settings={newsroom} />],
  ['about', <About key="a" settings={newsroom} />],
]

function documentOf(main: ReactNode, language = 'en'): Document {
  render(
    <Page settings={newsroom} language={language} head={<title>Title</title>} stylesheetHref="/s.css">
      {main}
    </Page>,
    { container: document },
  )
  return document
}

describe.each(mains)('the %s', (_name, main) => {
  test('prints no script, no handler and no style of its own', () => {
    const page = documentOf(main)
    expect(page.querySelectorAll('script, [style], style')).toHaveLength(0)
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
  })

  test('has one first heading, one main part, and no id twice', () => {
    const page = documentOf(main)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelectorAll('main')).toHaveLength(1)
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('every page', () => {
  test('says in which language it is, and leads past the masthead first', () => {
    const page = documentOf(<h1>本文</h1>, 'ja')
    expect(page.documentElement.lang).toBe('ja')
    const first = page.querySelector('a')
    expect(first?.getAttribute('href')).toBe('#main')
    expect(first?.textContent).toBe('本文へ進む')
  })

  test('says that a sample newsroom is invented, in the newsroom’s language', () => {
    const page = documentOf(<h1>Text</h1>, 'ja')
    const notice = page.querySelector('.sample-notice')
    expect(notice?.textContent).toBe('Sample newsroom: all invented.')
    expect(notice?.getAttribute('lang')).toBe('en')
  })
})

test('the page about a newsroom that is no sample calls nothing invented', () => {
  const real = render(<About settings={{ ...newsroom, notice: null }} />)
  expect(real.container.textContent).not.toMatch(/invented/)
  const sample = render(<About settings={newsroom} />)
  expect(sample.container.textContent).toMatch(/invented/)
})
