import { describe, expect, test } from '@jest/globals'
import { searchRanks } from '#lib/domain/rankSearch.ts'

const keysFor = (query: string) => searchRanks(query).flatMap((group) => group.ranks.map((rank) => rank.key))

describe('a search for a rank', () => {
  test('finds it by any form: spelled out, AP, the service’s own, Japanese, pay grade', () => {
    expect(keysFor('brigadier general space')).toEqual(['ussf-o7'])
    expect(keysFor('Brig. Gen.')).toContain('usaf-o7')
    expect(keysFor('CPT')).toEqual(['usa-o3'])
    expect(keysFor('1等陸佐')).toEqual(['jgsdf-o6'])
    expect(keysFor('O-7 navy')).toEqual(['usn-o7'])
    expect(keysFor('o7 coast')).toEqual(['uscg-o7'])
  })

  test('finds civilians by the name of their grade and by its short form', () => {
    expect(keysFor('SES')).toEqual(['uscs-es'])
    expect(keysFor('gs-15')).toEqual(['uscs-gs15'])
    expect(keysFor('指定職8号俸')).toEqual(['jcs-sd8'])
  })

  test('groups what it finds by service', () => {
    expect(searchRanks('vice admiral').map((group) => group.service)).toEqual([
      'U.S. Navy',
      'U.S. Coast Guard',
      'Japan Maritime Self-Defense Force',
    ])
  })

  test('finds nothing for words that no rank has, and everything for none', () => {
    expect(searchRanks('grand vizier')).toEqual([])
    expect(keysFor(' ').length).toBeGreaterThan(180)
  })
})
