import { expect, test } from '@jest/globals'
import { onePerRelease } from '#lib/content/onePerRelease.ts'
import type { Statement } from '#lib/domain/reading.ts'
import { aQuote } from '#tests/support/aReading.ts'

function said(slug: string, id: string, words: string): Statement {
  const release = { slug, title: slug, language: 'en', publishedAt: '2026-10-01T00:00:00Z' }
  return { quote: aQuote({ id, segments: [words] }), release, isInTranslationOnly: false }
}

const long = 'word '.repeat(60)

test('a release that quotes many does not crowd out the others', () => {
  const chosen = onePerRelease([said('a', '1', 'One.'), said('a', '2', 'Two.'), said('b', '3', 'Three.')])
  expect(chosen.map(({ quote }) => quote.id)).toEqual(['1', '3'])
})

test('a long statement gives way to a brief one of the same release', () => {
  expect(onePerRelease([said('a', '1', long), said('a', '2', 'Two.')]).map(({ quote }) => quote.id)).toEqual([
    '2',
  ])
})

test('where all are long the shortest stands, whole', () => {
  const [chosen] = onePerRelease([said('a', '1', `${long}more`), said('a', '2', long)])
  expect(chosen?.quote.segments).toEqual([long])
})
