import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { AbsentCard } from '#components/card/AbsentCard.tsx'
import { cardOf } from '#components/card/card.ts'
import { CARD_SCRIPT } from '#components/card/cardScript.ts'
import { CARD_STYLES } from '#components/card/cardStyles.ts'
import { ReleaseCard } from '#components/card/ReleaseCard.tsx'
import { cardResponse } from '#lib/embed/cardResponse.ts'
import { aNewsroom, aQuote, aReading } from '#tests/support/aReading.ts'

const siteUrl = 'https://news.example'

function cardHtmlOf(...changes: Parameters<typeof aReading>): string {
  const card = cardOf(aReading(...changes), aNewsroom)
  return renderToStaticMarkup(
    createElement(ReleaseCard, {
      card,
      siteUrl,
      pictureUrl: ({ assetId }, width, height) => `https://cdn.example/${assetId}?w=${width}&h=${height}`,
    }),
  )
}

const absent = () => renderToStaticMarkup(createElement(AbsentCard, { newsroom: aNewsroom, siteUrl }))

describe('a card', () => {
  test('shows agency, kind, day, headline, summary, picture, words, speaker and the way to the release', () => {
    const html = cardHtmlOf()
    for (const part of [
      'Aurelia Space Agency',
      'News release',
      'Aug. 11, 2020',
      'Partners meet to plan a shared orbit',
      'Four agencies agreed on one plan',
      'alt="Two officers shake hands"',
      '<p><i>“</i>We will build it together,<i>”</i></p><p><i>“</i>and we will share it.<i>”</i></p>',
      'Brig. Gen. Ngozi T. Okafor, director of partnerships, Aurelia Space Agency, on <time',
      'href="https://news.example/releases/partners-meet"',
      'A sample newsroom',
    ]) {
      expect(html).toContain(part)
    }
  })

  test('is in the language of its release', () => {
    const html = cardHtmlOf({ language: 'ja', content: { title: '軌道を共に見守る' } })
    expect(html).toMatch(/^<html lang="ja">/)
    expect(html).toContain('発表の全文を読む')
    expect(html).toContain('2020年8月11日')
  })

  test.each([
    ['update', 'Update'],
    ['correction', 'Correction'],
    ['withdrawal', 'Withdrawn'],
  ] as const)('says plainly what a %s is, when and why', (kind, said) => {
    const html = cardHtmlOf({ kind, note: 'The day was wrong.', publishedAt: '2020-09-01T16:00:00Z' })
    expect(html).toContain(`<b>${said}</b>`)
    expect(html).toContain('The day was wrong.')
    expect(html).toContain('Sept. 1, 2020')
  })

  test('of a withdrawn release repeats none of its words', () => {
    const html = cardHtmlOf({ kind: 'withdrawal', note: null })
    expect(html).not.toContain('together')
    expect(html).not.toContain('Okafor')
    expect(html).not.toContain('<img')
  })

  test('takes no markup from its records', () => {
    const html = cardHtmlOf({ content: { title: '</title><script>alert(1)</script>', summary: '<b>"' } })
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<b>"')
  })

  test('weighs at most 4096 bytes compressed, with every part at its longest', () => {
    const html = cardHtmlOf({
      kind: 'correction',
      note: 'An earlier edition named the wrong day for the second meeting and misspelled a unit. '.repeat(3),
      content: {
        title:
          'Partners from four continents meet in Colorado Springs to plan one shared watch over low orbit',
        summary:
          'Ministers, commanders and engineers of eleven agencies went through each of the proposals. '.repeat(
            4,
          ),
        quotes: [
          aQuote({
            segments: ['We came with nine plans and leave with one, which took patience. '.repeat(7)],
          }),
        ],
      },
    })
    const bytes = gzipSync(html).byteLength
    expect(bytes).toBeLessThanOrEqual(4096)
  })
})

test('the card of an absent release says so and tells nothing else', () => {
  expect(absent()).toContain('There is no release at this address')
  expect(absent()).toContain('https://news.example/')
})

describe.each([
  ['a release', () => cardHtmlOf()],
  ['a withdrawn release', () => cardHtmlOf({ kind: 'withdrawal' })],
  ['an absent release', absent],
])('the card of %s', (_of, render) => {
  test('carries the script and the sheet that its policy names, letter by letter', () => {
    expect(render()).toContain(`<script>${CARD_SCRIPT}</script>`)
    expect(render()).toContain(`<style>${CARD_STYLES}</style>`)
  })

  test('has no other script, no handler and no style of its own', () => {
    expect(render()).not.toMatch(/<[^>]+ (on\w+|style)=/)
    expect(render().match(/<script/g)).toHaveLength(1)
  })
})

describe('the answer', () => {
  const response = cardResponse('<html></html>', 200, 'https://cdn.example')
  const policy = response.headers.get('Content-Security-Policy') ?? ''

  test('may be framed anywhere', () => {
    expect(policy).toContain('frame-ancestors *')
    expect(response.headers.has('X-Frame-Options')).toBe(false)
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  })

  test('runs no script but the one of that hash, and never sets a cookie', () => {
    expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}='(;|$)/)
    expect(policy).not.toContain('unsafe')
    expect(response.headers.has('Set-Cookie')).toBe(false)
  })

  test('takes pictures from one origin, and from none where it has no picture', () => {
    expect(policy).toContain('img-src https://cdn.example;')
    expect(cardResponse('', 404, null).headers.get('Content-Security-Policy')).not.toContain('img-src')
  })
})
