import { describe, expect, test } from '@jest/globals'
import { Desk } from '#lib/importer/desk.ts'
import { readRelease } from '#lib/importer/read.ts'
import { draftsOf } from '#lib/importer/records.ts'
import { anOfficial, aPerson, aTerm } from '#tests/support/anOfficial.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

const emptyDesk = () => new Desk({ officials: [], releaseSlugs: [], ids: [], imported: new Map() })
const source = (mark: string) => ({ name: `${mark}.txt`, sha256: mark.repeat(64) })

describe('the desk of an import', () => {
  test('finds officials by family name or whole name, whatever case and accents', () => {
    const ada = anOfficial('Ada Cole', [aTerm()])
    const desk = new Desk({ officials: [ada], releaseSlugs: [], ids: [], imported: new Map() })
    expect(desk.officialsNamed(aPerson('Ída CÓLE'))).toEqual([ada])
    expect(desk.officialsNamed({ name: 'ada cole', family: 'ada cole' })).toEqual([ada])
    expect(desk.officialsNamed(aPerson('Ada Coleman'))).toEqual([])
  })

  test('knows after a plan was written what it would read anew: the text, the addresses, the ids', () => {
    const desk = emptyDesk()
    const plan = draftsOf(readRelease(SAMPLE_TEXT), desk, source('a'), '2031-03-03')
    expect(desk.importedAs(source('a').sha256)).toBeNull()
    desk.add(plan)
    expect(desk.importedAs(source('a').sha256)).toEqual({ id: plan.releaseId, title: plan.title })
    expect(desk.hasRelease(plan.slug)).toBe(true)
    expect(desk.hasOfficial('orla-p-quillfeather')).toBe(true)
    expect(desk.isPublished('official-orla-p-quillfeather')).toBe(false)
    for (const { _id } of plan.documents) expect(desk.has(_id.replace('drafts.', ''))).toBe(true)
  })

  test('gives the officials of one release to the next, so that nobody is made twice', () => {
    const desk = emptyDesk()
    desk.add(draftsOf(readRelease(SAMPLE_TEXT), desk, source('a'), '2031-03-03'))
    const second = draftsOf(readRelease(SAMPLE_TEXT), desk, source('b'), '2031-03-04')
    expect(second.newOfficials).toEqual([])
    expect(second.people.map((plan) => [plan.officialId, plan.conflicts])).toEqual([
      ['official-orla-p-quillfeather', []],
      ['official-bartholomew-j-wickersley', []],
    ])
  })
})
