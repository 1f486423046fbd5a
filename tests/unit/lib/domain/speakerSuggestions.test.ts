import { describe, expect, test } from '@jest/globals'
import { speakerSuggestions } from '#lib/domain/speakerSuggestions.ts'
import { aBlock } from '#tests/support/aBody.ts'
import { minister, okafor } from '#tests/support/deskRecords.ts'

const abe = {
  ...minister,
  id: 'official-abe',
  names: minister.names.map((name) => ({ ...name, family: 'Abe', display: 'Abe Jun' })),
}
const opening = aBlock('Sato Ren and Ngozi T. Okafor met.', 'normal', 'b1')
const words = aBlock('“We will go,” Okafor said. A satomi is a fish.', 'normal', 'b2')

function suggested(changes: Partial<Parameters<typeof speakerSuggestions>[0]> = {}) {
  return speakerSuggestions({
    officials: [abe, minister, okafor],
    body: [opening, words],
    words: { block: words, start: 1 },
    quotedIds: [],
    day: '2020-08-11',
    language: 'en',
    ...changes,
  }).map(({ official, because, office }) => [
    official.names[0]?.family,
    because,
    office?.rank ?? office?.post ?? null,
  ])
}

describe('the speakers suggested for some words', () => {
  test('are first who is named nearest to them, with the rank or post held on the day', () => {
    expect(suggested()).toEqual([
      ['Okafor', 'named', 'Brig. Gen.'],
      ['Sato', 'named', 'minister of space'],
      ['Abe', 'onRecord', 'minister of space'],
    ])
  })

  test('are before them who is quoted in the release already', () => {
    expect(suggested({ quotedIds: ['official-sato'] }).map(([name]) => name)).toEqual([
      'Sato',
      'Okafor',
      'Abe',
    ])
  })

  test('are those too who held no office on the day, and it is said', () => {
    expect(suggested({ day: '2010-01-01' })[0]).toEqual(['Okafor', 'named', null])
  })

  test('are not named by a part of another word, nor after the paragraph of the words', () => {
    const later = aBlock('Abe listened.', 'normal', 'b3')
    expect(suggested({ body: [words, later] })).toEqual([
      ['Okafor', 'named', 'Brig. Gen.'],
      ['Abe', 'onRecord', 'minister of space'],
      ['Sato', 'onRecord', 'minister of space'],
    ])
  })
})
