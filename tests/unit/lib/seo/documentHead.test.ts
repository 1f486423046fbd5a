import { describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DocumentHead, type PageFacts } from '#lib/seo/documentHead.tsx'

const facts: PageFacts = {
  title: 'Partners meet',
  description: 'They met.',
  canonical: 'https://news.example.gov/releases/partners-meet',
  siteName: 'Aurelia Newsroom',
  language: 'ja',
  type: 'article',
  picture: null,
  alternates: [{ language: 'en', url: 'https://news.example.gov/releases/a' }],
  feedUrl: 'https://news.example.gov/feed.xml',
  oembedUrl: 'https://news.example.gov/api/oembed?url=x',
  published: null,
  modified: null,
  isIndexed: true,
  jsonLd: { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: '</script><img src=x>' },
}

function headOf(changes: Partial<PageFacts> = {}): string {
  return renderToStaticMarkup(createElement(DocumentHead, { ...facts, ...changes }))
}

describe('the head of a page', () => {
  test('names the page, the newsroom and its own address', () => {
    expect(headOf()).toContain('<title>Partners meet | Aurelia Newsroom</title>')
    expect(headOf()).toContain(`<link rel="canonical" href="${facts.canonical}"/>`)
    expect(headOf()).toContain('<meta property="og:locale" content="ja_JP"/>')
  })

  test('lets feed readers, card makers and search engines find what they look for', () => {
    expect(headOf()).toMatch(
      /type="application\/rss\+xml"[^>]* href="https:\/\/news\.example\.gov\/feed\.xml"/,
    )
    expect(headOf()).toMatch(/type="application\/json\+oembed"[^>]* href="[^"]+\/api\/oembed\?url=x"/)
    expect(headOf()).toContain('hrefLang="en" href="https://news.example.gov/releases/a"')
    expect(headOf({ oembedUrl: null })).not.toContain('oembed')
  })

  test('keeps a page out of search engines where it is not to be indexed', () => {
    expect(headOf({ isIndexed: false })).toContain('<meta name="robots" content="noindex"/>')
    expect(headOf()).not.toContain('noindex')
  })

  test('holds structured data that no words can break out of', () => {
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(headOf())?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({ headline: '</script><img src=x>' })
    expect(headOf()).not.toContain('<img')
  })
})
