import { describe, expect, test } from '@jest/globals'
import { inLanguage } from '#lib/domain/language.ts'

describe('inLanguage', () => {
  const texts = [
    { language: 'en', value: 'Sea' },
    { language: 'ja', value: '海' },
  ]

  test('gives the text in the asked language', () => {
    expect(inLanguage(texts, 'ja')).toBe('海')
  })

  test('falls back to English, then to whatever there is, then to null', () => {
    expect(inLanguage(texts, 'fr')).toBe('Sea')
    expect(inLanguage([{ language: 'ja', value: '海' }], 'fr')).toBe('海')
    expect(inLanguage([], 'en')).toBeNull()
  })
})
