import { expect, test } from '@jest/globals'
import { postsAgree } from '#lib/importer/postWords.ts'

test.each([
  ['commander of United States Space Forces Vessia', 'Commander, U.S. Space Forces-Vessia'],
  ['the mayor', 'Mayor, City of Tern'],
  ['secretary of the harbor', 'harbor secretary'],
  ['commander of the 12th Boat Group', 'Boat Group 12 commander'],
  ['director of operations', 'director of plans, operation and training'],
])('“%s” and “%s” are one post', (printed, recorded) => {
  expect(postsAgree(printed, recorded)).toBe('same')
  expect(postsAgree(recorded, printed)).toBe('same')
})

test.each([
  ['deputy commander of Tern Command', 'commander of Tern Command'],
  ['commander of the 12th Boat Group', 'commander of the 14th Boat Group'],
  ['secretary of state', 'secretary of the harbor'],
  ['director of plans', 'director of plants'],
])('“%s” and “%s” are two', (printed, recorded) => {
  expect(postsAgree(printed, recorded)).toBe('other')
})

test('a post that is not told agrees with none and contradicts none', () => {
  expect(postsAgree('', 'mayor of Tern')).toBe('unsaid')
  expect(postsAgree('the', 'mayor of Tern')).toBe('unsaid')
})
