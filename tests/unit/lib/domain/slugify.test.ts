import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { slugify } from '#lib/domain/slugify.ts'

describe('a web address made of a headline', () => {
  test('keeps the words and drops accents, signs and apostrophes', () => {
    expect(slugify('Michèle’s “Partner to Win” talks: 2026 & on')).toBe(
      'micheles-partner-to-win-talks-2026-on',
    )
  })

  test('reads initials as one word', () => {
    expect(slugify('U. S., Japan Host First Talks')).toBe('us-japan-host-first-talks')
    expect(slugify('The U.S.-Japan talks, J.F.K. style')).toBe('the-us-japan-talks-jfk-style')
  })

  test('is cut at a word', () => {
    const slug = slugify('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/-word$/)
  })

  test('is nothing where the headline has no Latin letters, so that a person writes one', () => {
    expect(slugify('日米宇宙協議を開始')).toBe('')
  })

  test('can always stand in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        expect(slugify(headline)).toMatch(/^$|^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      }),
    )
  })
})
