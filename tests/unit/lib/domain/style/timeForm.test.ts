import { expect, test } from '@jest/globals'
import { timeForm } from '#lib/domain/style/timeForm.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

test('times as AP prints them are right', () => {
  const text = 'At 2 p.m., 2:30 p.m. and noon. I am 12 amps. “At 2 PM,” they said.'
  expect(findingsOf(timeForm, releaseOf(text))).toEqual([])
})

test('times in another form are mended', () => {
  const after = (text: string) => mended(findingsOf(timeForm, releaseOf(text))[0])
  expect(after('At 2:00 PM sharp.')).toBe('At 2 p.m. sharp.')
  expect(after('At 2:30pm sharp.')).toBe('At 2:30 p.m. sharp.')
  expect(after('At 12:00 p.m. sharp.')).toBe('At noon sharp.')
  expect(after('At 12 am sharp.')).toBe('At midnight sharp.')
})
