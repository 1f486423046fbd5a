import { describe, expect, test } from '@jest/globals'
import type { ReleaseSummary } from '#lib/domain/reading.ts'
import { rss } from '#lib/feeds/rss.ts'
import { aNewsroom } from '#tests/support/aReading.ts'

const SITE = 'https://news.example.gov'

const summary: ReleaseSummary = {
  slug: 'partners-meet',
  language: 'en',
  kind: 'news',
  title: 'Partners <meet> & "talk"',
  summary: 'A plan for R&D, if x < y.',
  datelinePlace: null,
  datelineDay: null,
  leadPicture: null,
  topics: [{ id: 'topic-orbit', slug: 'orbit', title: 'Orbit' }],
  editionKind: 'first',
  note: null,
  publishedAt: '2026-11-23T02:31:26.000Z',
  firstPublishedAt: '2026-11-23T02:31:26.000Z',
}

/** Parsed as strictly as browsers parse XML. */
function read(releases: ReleaseSummary[]) {
  const xml = new DOMParser().parseFromString(rss(aNewsroom, releases, SITE), 'application/xml')
  expect(xml.querySelector('parsererror')).toBeNull()
  const item = xml.querySelector('item')
  const text = (name: string) => item?.getElementsByTagName(name)[0]?.textContent
  return { xml, text }
}

describe('the feed', () => {
  test('names itself, its site and its language', () => {
    const { xml } = read([summary])
    expect(xml.documentElement.getAttribute('version')).toBe('2.0')
    expect(xml.querySelector('channel > link')?.textContent).toBe(`${SITE}/`)
    expect(xml.querySelector('channel > language')?.textContent).toBe('en')
    const self = xml.getElementsByTagName('atom:link')[0]
    expect([self?.getAttribute('rel'), self?.getAttribute('href')]).toEqual(['self', `${SITE}/feed.xml`])
  })

  test('gives each release an absolute address that is also its guid, and an RFC 822 date', () => {
    const { text } = read([summary])
    expect(text('title')).toBe('Partners <meet> & "talk"')
    expect(text('link')).toBe(`${SITE}/releases/partners-meet`)
    expect(text('guid')).toBe(`${SITE}/releases/partners-meet`)
    expect(text('pubDate')).toBe('Mon, 23 Nov 2026 02:31:26 GMT')
    expect(text('dc:language')).toBe('en')
    expect(text('category')).toBe('Orbit')
  })

  test('describes in HTML, so that signs in the words stay signs', () => {
    expect(read([summary]).text('description')).toBe('<p>A plan for R&amp;D, if x &lt; y.</p>')
  })

  test('calls a correction a correction, in the headline and in the text, and keeps the day it was first published', () => {
    const { text } = read([
      {
        ...summary,
        editionKind: 'correction',
        note: 'The place was wrong.',
        publishedAt: '2026-11-24T08:00:00.000Z',
      },
    ])
    expect(text('title')).toBe('Correction: Partners <meet> & "talk"')
    expect(text('description')).toMatch(/^<p><strong>Correction:<\/strong> The place was wrong\.<\/p>/)
    expect(text('pubDate')).toBe('Mon, 23 Nov 2026 02:31:26 GMT')
    expect(text('atom:updated')).toBe('2026-11-24T08:00:00.000Z')
  })

  test('stays well-formed with characters that XML cannot hold, and with no release at all', () => {
    expect(read([{ ...summary, title: 'A\u0000\u0008B \ufffe' }]).text('title')).toBe('AB ')
    expect(read([]).xml.querySelectorAll('item')).toHaveLength(0)
  })
})
