import { describe, expect, test } from '@jest/globals'
import type { BodyBlock } from '#lib/domain/body.ts'
import { liftQuotations } from '#lib/importer/liftQuotations.ts'
import { aBlock } from '#tests/support/aBody.ts'
import { minister, okafor, statement } from '#tests/support/deskRecords.ts'

const lifted = (body: BodyBlock[], officials = [okafor, minister]) =>
  liftQuotations({ body, title: 'Partners open talks 👋', officials, day: '2020-08-11' })

const outline = (...given: Parameters<typeof lifted>) =>
  lifted(...given).map(({ kind, stretches, speakerId }) => [
    kind,
    stretches.map(({ words }) => words),
    speakerId,
  ])

const opening = aBlock(
  'Brig. Gen. Ngozi T. Okafor, director of partnerships, opened the talks 👋 on Tuesday.',
  'normal',
  'b0',
)

describe('lifting the quotations of a text', () => {
  test('proposes the statement with its pieces and the official who fits the name', () => {
    const body = [opening, aBlock('“We will build it together,” Okafor said. “And we will share it all.”')]
    expect(outline(body)).toEqual([
      ['statement', ['We will build it together,', 'And we will share it all.'], okafor.id],
    ])
    const [proposal] = lifted(body)
    expect(proposal?.stretches.map(({ block, start }) => [block._key, start])).toEqual([
      ['b1', 1],
      ['b1', 43],
    ])
    expect(proposal?.evidence).toContainEqual(expect.stringContaining('said'))
    expect(proposal?.confidence).toBeGreaterThan(0.5)
  })

  test('leaves the speaker open where nobody on record has the name', () => {
    const body = [opening, aBlock('“We will build it together,” Okafor said.')]
    expect(outline(body, [minister])).toEqual([['statement', ['We will build it together,'], null]])
    expect(lifted(body, [minister])[0]?.printed).toBe('Brig. Gen. Ngozi T. Okafor')
  })

  test('proposes what is a name as no statement', () => {
    const body = [opening, aBlock('The ship named “Morning Star” sailed.')]
    expect(outline(body)).toEqual([['notStatement', ['Morning Star'], null]])
    expect(lifted(body)[0]?.reason).toBe('title')
  })

  test('asks about what the reader passes over: extracts and words in headings', () => {
    const body = [opening, aBlock('A “quiet” week', 'h2', 'b1'), aBlock('All is well.', 'blockquote', 'b2')]
    expect(outline(body).map(([, words]) => words)).toEqual([['quiet'], ['All is well.']])
  })

  test('leaves out what is marked, and knows the quote of a statement that is marked in part', () => {
    const body = [
      opening,
      aBlock('“[q|We will build it together,]” Okafor said. “And we will share it all.”'),
    ]
    expect(outline(body)).toEqual([['statement', ['And we will share it all.'], okafor.id]])
    expect(lifted(body)[0]?.quoteId).toBe(statement.id)
    expect(lifted([opening, aBlock('“[q|We will build it together,]” Okafor said.')])).toEqual([])
  })
})
