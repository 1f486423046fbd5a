import { describe, expect, test } from '@jest/globals'
import {
  findRank,
  findRankByPrinted,
  printedRank,
  RANKS,
  RANKS_AND_GRADES,
  spelledRank,
} from '#lib/domain/rank.ts'

const keysFor = (text: string) => findRankByPrinted(text).map((rank) => rank.key)

describe('the rank table', () => {
  test('has every key once', () => {
    expect(new Set(RANKS.map((rank) => rank.key)).size).toBe(RANKS.length)
  })

  test('writes every key as service, grade and at most one variant', () => {
    for (const rank of RANKS) expect(rank.key).toMatch(/^[a-z]+-[owe]\d{1,2}(-[a-z0-9]+)?$/)
  })

  test('finds a brigadier general of the Space Force by key', () => {
    expect(findRank('ussf-o7')).toEqual({
      key: 'ussf-o7',
      service: 'ussf',
      grade: 'o7',
      spelled: 'Brigadier General',
      ap: 'Brig. Gen.',
      serviceForm: 'Brig Gen',
      ja: '准将',
    })
  })

  test('has no rank for a key that is not in it', () => {
    expect(findRank('ussf-o11')).toBeNull()
    expect(findRank('')).toBeNull()
  })
})

describe('a rank as printed', () => {
  test('finds its own rank from every form of every rank', () => {
    for (const rank of RANKS) {
      for (const form of [rank.spelled, rank.ap, rank.serviceForm, rank.ja ?? rank.ap]) {
        expect(keysFor(form)).toContain(rank.key)
      }
    }
  })

  test('keeps a service that stands before it', () => {
    expect(keysFor('U.S. Army Maj. Gen.')).toEqual(['usa-o8'])
    expect(keysFor('Air Force Capt.')).toEqual(['usaf-o3'])
    expect(keysFor('Navy Capt.')).toEqual(['usn-o6'])
  })

  test('reads the forms that real releases print', () => {
    expect(keysFor('COL')).toContain('usa-o6')
    expect(keysFor('Technical Sgt.')).toContain('ussf-e6')
    expect(keysFor('Spc. 3')).toEqual(['ussf-e3'])
    expect(keysFor('Rear Adm.')).toEqual(expect.arrayContaining(['usn-o8', 'usn-o7']))
    expect(keysFor('Lt. j.g.')).toContain('usn-o2')
  })

  test('is no rank where the words are a former rank or none', () => {
    expect(keysFor('retired Vice Adm.')).toEqual([])
    expect(keysFor('Secretary')).toEqual([])
    expect(keysFor('')).toEqual([])
  })
})

test('stands in Japanese in a Japanese release, where there is a settled form', () => {
  const general = findRank('usaf-o7')
  const specialist = findRank('ussf-e3')
  expect(general && printedRank(general, 'ja')).toBe('准将')
  expect(specialist && printedRank(specialist, 'ja')).toBe('Spc. 3')
})

describe('the grades of civilians', () => {
  const grades = RANKS_AND_GRADES.filter((rank) => !RANKS.includes(rank))

  test('have keys of their own', () => {
    expect(new Set(RANKS_AND_GRADES.map((rank) => rank.key)).size).toBe(RANKS_AND_GRADES.length)
    expect(findRank('uscs-es')?.serviceForm).toBe('SES')
    expect(findRank('uscs-gs15')?.serviceForm).toBe('GS-15')
    expect(findRank('jcs-sd8')?.ja).toBe('指定職8号俸')
  })

  test('are never printed beside a name, in any language', () => {
    for (const grade of grades) {
      expect([printedRank(grade, 'en'), printedRank(grade, 'ja'), spelledRank(grade, 'ja')]).toEqual([
        null,
        null,
        null,
      ])
    }
  })

  test('are never read out of a printed text as a rank', () => {
    for (const grade of grades) {
      expect(keysFor(grade.spelled)).not.toContain(grade.key)
    }
  })
})

test('the Self-Defense Forces have their sixteen ranks each, four-star officers being a 将 of their own', () => {
  for (const service of ['jgsdf', 'jmsdf', 'jasdf']) {
    const forms = RANKS.filter((rank) => rank.service === service).map((rank) => rank.ja)
    expect(forms).toHaveLength(17)
    expect(new Set(forms).size).toBe(16)
  }
})
