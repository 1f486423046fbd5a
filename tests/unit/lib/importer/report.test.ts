import { describe, expect, test } from '@jest/globals'
import { Desk } from '#lib/importer/desk.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { readRelease } from '#lib/importer/read.ts'
import { draftsOf } from '#lib/importer/records.ts'
import { checksOf, reportOf } from '#lib/importer/report.ts'
import { anOfficial, aTerm } from '#tests/support/anOfficial.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

const day = { value: '2031-03-03', isGuess: true }
const proposal = readRelease(SAMPLE_TEXT)
const planWith = (...officials: KnownOfficial[]) => {
  const desk = new Desk({ officials, releaseSlugs: [], ids: [], imported: new Map() })
  return draftsOf(proposal, desk, { name: 'talks.txt', sha256: 'a'.repeat(64) }, day.value)
}
const wickersley = anOfficial('Bartholomew J. Wickersley', [
  aTerm({ rank: 'uscg-o9', post: 'harbor master' }),
])
const quillfeather = anOfficial('Orla P. Quillfeather', [
  aTerm({ rank: 'uscg-o9', post: 'Deputy chief of harbour operations, charts, buoys and moorings' }),
])

describe('the report of an import', () => {
  test('says of each person whether a record was found, and why', () => {
    const report = reportOf(proposal, planWith(quillfeather), day)
    expect(report).toContain(
      '95 % sure) [on record]\n      why: the name is on record; held the rank “Vice Adm.”',
    )
    expect(report).toContain('[new draft]\n      why: nobody of this name is on record')
  })

  test('shows every conflict with the record among what is to check', () => {
    const toCheck = reportOf(proposal, planWith(wickersley), day).split('To check\n')[1]
    expect(toCheck).toContain(
      '  - Bartholomew J. Wickersley is printed as “Rear Adm.”, but the record has another rank',
    )
    expect(toCheck).toContain(
      '  - Bartholomew J. Wickersley is printed as “commander of Tern Coast Harbour Command”',
    )
  })

  test('counts what it shows', () => {
    const plan = planWith(wickersley)
    const shown = reportOf(proposal, plan, day)
      .split('\n')
      .filter((line) => line.startsWith('  - '))
    expect(checksOf(proposal, plan, day)).toHaveLength(shown.length)
    expect(shown.length).toBeGreaterThan(0)
  })

  test('claims no record where nothing is written', () => {
    expect(reportOf(proposal, null, day)).not.toContain('record')
  })
})
