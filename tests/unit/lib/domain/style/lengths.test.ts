import { expect, test } from '@jest/globals'
import { lengths } from '#lib/domain/style/lengths.ts'
import { deskRelease } from '#tests/support/deskRecords.ts'
import { findingsOf } from '#tests/support/styledRelease.ts'

test('headline and summary are right up to the length of the settings', () => {
  const release = deskRelease({ title: 'x'.repeat(90), summary: 'x'.repeat(220) })
  expect(findingsOf(lengths, release)).toEqual([])
  expect(findingsOf(lengths, deskRelease({ title: null, summary: null }))).toEqual([])
})

test('what is longer is named with its length', () => {
  const release = deskRelease({ title: 'x'.repeat(61), summary: 'x'.repeat(221) })
  expect(findingsOf(lengths, release, { headlineLength: 60 }).map(({ problem }) => problem)).toEqual([
    'Headline of 61 characters; 60 are shown.',
    'Summary of 221 characters; 220 are shown.',
  ])
})

test('a full-width character takes the room of two', () => {
  expect(findingsOf(lengths, deskRelease({ title: '海'.repeat(45) }))).toEqual([])
  expect(findingsOf(lengths, deskRelease({ title: '海'.repeat(46) }))).toHaveLength(1)
})
