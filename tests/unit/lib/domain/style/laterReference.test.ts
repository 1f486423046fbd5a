import { expect, test } from '@jest/globals'
import { laterReference } from '#lib/domain/style/laterReference.ts'
import { minister, okafor } from '#tests/support/deskRecords.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

const INTRODUCED = 'Brig. Gen. Ngozi T. Okafor spoke.'

test('a later mention by family name alone is right', () => {
  expect(
    findingsOf(laterReference, releaseOf(INTRODUCED, 'Okafor left. “Brig. Gen. Okafor stays,” they said.')),
  ).toEqual([])
})

test('rank or full name again becomes the family name', () => {
  const findings = findingsOf(
    laterReference,
    releaseOf(INTRODUCED, 'Ngozi Okafor left.', 'Then Brig. Gen. Okafor came back.'),
  )
  expect(findings.map((finding) => mended(finding))).toEqual(['Okafor left.', 'Then Okafor came back.'])
})

test('two people of one family name keep their full names', () => {
  const sister = {
    ...minister,
    names: [
      {
        ...okafor.names[0],
        language: 'en',
        family: 'Okafor',
        given: 'Ada',
        order: 'givenFirst' as const,
        display: 'Ada Okafor',
      },
    ],
  }
  const release = releaseOf(INTRODUCED, 'Ngozi Okafor left.')
  expect(findingsOf(laterReference, release, {}, [okafor, sister])).toEqual([])
})
