import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparableWords, differenceBetween, segmentsNotIn } from '#lib/domain/verbatim.ts'

describe('words stand verbatim', () => {
  test('whatever quotation marks, no-break spaces and zero-width characters the text was set with', () => {
    expect(segmentsNotIn('He said “we’ll\u00a0build\u200b it” there.', ["we'll build it"])).toEqual([])
  })

  test('and do not where one letter differs', () => {
    expect(segmentsNotIn('We will build it.', ['We will built it'])).toEqual(['We will built it'])
  })

  test('and do not where the case differs', () => {
    expect(segmentsNotIn('we will', ['We will'])).toEqual(['We will'])
  })

  test('wherever any text is cut out of a longer one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
        expect(segmentsNotIn(before + words + after, [words])).toEqual([])
      }),
    )
  })
})

test('making words comparable twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = comparableWords(text)
      expect(comparableWords(once)).toBe(once)
    }),
  )
})

describe('the difference between two versions', () => {
  test('is the stretch between what they share', () => {
    expect(differenceBetween('We will go today.', 'We will stay today.')).toEqual({
      before: 'We will ',
      text: 'go',
      quote: 'stay',
      after: ' today.',
    })
  })

  test('is none for an accent set as one character or as two', () => {
    expect(differenceBetween('caf\u00e9', 'cafe\u0301')).toBeNull()
  })

  test('puts both versions together again, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, quote) => {
        const found = differenceBetween(text, quote)
        if (!found) expect(comparableWords(text)).toBe(comparableWords(quote))
        else expect(found.before + found.quote + found.after).toBe(comparableWords(quote))
      }),
    )
  })
})
