import { describe, expect, test } from '@jest/globals'
import { robots } from '#lib/feeds/robots.ts'
import { securityTxt } from '#lib/feeds/securityTxt.ts'
import { sitemap } from '#lib/feeds/sitemap.ts'
import { aNewsroom } from '#tests/support/aReading.ts'

const SITE = 'https://news.example.gov'
const none = { releases: [], officials: [], topics: [], quotes: [] }

function read(addresses: Parameters<typeof sitemap>[0]) {
  const xml = new DOMParser().parseFromString(sitemap(addresses, SITE), 'application/xml')
  expect(xml.querySelector('parsererror')).toBeNull()
  return xml
}

describe('the sitemap', () => {
  test('holds absolute addresses, and each language of a release names all of them', () => {
    const translations = [
      { language: 'en', slug: 'talks' },
      { language: 'ja', slug: 'talks-ja' },
    ]
    const xml = read({
      ...none,
      releases: [{ slug: 'talks', language: 'en', publishedAt: '2026-11-23T02:31:26.000Z', translations }],
      quotes: ['quote-1'],
    })
    const url = [...xml.querySelectorAll('url')].find((one) => one.textContent?.includes('talks'))
    expect(url?.querySelector('loc')?.textContent).toBe(`${SITE}/releases/talks`)
    expect(url?.querySelector('lastmod')?.textContent).toBe('2026-11-23T02:31:26.000Z')
    const alternates = [...(url?.getElementsByTagName('xhtml:link') ?? [])]
    expect(alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
      ['en', `${SITE}/releases/talks`],
      ['ja', `${SITE}/releases/talks-ja`],
    ])
    expect(xml.documentElement.textContent).toContain(`${SITE}/quotes/quote-1`)
  })

  test('never holds more than one file may', () => {
    const quotes = Array.from({ length: 50_100 }, (_, index) => `quote-${index}`)
    expect(sitemap({ ...none, quotes }, SITE).match(/<url>/g)).toHaveLength(50_000)
  })
})

describe('robots.txt', () => {
  test('keeps crawlers from the desk and tells them of the sitemap', () => {
    expect(robots(SITE)).toContain('Disallow: /studio\n')
    expect(robots(SITE)).toContain(`Sitemap: ${SITE}/sitemap.xml\n`)
  })
})

describe('security.txt', () => {
  test('has a contact and an end in the future, or is not there', () => {
    const now = new Date('2026-11-23T00:00:00Z')
    expect(securityTxt({ ...aNewsroom, contactEmail: null }, SITE, now)).toBeNull()
    const text = securityTxt({ ...aNewsroom, contactEmail: 'desk@news.example.gov' }, SITE, now)
    expect(text).toContain('Contact: mailto:desk@news.example.gov\n')
    expect(text).toContain('Expires: 2027-02-21T00:00:00.000Z\n')
  })
})
