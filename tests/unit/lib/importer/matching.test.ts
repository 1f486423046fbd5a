import { describe, expect, test } from '@jest/globals'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { matchOfficial } from '#lib/importer/matching.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'
import { anOfficial, aPerson, aTerm } from '#tests/support/anOfficial.ts'

const DAY = '2031-03-03'
const match = (person: PersonReading, ...officials: KnownOfficial[]) => matchOfficial(person, officials, DAY)
const chosen = (person: PersonReading, ...officials: KnownOfficial[]) =>
  match(person, ...officials).official?.id ?? null
const kinds = (person: PersonReading, ...officials: KnownOfficial[]) =>
  match(person, ...officials).conflicts.map((conflict) => conflict.kind)

const colonel = aPerson('Ada Cole', { rank: 'Col.', post: 'commander of Tern Command' })
const commander = aTerm({ rank: 'usa-o6', post: 'Commander', organization: 'Tern Command' })
const ada = anOfficial('Ada Cole', [commander])

describe('someone whom a release names', () => {
  test('is the official of that name who held that rank and post on that day, and the match says why', () => {
    expect(match(colonel, ada)).toEqual({
      official: ada,
      candidates: [],
      evidence: [
        'the name is on record',
        'held the rank “Col.” on 2031-03-03',
        'held the post “Commander, Tern Command” on 2031-03-03',
      ],
      conflicts: [],
    })
  })

  test('is new where nobody has the name', () => {
    expect(match(colonel, anOfficial('Ada Coleman', [commander]))).toMatchObject({
      official: null,
      candidates: [],
      evidence: ['nobody of this name is on record'],
    })
  })

  test.each([
    ['Ada B. Cole', 'Ada Cole', true],
    ['Ada Cole', 'Ada Bea Cole', true],
    ['Ada B. Cole', 'Ada Bea Cole', true],
    ['Ada B. Cole', 'Ada C. Cole', false],
    ['Ida Cole', 'Ada Cole', false],
    ['Áda  COLE', 'Ada Cole', true],
  ])('printed as %s, recorded as %s: the same is %s', (printed, recorded, isSame) => {
    const official = anOfficial(recorded, [commander])
    const { name, given, family } = aPerson(printed)
    expect(chosen({ ...colonel, name, given, family }, official)).toBe(isSame ? official.id : null)
  })

  test('is not the father where one is printed “Jr.” and the other “Sr.”', () => {
    const father = {
      ...ada,
      names: ada.names.map((name) => ({ ...name, display: 'Ada Cole Sr.', suffix: 'Sr.' })),
    }
    const son = { ...colonel, name: 'Ada Cole Jr.', suffix: 'Jr.' }
    expect(match(son, father)).toMatchObject({ official: null, candidates: [] })
  })

  test('is found by a name recorded in another language too', () => {
    const names = [
      { language: 'ja', display: 'コール', family: 'コール', given: '', suffix: '' },
      ...ada.names,
    ]
    expect(chosen(colonel, { ...ada, names })).toBe(ada.id)
  })
})

describe('of several who have the name', () => {
  const before = anOfficial('Ada Cole', [aTerm({ rank: 'usa-o6', to: '2031-03-02' })], '-before')
  const mayor = anOfficial('Ada Cole', [aTerm({ post: 'mayor of Tern' })], '-mayor')
  const sailor = anOfficial('Ada Cole', [aTerm({ rank: 'usn-o6', post: 'harbor captain' })], '-sailor')

  test('the one is meant who held an office on the day', () => {
    const found = match(colonel, before, ada)
    expect(found.official).toBe(ada)
    expect(found.evidence[0]).toBe('of 2 people of this name only one held an office on 2031-03-03')
  })

  test('then the one who held the rank', () => {
    expect(chosen({ ...colonel, post: null }, mayor, ada)).toBe(ada.id)
    expect(chosen({ ...colonel, post: null }, sailor, ada)).toBe(ada.id)
  })

  test('then the one of the service that the release tells', () => {
    const flier = anOfficial('Ada Cole', [aTerm({ rank: 'usaf-o6' })], '-flier')
    expect(chosen({ ...colonel, post: null, rankKey: 'usaf-o6' }, flier, ada)).toBe(flier.id)
    expect(match({ ...colonel, post: null }, flier, ada).candidates).toHaveLength(2)
  })

  test('then the one whose post or organization the release prints', () => {
    const person = aPerson('Ada Cole', { post: 'the mayor', organization: 'Tern' })
    expect(chosen(person, mayor, anOfficial('Ada Cole', [aTerm({ post: 'harbor pilot' })], '-pilot'))).toBe(
      mayor.id,
    )
  })

  test('then the one with the very name', () => {
    expect(chosen(colonel, anOfficial('Ada Bea Cole', [commander]), ada)).toBe(ada.id)
  })

  test('the others are shown beside the chosen one, since only a person can be certain', () => {
    expect(match(colonel, before, ada).conflicts).toEqual([
      {
        kind: 'sameName',
        sentence:
          'Ada Cole (Commander, Tern Command) was chosen; also on record under this name: Ada Cole (no office that day).',
      },
    ])
  })

  test('nobody is chosen where two fit equally', () => {
    const twin = anOfficial('Ada Cole', [commander], '-twin')
    const found = match(colonel, twin, ada, mayor)
    expect(found.official).toBeNull()
    expect(found.candidates).toEqual([twin, ada])
    expect(found.conflicts).toEqual([
      { kind: 'severalFit', sentence: expect.stringContaining('choose the official by hand') },
    ])
  })

  test('nobody is chosen where the only one in office held another rank', () => {
    expect(match(colonel, before, mayor)).toMatchObject({ official: null, candidates: [before, mayor] })
  })
})

describe('what does not agree is said', () => {
  test('no office on the day', () => {
    const later = anOfficial('Ada Cole', [{ ...commander, from: '2032-01-01' }])
    expect(match(colonel, later)).toMatchObject({ official: later, conflicts: [{ kind: 'noOffice' }] })
  })

  test('another rank on the day, in words', () => {
    const general = anOfficial('Ada Cole', [{ ...commander, rank: 'usa-o7' }])
    expect(match(colonel, general).conflicts).toEqual([
      {
        kind: 'otherRank',
        sentence:
          'Ada Cole is printed as “Col.”, but the record has another rank on 2031-03-03 (Brigadier General, U.S. Army).',
      },
    ])
  })

  test('the rank of the day counts, not the rank of today', () => {
    const promoted = anOfficial('Ada Cole', [
      { ...commander, to: '2031-03-03' },
      { ...commander, from: '2031-03-04', rank: 'usa-o7' },
    ])
    expect(kinds(colonel, promoted)).toEqual([])
    expect(matchOfficial(colonel, [promoted], '2031-03-04').conflicts).toMatchObject([{ kind: 'otherRank' }])
  })

  test('no rank on record contradicts a printed one, but for a draft of the same post that waits for its rank', () => {
    const without = anOfficial('Ada Cole', [{ ...commander, rank: null }])
    expect(kinds(colonel, without)).toEqual(['otherRank'])
    expect(kinds(colonel, { ...without, published: false })).toEqual([])
    expect(kinds({ ...colonel, post: null }, { ...without, published: false })).toContain('otherRank')
  })

  test('another post on the day', () => {
    const moved = anOfficial('Ada Cole', [aTerm({ rank: 'usa-o6', post: 'director of supply' })])
    expect(match(colonel, moved)).toMatchObject({ official: moved, conflicts: [{ kind: 'otherPost' }] })
  })

  test('a rank and a post that both differ may be another person', () => {
    const moved = anOfficial('Ada Cole', [aTerm({ rank: 'usa-o4', post: 'director of supply' })])
    expect(kinds(colonel, moved)).toEqual(['otherRank', 'otherPost', 'sameName'])
  })

  test('another service and another post are taken for another person, who is offered', () => {
    const coastGuard = anOfficial('Ada Cole', [aTerm({ rank: 'uscg-o3', post: 'director of supply' })])
    expect(match(colonel, coastGuard)).toMatchObject({
      official: null,
      candidates: [coastGuard],
      conflicts: [{ kind: 'sameName' }],
    })
  })

  test('nothing is said where the release prints neither rank nor post', () => {
    expect(kinds(aPerson('Ada Cole'), ada)).toEqual([])
  })
})

describe('a name that is not printed in full', () => {
  test.each(['Cole', 'A. Cole'])('is enough with a rank or post of that day: %s', (name) => {
    expect(chosen(aPerson(name, { rank: 'Col.' }), ada)).toBe(ada.id)
    expect(chosen(aPerson(name, { post: 'the commander' }), ada)).toBe(ada.id)
  })

  test.each(['Cole', 'A. Cole'])('is only a candidate without: %s', (name) => {
    expect(match(aPerson(name), ada)).toMatchObject({ official: null, candidates: [ada] })
    expect(match(aPerson(name, { rank: 'Maj.' }), ada)).toMatchObject({ official: null, candidates: [ada] })
  })
})
