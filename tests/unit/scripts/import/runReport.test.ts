import { describe, expect, test } from '@jest/globals'
import { ImportError } from '#lib/importer/importError.ts'
import { anOfficial, aTerm } from '#tests/support/anOfficial.ts'
import { imported, onlyRead } from '#tests/support/aResult.ts'
import type { FileResult } from '../../../../scripts/import/importFiles.ts'
import { runReport } from '../../../../scripts/import/runReport.ts'
import { Tally } from '../../../../scripts/import/tally.ts'

const ada = anOfficial('Ada Cole', [aTerm({ post: 'harbor master of Tern' })])
const QUIET = 'Agency Opens Hall\n\n“The hall is dry,” said Ada Cole, harbor master of Tern.'
const DOUBTFUL =
  'Agency Shuts Hall\n\n“The hall is wet,” said Col. Ada Cole, director of roofs. “It will be dry,” the company said.'

const MORE_DOUBTFUL = `Agency Asks\n\n“The hall is wet,” said Lt. Bo Dunn, director of halls. ${DOUBTFUL}`

const quiet = (path: string) => imported(path, QUIET, [ada])
const doubtful = (path: string) => imported(path, DOUBTFUL, [ada])
const failed = (path: string, error: unknown): FileResult => ({ status: 'failed', path, error })
const before = (path: string): FileResult => ({
  status: 'importedBefore',
  path,
  source: { name: path, text: QUIET, sha256: 'b'.repeat(64) },
  earlier: { id: 'release-hall', title: 'Agency Opens Hall' },
})

function reportOf(results: FileResult[], files = results.length): string {
  const tally = new Tally()
  for (const result of results) tally.add(result)
  return runReport(tally, { files, seconds: 1.5, studioOf: (id) => `http://studio/${id}` })
}

describe('the report of many files', () => {
  test('counts what was imported, what was there before and what failed, each failure with path and reason', () => {
    const report = reportOf([
      quiet('a.txt'),
      quiet('b.txt'),
      before('c.txt'),
      failed('d.txt', new ImportError('d.txt is empty; choose the file that holds the release.')),
      failed('e.txt', new ImportError('The Content Lake refused the drafts (400).')),
      failed('f.txt', new TypeError('x is undefined')),
    ])
    expect(report.split('\n').slice(0, 8)).toEqual([
      'Imported         2 of 6 files in 2 s, 1.3 a second',
      'Imported before  1, left as they are',
      'Failed           3',
      '  d.txt is empty; choose the file that holds the release.',
      '  e.txt: The Content Lake refused the drafts (400).',
      expect.stringContaining('  f.txt: a fault of the importer'),
      'Statements       2',
      'People           2: 2 found on record, 0 new drafts, 0 without a record',
    ])
  })

  test('names the drafts with most to check first, with their address in the Studio', () => {
    const worst = imported('c.txt', MORE_DOUBTFUL, [ada])
    const lines = reportOf([quiet('a.txt'), doubtful('b.txt'), worst]).split('\n')
    const at = lines.findIndex((line) => line.startsWith('To check'))
    expect(lines[at]).toMatch(/^To check {9}\d+ decisions; the drafts with most are$/)
    expect(lines[at + 1]).toMatch(/^ {5}\d {2}Agency Asks$/)
    expect(lines[at + 2]).toBe('        http://studio/release-agency-asks')
    expect(lines[at + 3]).toMatch(/^ {5}\d {2}Agency Shuts Hall$/)
  })

  test('names no more than ten of them', () => {
    const report = reportOf(Array.from({ length: 12 }, (_, at) => doubtful(`${at}.txt`)))
    expect(report.match(/http:\/\/studio/g)).toHaveLength(10)
  })

  test('says how to go on where files were not reached', () => {
    expect(reportOf([quiet('a.txt')], 1000)).toContain(
      '999 files were not reached. Run the same command again to go on: what was imported is left as it is.',
    )
    expect(reportOf([quiet('a.txt')])).not.toContain('not reached')
  })

  test('claims nothing of records in a dry run', () => {
    const report = reportOf([onlyRead('a.txt', QUIET)])
    expect(report).toContain('Read             1 of 1 file in')
    expect(report).toContain('People           1\n')
  })
})
