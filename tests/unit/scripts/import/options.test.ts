import { describe, expect, test } from '@jest/globals'
import { ImportError } from '#lib/importer/importError.ts'
import { readOptions } from '../../../../scripts/import/options.ts'

describe('the arguments of an import', () => {
  test('name any number of files and folders, with the switches before, between or after', () => {
    expect(readOptions(['a.txt', '--json', 'archive', '--day', '2031-03-03', 'b.txt', '--dry-run'])).toEqual({
      paths: ['a.txt', 'archive', 'b.txt'],
      json: true,
      dryRun: true,
      day: '2031-03-03',
    })
  })

  test('write drafts and tell a person, unless said otherwise', () => {
    expect(readOptions(['a.txt'])).toEqual({ paths: ['a.txt'], json: false, dryRun: false, day: null })
  })

  test.each([
    ['no file', [], 'Say which files or folders'],
    ['a switch that does not exist', ['a.txt', '--jsonl'], "Unknown option '--jsonl'. Say which files"],
    ['a day that the calendar has not', ['a.txt', '--day', '2031-02-30'], 'is no day'],
    ['a day in words', ['a.txt', '--day', 'yesterday'], 'is no day'],
  ])('with %s are refused in a sentence', (_what, args, sentence) => {
    expect(() => readOptions(args)).toThrow(ImportError)
    expect(() => readOptions(args)).toThrow(sentence)
  })
})
