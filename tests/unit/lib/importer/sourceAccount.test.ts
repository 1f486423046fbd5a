import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bodyBlocks } from '#lib/importer/bodyBlocks.ts'
import { applyDecisions, NO_DECISIONS, nonStatementId } from '#lib/importer/decisions.ts'
import type { Proposal } from '#lib/importer/proposal.ts'
import { readRelease } from '#lib/importer/read.ts'
import { accountedSpans, accountTotals } from '#lib/importer/sourceAccount.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

const WHOLE = `FOR IMMEDIATE RELEASE
Release No: TH-031-07
March 3, 2031

${SAMPLE_TEXT.trim()}

- A first tide table
- A second “tide” table

About the Harbour Agency
The Harbour Agency keeps 12 harbours.

Contact: Press Desk
desk@harbour.example

###
`
const nothing = {
  hasEmbargo: false,
  contactLines: new Set<number>(),
  isNumberEmptied: false,
  isPlaceEmptied: false,
}

/** The words that the account says are kept, against those of the body: the same, space aside. */
function expectTrue(source: string, proposal: Proposal): void {
  const characters = [...source]
  const spans = accountedSpans(proposal, nothing)
  let at = 0
  for (const { start, end } of spans) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBe(characters.length)
  const totals = accountTotals(spans).reduce((sum, total) => sum + total.characters, 0)
  expect(totals).toBe(characters.length)
  const kept = spans.filter(({ fate }) => fate === 'kept')
  const words = kept.map(({ start, end }) => characters.slice(start, end).join('')).join('')
  const body = bodyBlocks(proposal, (id) => ({ _type: 'reference', _ref: id }))
  const printed = body.flatMap((block) => block.children.map((span) => span.text)).join('')
  expect(bare(words)).toBe(bare(printed))
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

describe('the account of a source', () => {
  test('says of every line of a whole release what becomes of it', () => {
    const spans = accountedSpans(readRelease(WHOLE), nothing)
    const fates = accountTotals(spans).map(({ fate, label }) => `${fate}: ${label}`)
    expect(fates).toEqual(
      expect.arrayContaining([
        'left: For immediate release',
        'moved: Number',
        'moved: Day',
        'moved: Headline',
        'left: Headline again',
        'kept: Text',
        'kept: Quotation',
        'kept: In marks, no statement',
        'moved: List marks',
        'moved: Boilerplate',
        'left: Contact line',
        'left: End mark',
        'left: Space between paragraphs',
      ]),
    )
  })

  test('says "kept" of exactly the words that stand in the body, whatever was decided', () => {
    const proposal = readRelease(WHOLE)
    const ids = proposal.statements.map((one) => one.id)
    const marks = proposal.nonStatements.map(nonStatementId)
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.subarray(marks),
        fc.boolean(),
        (notStatements, statements, isDateline) => {
          expectTrue(
            WHOLE,
            applyDecisions(proposal, { ...NO_DECISIONS, notStatements, statements, isDateline }),
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  test('covers every character of any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'TOKYO, March 3, 2031 – The talks began.',
        '“We opened the doors,” said Adm. Ines Vale.',
        'Contact: a@b.example',
        '1. One',
        '• “Two”',
        '🚀 “שלום”​ said Ines Vale.',
        '###',
        'EMBARGOED UNTIL 9 a.m.',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) => {
        const source = lines.join(end)
        const proposal = readRelease(source)
        const notStatements = proposal.statements.map((one) => one.id)
        expectTrue(source, proposal)
        expectTrue(source, applyDecisions(proposal, { ...NO_DECISIONS, notStatements }))
      }),
      { numRuns: 200 },
    )
  })

  test('says "moved" of an embargo line and of contact lines only where the draft has them', () => {
    const text = WHOLE.replace('FOR IMMEDIATE RELEASE', 'EMBARGOED UNTIL 9 a.m. EST, March 3, 2031')
    const proposal = readRelease(text)
    const line = proposal.contact.find((one) => one.text.includes('@'))
    const spans = accountedSpans(proposal, {
      ...nothing,
      hasEmbargo: true,
      contactLines: new Set([line?.start ?? -1]),
    })
    const labels = spans.map(({ fate, label }) => `${fate}: ${label}`)
    expect(labels).toContain('moved: Embargo')
    expect(labels).toContain('moved: Press contacts')
    expect(labels).toContain('left: Contact line')
    expect(accountedSpans(proposal, nothing).map((one) => one.label)).toContain('Embargo line')
  })
})
