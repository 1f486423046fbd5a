import { expect, test } from '@jest/globals'
import { contactDetails } from '#lib/domain/style/contactDetails.ts'
import { deskRelease } from '#tests/support/deskRecords.ts'
import { findingsOf, releaseOf } from '#tests/support/styledRelease.ts'

test('telephone numbers and e-mail addresses in the words are named where they stand', () => {
  for (const text of [
    'Call 202-555-0143 today.',
    'Call (202) 555-0143.',
    'Call +81 3-5550-1430.',
    'Call 03-5550-1430.',
    'Write to desk@aurelia.example.',
  ]) {
    expect(findingsOf(contactDetails, releaseOf(text))).toHaveLength(1)
  }
  const [finding] = findingsOf(contactDetails, deskRelease({ boilerplate: 'Ask desk@aurelia.example' }))
  expect([finding?.where, finding?.path, finding?.fix]).toEqual(['Boilerplate', ['boilerplate'], null])
})

test('other numbers are no telephone numbers', () => {
  const numbers =
    'Picture 240110-X-IN231-1001, 2020-08-11, 1,200,000 yen, 3.5-4.5 km, NR-114-26, 12-15 ships.'
  expect(findingsOf(contactDetails, releaseOf(numbers))).toEqual([])
})
