import { describe, expect, test } from '@jest/globals'
import { changedParagraphs } from '#lib/domain/wordDiff.ts'

const marked = (before: string[], after: string[], language = 'en') =>
  changedParagraphs(before, after, language).map((pieces) =>
    pieces
      .map(({ text, change }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change])
      .join(''),
  )

describe('what changed between two editions', () => {
  test('is shown word by word, in the paragraphs that changed alone', () => {
    expect(
      marked(
        ['The gauge opens', 'It counts 12 waves.', 'The end.'],
        ['The gauge opens', 'It counts 14 waves.', 'The end.'],
      ),
    ).toEqual(['It counts -12-+14+ waves.'])
  })

  test('tells Japanese words apart, which no space does', () => {
    expect(marked(['観測所は五月に開所した。'], ['観測所は六月に開所した。'], 'ja')).toEqual([
      expect.stringMatching(/^観測所は.*-五(月)?-.*\+六(月)?\+.*開所した。$/),
    ])
  })

  test('is nothing where no word changed', () => {
    expect(marked(['The gauge opens'], ['The gauge opens'])).toEqual([])
  })

  test('shows a paragraph that is new as added', () => {
    expect(marked(['One.'], ['One.', 'Two.'])).toEqual([expect.stringContaining('+Two.+')])
  })
})
