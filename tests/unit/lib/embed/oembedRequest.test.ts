import { describe, expect, test } from '@jest/globals'
import { readOembedRequest } from '#lib/embed/oembedRequest.ts'

const SITE = 'https://news.example'
const RELEASE = 'https://news.example/releases/partners-meet'
const ask = (params: Record<string, string>) => readOembedRequest(new URLSearchParams(params), SITE)

describe('a request for a release of this site', () => {
  test.each([
    RELEASE,
    `${RELEASE}/`,
    `${RELEASE}?utm_source=wp`,
    `${RELEASE}#quote-1`,
    'http://news.example/releases/partners-meet',
    'HTTPS://NEWS.EXAMPLE/releases/partners-meet',
    'https://news.example/embed/releases/partners-meet',
  ])('is taken: %s', (url) => {
    expect(ask({ url })).toEqual({ slug: 'partners-meet', maxWidth: null, maxHeight: null })
  })

  test('names a slug beyond ASCII as it is', () => {
    expect(ask({ url: `${SITE}/releases/%E8%BB%8C%E9%81%93` })).toMatchObject({ slug: '軌道' })
  })

  test('sets limits, and whatever else it says is passed over', () => {
    const asked = { url: RELEASE, maxwidth: '650', maxheight: '975', dnt: '1', format: 'json', x: 'y' }
    expect(ask(asked)).toEqual({ slug: 'partners-meet', maxWidth: 650, maxHeight: 975 })
  })

  test.each(['0', '-1', '1.5', '600px', 'NaN', '1e3', '999999'])('sets no limit of "%s"', (maxwidth) => {
    expect(ask({ url: RELEASE, maxwidth })).toMatchObject({ status: 400 })
    expect(ask({ url: RELEASE, maxheight: maxwidth })).toMatchObject({ status: 400 })
  })
})

test('another format than JSON is not implemented', () => {
  expect(ask({ url: RELEASE, format: 'xml' })).toMatchObject({ status: 501 })
})

test.each<Record<string, string>>([{}, { url: '' }])(
  'without an address there is nothing to answer: %j',
  (params) => {
    expect(ask(params)).toMatchObject({ status: 400 })
  },
)

test('an address of absurd length is refused', () => {
  expect(ask({ url: `${RELEASE}?${'x'.repeat(2048)}` })).toMatchObject({ status: 400 })
})

test.each([
  'not an address',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://elsewhere.example/releases/partners-meet',
  'https://news.example.elsewhere.example/releases/partners-meet',
  'https://news.example:8443/releases/partners-meet',
  'https://news.example@elsewhere.example/releases/partners-meet',
  'https://user:secret@news.example/releases/partners-meet',
  'https://news.example/',
  'https://news.example/releases',
  'https://news.example/releases/',
  'https://news.example/releases/page/2',
  'https://news.example/officials/okafor',
  'https://news.example/releases/%E0%A4%A',
])('what is not a release of this site is not found: %s', (url) => {
  expect(ask({ url })).toMatchObject({ status: 404 })
})
