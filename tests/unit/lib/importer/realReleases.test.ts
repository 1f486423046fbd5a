import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compare, total } from '#lib/importer/measure.ts'
import { readRelease } from '#lib/importer/read.ts'

/** Real releases read by hand lie beside the checkout of those who have them; they are no part of the project. */
const folder = join(process.cwd(), '../shared/importer')
const names = existsSync(folder)
  ? readdirSync(join(folder, 'releases')).filter((name) => name.endsWith('.txt'))
  : []
const textOf = (name: string) => readFileSync(join(folder, 'releases', name), 'utf8')

if (names.length > 0) {
  describe('real releases', () => {
    test.each(names)('%s is read as a careful person reads it', (name) => {
      const expected: unknown = JSON.parse(
        readFileSync(join(folder, 'expected', name.replace(/\.txt$/, '.json')), 'utf8'),
      )
      const score = compare(readRelease(textOf(name)), expected)
      expect(score.decisions.filter((decision) => !decision.isRight)).toEqual([])
      expect(total([score])).toMatchObject({
        parts_f1: 1,
        statements_f1: 1,
        speaker_accuracy: 1,
        non_statements_taken: 0,
      })
    })
  })
} else {
  describe('real releases', () => {
    test('are measured where they lie beside the checkout; the invented ones stand for them here', () => {
      expect(names).toEqual([])
    })
  })
}
