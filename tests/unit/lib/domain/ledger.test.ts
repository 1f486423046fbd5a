import { describe, expect, test } from '@jest/globals'
import { type DeskStatement, ledgerOf } from '#lib/domain/ledger.ts'
import { okafor } from '#tests/support/deskRecords.ts'
import { printedStatement } from '#tests/support/printedStatement.ts'

const onDesk = (changes: Partial<DeskStatement> = {}): DeskStatement => ({
  id: 'quote-1',
  language: 'en',
  segments: ['We will build it together,'],
  day: '2020-08-11',
  release: { id: 'release-talks', title: 'Partners open space talks' },
  ...changes,
})

describe('the statements of an official', () => {
  test('stand newest day first, each with the title held then', () => {
    const early = printedStatement({ quoteId: 'quote-0', day: '2019-05-01' })
    const ledger = ledgerOf([early, printedStatement()], [], okafor)
    expect(ledger.map(({ day, heldThen }) => [day, heldThen])).toEqual([
      ['2020-08-11', 'Brig. Gen. Ngozi T. Okafor, director of partnerships'],
      ['2019-05-01', 'Col. Ngozi T. Okafor, commander, Orbital Group 4'],
    ])
  })

  test('keep the title that was printed, whatever the record says now', () => {
    const [entry] = ledgerOf([printedStatement()], [], { ...okafor, appointments: [] })
    expect(entry?.heldThen).toContain('Brig. Gen.')
  })

  test('are listed once, with every release and edition that they stand in', () => {
    const again = printedStatement({ releaseId: 'release-ja', editionId: 'e2', editionNumber: 2 })
    const ledger = ledgerOf([printedStatement(), again], [onDesk()], okafor)
    expect(ledger).toHaveLength(1)
    expect(ledger[0]?.state).toBe('printed')
    expect(ledger[0]?.places.map((place) => [place.releaseId, place.edition?.number])).toEqual([
      ['release-talks', 1],
      ['release-ja', 2],
    ])
  })

  test('that only lie on the desk are marked as drafts, before all others where they have no day', () => {
    const ledger = ledgerOf(
      [printedStatement()],
      [onDesk({ id: 'q-new', day: null, release: null }), onDesk({ id: 'q-old', day: '2010-01-01' })],
      okafor,
    )
    expect(ledger.map(({ quoteId, state, heldThen }) => [quoteId, state, heldThen === null])).toEqual([
      ['q-new', 'draft', true],
      ['quote-1', 'printed', false],
      ['q-old', 'draft', true],
    ])
  })

  test('say where the desk has other words or another day than print', () => {
    expect(ledgerOf([printedStatement()], [onDesk({ day: '2020-08-10' })], okafor)[0]?.state).toBe('changed')
    expect(ledgerOf([printedStatement()], [onDesk({ segments: ['No.'] })], okafor)[0]?.state).toBe('changed')
  })
})
