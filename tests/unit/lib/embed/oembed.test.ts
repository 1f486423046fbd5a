import { describe, expect, test } from '@jest/globals'
import { cardOf } from '#components/card/card.ts'
import { type Oembed, oembedOf } from '#lib/embed/oembed.ts'
import { aNewsroom, aQuote, aReading } from '#tests/support/aReading.ts'

const siteUrl = 'https://news.example'

type Limits = { maxWidth?: number; maxHeight?: number }

function answer(changes: Parameters<typeof aReading>[0] = {}, limits: Limits = {}): Oembed {
  return oembedOf(
    cardOf(aReading(changes), aNewsroom),
    { maxWidth: limits.maxWidth ?? null, maxHeight: limits.maxHeight ?? null },
    siteUrl,
    ({ assetId }, width, height) => `https://cdn.example/${assetId}?w=${width}&h=${height}`,
  )
}

/** As a host reads the frame: attribute by attribute. */
function frameOf(html: string): Record<string, string> {
  const frame = /<iframe ([^>]*)><\/iframe>$/.exec(html)?.[1]
  if (!frame) throw new Error(`no empty frame at the end of ${html}`)
  return Object.fromEntries(
    [...frame.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
}

/** What WordPress leaves in the words of an unknown provider: links, and no other tag. */
function asWordPressKeeps(html: string): string {
  const words = /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(html)?.[1] ?? ''
  return words
    .replace(/<(?!\/?a\b)[^>]*>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim()
}

describe('what oEmbed 1.0 asks of a rich answer', () => {
  test('type, version, html, width and height are there', () => {
    expect(answer()).toMatchObject({
      type: 'rich',
      version: '1.0',
      html: expect.any(String),
      width: expect.any(Number),
      height: expect.any(Number),
    })
  })

  test('title, author and provider are named, with full addresses', () => {
    expect(answer()).toMatchObject({
      title: 'Partners meet to plan a shared orbit',
      author_name: 'Aurelia Space Agency',
      author_url: 'https://news.example/',
      provider_name: 'Aurelia Newsroom',
      provider_url: 'https://news.example/',
    })
  })

  test.each([
    { maxWidth: 1 },
    { maxWidth: 300 },
    { maxWidth: 2000 },
    { maxHeight: 1 },
    { maxHeight: 200 },
    { maxWidth: 320, maxHeight: 240 },
    { maxWidth: 650, maxHeight: 975 },
  ])('width, height and thumbnail keep within %j', (limits) => {
    const { maxWidth = Infinity, maxHeight = Infinity } = limits
    const { width, height, html, thumbnail_width = 0, thumbnail_height = 0 } = answer({}, limits)
    expect(width).toBeLessThanOrEqual(maxWidth)
    expect(height).toBeLessThanOrEqual(maxHeight)
    expect(thumbnail_width).toBeLessThanOrEqual(maxWidth)
    expect(thumbnail_height).toBeLessThanOrEqual(maxHeight)
    expect(frameOf(html)).toMatchObject({ height: String(height), style: `max-width:${width}px` })
  })

  test('the thumbnail has all three fields', () => {
    expect(answer()).toMatchObject({
      thumbnail_url: 'https://cdn.example/image-0a1b2c-1600x900-jpg?w=480&h=360',
      thumbnail_width: 480,
      thumbnail_height: 360,
    })
  })

  test.each([
    ['without a picture', { content: { leadPicture: null } }, {}],
    ['where no pixel of it would fit', {}, { maxWidth: 1 }],
    ['of a withdrawn release', { kind: 'withdrawal' as const }, {}],
  ])('or none of them, %s', (_case, changes, limits) => {
    expect(Object.keys(answer(changes, limits)).filter((key) => key.startsWith('thumbnail'))).toEqual([])
  })

  test('an answer is kept no longer than a correction may wait', () => {
    expect(answer().cache_age).toBeLessThanOrEqual(600)
  })
})

describe('what a WordPress site keeps of the html', () => {
  const { html } = answer()

  test('one blockquote, then one frame with nothing in it', () => {
    expect(html).toMatch(/^<blockquote[^>]*>.*<\/blockquote> <iframe [^>]*><\/iframe>$/)
    expect(html.match(/<blockquote/g)).toHaveLength(1)
    expect(html.match(/<iframe/g)).toHaveLength(1)
  })

  test('no script and no line break, which an editor would turn into markup', () => {
    expect(html).not.toMatch(/<script|[\r\n]/)
  })

  test('a frame as wide as any column, without border, margin or bars', () => {
    expect(frameOf(html)).toMatchObject({
      src: 'https://news.example/embed/releases/partners-meet',
      width: '100%',
      frameborder: '0',
      marginwidth: '0',
      marginheight: '0',
      scrolling: 'no',
      title: 'Partners meet to plan a shared orbit: a release of Aurelia Space Agency',
    })
  })

  test('words that read well when their tags are gone', () => {
    expect(asWordPressKeeps(html)).toBe(
      '“We will build it together,” “and we will share it.” — Brig. Gen. Ngozi T. Okafor, ' +
        'director of partnerships, Aurelia Space Agency, on Aug. 11, 2020. ' +
        'Partners meet to plan a shared orbit — Aurelia Space Agency, Aug. 11, 2020',
    )
  })

  test('a link to the release', () => {
    expect(html).toContain('<a href="https://news.example/releases/partners-meet">')
  })

  test('the summary where there are no words to quote', () => {
    expect(asWordPressKeeps(answer({ content: { quotes: [] } }).html)).toMatch(/^Four agencies agreed/)
  })

  test('the words of a Japanese speaker as Japanese sets them', () => {
    const quote = aQuote({ language: 'ja', segments: ['共に築きます。'] })
    expect(asWordPressKeeps(answer({ language: 'ja', content: { quotes: [quote] } }).html)).toContain(
      '「共に築きます。」 — ',
    )
  })

  test('none of the words of a withdrawn release, only that it was withdrawn', () => {
    const words = asWordPressKeeps(answer({ kind: 'withdrawal' }).html)
    expect(words).toContain('has been withdrawn')
    expect(words).not.toContain('together')
  })

  test('no notice of a correction: the copy is never renewed, the card is', () => {
    expect(answer({ kind: 'correction', note: 'The day was wrong.' }).html).not.toContain('The day was wrong')
  })

  test('no markup out of the records', () => {
    const { html: told } = answer({ content: { title: '"><script>alert(1)</script>', quotes: [] } })
    expect(told).not.toContain('<script')
    expect(frameOf(told).title).toContain('&quot;&gt;&lt;script')
  })
})
