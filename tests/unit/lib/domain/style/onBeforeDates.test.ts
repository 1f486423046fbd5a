import { expect, test } from '@jest/globals'
import { onBeforeDates } from '#lib/domain/style/onBeforeDates.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

test('“on” before a date is taken out', () => {
  expect(mended(findingsOf(onBeforeDates, releaseOf('It opens on Aug. 11.'))[0])).toBe('It opens Aug. 11.')
})

test('“on” stays before a weekday, before other words, at the beginning, and in other people’s words', () => {
  const text = 'On Aug. 11 it rained. The book on August opens on Monday. “We meet on Aug. 11,” they said.'
  expect(findingsOf(onBeforeDates, releaseOf(text))).toEqual([])
})
