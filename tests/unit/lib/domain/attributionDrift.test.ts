import { describe, expect, test } from '@jest/globals'
import { alteredAttributions, alteredSourceAttributions } from '#lib/domain/attributionDrift.ts'
import type { Appointment, Official } from '#lib/domain/official.ts'
import { okafor } from '#tests/support/deskRecords.ts'
import { printedStatement } from '#tests/support/printedStatement.ts'

function edited(change: (appointments: Appointment[]) => Appointment[]): Official {
  return { ...okafor, appointments: change(okafor.appointments) }
}
const promotedLater = edited(([first, second]) =>
  first && second
    ? [
        { ...first, to: '2020-09-30' },
        { ...second, from: '2020-10-01' },
      ]
    : [],
)

describe('an edited appointment', () => {
  test('alters nothing in print where the office of the day stays the same', () => {
    const withNewPost = edited((held) => [
      ...held.map((row) => (row.to === null ? { ...row, to: '2024-12-31' } : row)),
      { from: '2025-01-01', to: null, rank: 'ussf-o8', honorific: null, post: [], organization: null },
    ])
    expect(alteredAttributions([printedStatement()], okafor)).toEqual([])
    expect(alteredAttributions([printedStatement()], withNewPost)).toEqual([])
  })

  test('is told apart where another rank and post would stand beside printed words', () => {
    const altered = alteredAttributions([printedStatement()], promotedLater)
    expect(altered.map((one) => one.sentence)).toEqual([
      'Printed as “Brig. Gen. Ngozi T. Okafor, director of partnerships” on Aug. 12, 2020; would now read “Col. Ngozi T. Okafor, commander, Orbital Group 4”.',
    ])
    expect(altered[0]?.releaseId).toBe('release-talks')
  })

  test('is told apart where no office would be left on the day of the words', () => {
    const [altered] = alteredAttributions(
      [printedStatement()],
      edited(() => []),
    )
    expect(altered?.sentence).toContain('no office would be held on Aug. 11, 2020, the day of the words.')
  })

  test('is compared in the language of the release', () => {
    const inJapaneseOnly = edited((held) =>
      held.map((row) => ({
        ...row,
        post: row.post.map((post) => (post.language === 'ja' ? { ...post, value: '国際連携部長' } : post)),
      })),
    )
    const printed = [printedStatement(), printedStatement({ language: 'ja', quoteId: 'quote-ja' })]
    expect(alteredAttributions(printed, inJapaneseOnly).map((one) => one.quoteId)).toEqual(['quote-ja'])
  })
})

describe('an attribution that a quote keeps as its source printed it', () => {
  const kept = { quoteId: 'quote-1', segments: ['Yes.'], day: '2020-08-11', language: 'en' }

  test('is told apart where its rank would no longer be the one of the day', () => {
    const source = [{ ...kept, text: 'Brig. Gen. Ngozi Okafor of the agency' }]
    expect(alteredSourceAttributions(source, okafor, promotedLater)[0]?.sentence).toContain(
      'Its source printed “Brig. Gen. Ngozi Okafor of the agency”; would now read “Col.',
    )
  })

  test('is left alone where it names no rank or post, or where neither changes', () => {
    expect(alteredSourceAttributions([{ ...kept, text: 'Okafor' }], okafor, promotedLater)).toEqual([])
    const source = [{ ...kept, text: 'Brig. Gen. Ngozi Okafor' }]
    expect(alteredSourceAttributions(source, okafor, okafor)).toEqual([])
  })
})
