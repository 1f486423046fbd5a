import { expect, test } from '@jest/globals'
import { quotationMarks } from '#lib/domain/style/quotationMarks.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

test('a release with one kind of marks throughout is right', () => {
  expect(findingsOf(quotationMarks, releaseOf('"Yes," they said.', "It's so."))).toEqual([])
  expect(findingsOf(quotationMarks, releaseOf('“Yes,” they said.', 'It’s so.'))).toEqual([])
})

test('straight marks beside curly ones are curled, each the right way round', () => {
  const findings = findingsOf(
    quotationMarks,
    releaseOf('“Yes,” they said.', `"It's the crews' way ('always')," since '26, 6'2" tall.`),
  )
  expect(findings.map((finding) => mended(finding))).toEqual([
    `“It’s the crews’ way (‘always’),” since ’26, 6'2" tall.`,
  ])
})
