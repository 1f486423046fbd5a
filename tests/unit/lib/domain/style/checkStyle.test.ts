import { describe, expect, test } from '@jest/globals'
import { checkStyle, rulesFor, STYLE_RULES } from '#lib/domain/style/checkStyle.ts'
import { DEFAULT_STYLE } from '#lib/domain/style/styleSettings.ts'
import { deskRelease, okafor } from '#tests/support/deskRecords.ts'
import { paragraph, releaseOf } from '#tests/support/styledRelease.ts'

describe('the checklist of style', () => {
  test('has nothing to say of a clean release', () => {
    const release = releaseOf('Brig. Gen. Ngozi Okafor opened the talks Aug. 11. “We begin,” Okafor said.')
    expect(checkStyle(release, [okafor], DEFAULT_STYLE)).toEqual([])
  })

  test('lists what each rule found, in the order of the rules, and each rule says whose it is', () => {
    const release = releaseOf('Okafor spoke  on August 11.')
    expect(checkStyle(release, [okafor], DEFAULT_STYLE).map(({ rule }) => rule.id)).toEqual([
      'first-reference',
      'dates',
      'on-before-dates',
      'double-spaces',
    ])
    expect(STYLE_RULES.every((rule) => rule.source !== '')).toBe(true)
    expect(new Set(STYLE_RULES.map((rule) => rule.id)).size).toBe(STYLE_RULES.length)
  })

  test('holds a Japanese release to the rules that fit it, and to no other', () => {
    expect(rulesFor('ja').map((rule) => rule.id)).toEqual([
      'pictures',
      'length',
      'contact-details',
      'links',
      'double-spaces',
    ])
    const release = deskRelease({ language: 'ja', body: [paragraph('Okafor spoke on August 11.')] })
    expect(checkStyle(release, [okafor], DEFAULT_STYLE)).toEqual([])
  })

  test('mends only words that are stored in one piece', () => {
    const block = paragraph('', 'b1', {
      children: [
        { _type: 'span', _key: 's1', text: 'It opens Aug', marks: [] },
        { _type: 'span', _key: 's2', text: 'ust 11.', marks: ['strong'] },
      ],
    })
    const [dates] = checkStyle(deskRelease({ body: [block], peopleIds: [] }), [], DEFAULT_STYLE)
    expect(dates?.findings[0]?.fix).toBeNull()
    expect(dates?.findings[0]?.path).toEqual(['body', { _key: 'b1' }, 'children', { _key: 's1' }, 'text'])
  })
})
