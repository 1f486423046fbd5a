import { describe, expect, test } from '@jest/globals'
import { firstReference } from '#lib/domain/style/firstReference.ts'
import { deskRelease, minister } from '#tests/support/deskRecords.ts'
import { findingsOf, mended, paragraph, releaseOf } from '#tests/support/styledRelease.ts'

describe('the first mention of an official', () => {
  test('is right with the rank of the day and the full name, with or without the initial', () => {
    expect(findingsOf(firstReference, releaseOf('Brig. Gen. Ngozi T. Okafor spoke.'))).toEqual([])
    expect(findingsOf(firstReference, releaseOf('U.S. Space Force Brig. Gen. Ngozi Okafor spoke.'))).toEqual(
      [],
    )
    expect(findingsOf(firstReference, releaseOf('Nobody is named.'))).toEqual([])
  })

  test('by family name only is mended with rank and full name', () => {
    const [finding] = findingsOf(
      firstReference,
      releaseOf('Okafor spoke.', 'Brig. Gen. Ngozi T. Okafor left.'),
    )
    expect(finding?.problem).toBe('The first mention stands by family name only.')
    expect(finding?.where).toBe('Text, paragraph 1')
    expect(mended(finding)).toBe('Brig. Gen. Ngozi T. Okafor spoke.')
    const [withRank] = findingsOf(firstReference, releaseOf('Then Gen. Okafor spoke.'))
    expect(mended(withRank)).toBe('Then Brig. Gen. Ngozi T. Okafor spoke.')
  })

  test('without the rank held that day gets it, in the form of the office', () => {
    const release = releaseOf('The director, Ngozi Okafor, spoke.')
    expect(mended(findingsOf(firstReference, release)[0])).toBe(
      'The director, Brig. Gen. Ngozi T. Okafor, spoke.',
    )
    expect(mended(findingsOf(firstReference, release, { rankForm: 'service' })[0])).toContain(
      'Brig Gen Ngozi',
    )
  })

  test('asks no rank of a civilian, of a former officer, or of a release without a day', () => {
    expect(findingsOf(firstReference, releaseOf('Sato Ren spoke.'), {}, [minister])).toEqual([])
    expect(findingsOf(firstReference, releaseOf('Retired Brig. Gen. Okafor spoke.'))).toEqual([])
    const undated = deskRelease({ dateline: null, body: [paragraph('Ngozi Okafor spoke.')] })
    expect(findingsOf(firstReference, undated)).toEqual([])
  })

  test('is not what someone else said, nor a heading, nor part of another word', () => {
    const release = deskRelease({
      body: [
        paragraph('Okafor visits', 'h', { style: 'h2' }),
        paragraph('“Okafor is right,” said the mayor of Okaforville.'),
        paragraph('Brig. Gen. Ngozi Okafor agreed.', 'b2'),
      ],
    })
    expect(findingsOf(firstReference, release)).toEqual([])
  })
})
