import { describe, expect, test } from '@jest/globals'
import { socialImage } from '#lib/seo/socialImage.ts'
import { aNewsroom, aReading } from '#tests/support/aReading.ts'

const drawn = (title: string, language = 'en') =>
  socialImage(aReading({ language, content: { title } }).edition, aNewsroom)

/** The lines of the headline, which is set in the largest letters. */
function headline(svg: string): string[] {
  return [...svg.matchAll(/font-weight="700" fill="#14181d">([^<]*)</g)].flatMap((match) => match[1] ?? [])
}

describe('the picture of a release', () => {
  test('says who, what kind, which day and the headline', () => {
    const svg = drawn('Partners meet')
    expect(svg).toContain('Aurelia Space Agency')
    expect(svg).toContain('News release · Aug. 11, 2020')
    expect(headline(svg)).toEqual(['Partners meet'])
  })

  test('breaks a long headline into at most four lines and loses no word', () => {
    const title =
      'Four agencies agree on one plan for the watch over low orbit and the seas below it, this year'
    const lines = headline(drawn(title))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.length).toBeLessThanOrEqual(4)
    expect(lines.join(' ')).toBe(title)
  })

  test('breaks Japanese between characters', () => {
    const title = '四つの機関が低軌道の見守りについて一つの計画に合意し、来年から実施する'
    const lines = headline(drawn(title, 'ja'))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe(title)
  })

  test('says with dots that a headline was too long for it', () => {
    expect(headline(drawn('word '.repeat(200))).at(-1)).toMatch(/…$/)
  })

  test('cannot be broken out of by a headline', () => {
    expect(drawn('</text><script>x</script> & more')).not.toContain('<script')
  })
})
