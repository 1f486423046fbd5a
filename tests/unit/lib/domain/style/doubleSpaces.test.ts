import { expect, test } from '@jest/globals'
import { doubleSpaces } from '#lib/domain/style/doubleSpaces.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

test('one space between words is right', () => {
  expect(findingsOf(doubleSpaces, releaseOf('One. Two. Three.'))).toEqual([])
})

test('more than one becomes one, each run for itself', () => {
  const findings = findingsOf(doubleSpaces, releaseOf('One.  Two.   Three.'))
  expect(findings.map((finding) => mended(finding))).toEqual(['One. Two.   Three.', 'One.  Two. Three.'])
})
