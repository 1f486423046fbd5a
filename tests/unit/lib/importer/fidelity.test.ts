import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readRelease } from '#lib/importer/read.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

/** Pieces of which hostile releases are made: marks of all kinds, cues, names, breaks, characters of two units. */
const scrap = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '「',
    '」',
    '``',
    "''",
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '. ',
    ', ',
    ': ',
    '—',
    '-',
  ],
  ...[
    'said ',
    'Gen. ',
    'Orla Quill',
    ' he said.',
    'the secretary said',
    'WASHINGTON',
    'By ',
    'ENDS',
    '###',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '🌊',
    '\u{20BB7}',
    '\u0000',
    '\ud800',
    'é',
    'Dr.',
    'U.S.',
    ' Jr.',
    'of ',
    'director, ',
    'Sens. ',
    'Dear X:',
    'Sincerely,',
    ' – ',
    '(Mayor of X)',
    ' is the chairman of ',
    'we go there ',
    'www.x.example',
    '\u2028',
    '\ufeff',
  ],
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join('')),
  fc
    .tuple(fc.nat(SAMPLE_TEXT.length), fc.nat(40), fc.array(scrap, { maxLength: 4 }))
    .map(([at, cut, scraps]) => SAMPLE_TEXT.slice(0, at) + scraps.join('') + SAMPLE_TEXT.slice(at + cut)),
)

describe('any text at all', () => {
  test('has every character in exactly one piece, and every part at its place', () => {
    fc.assert(
      fc.property(text, (source) => {
        const proposal = readRelease(source)
        const characters = [...source]
        const ends = [0, ...proposal.pieces.map((piece) => piece.end)]
        expect(proposal.pieces.map((piece) => piece.start)).toEqual(ends.slice(0, -1))
        expect(ends.at(-1)).toBe(characters.length)
        expect(proposal.pieces.filter((piece) => piece.end <= piece.start)).toEqual([])
        expect(proposal.statements.filter((statement) => statement.parts.length === 0)).toEqual([])
        const people = [...proposal.officials, ...proposal.others]
        const parts = proposal.statements.flatMap((statement) => statement.parts)
        const excerpts = [...parts, ...people.map((person) => person.asWritten), ...proposal.paragraphs]
        const misplaced = excerpts.filter(
          ({ start, end, text }) => characters.slice(start, end).join('') !== text,
        )
        expect(misplaced).toEqual([])
        expect(parts.filter((part) => part.text.trim() === '')).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })

  test('counts characters as code points, not as halves of them', () => {
    const source = `🌊 Agency Opens Hall\n\n"We 🌊 float on water," said Gen. Orla Quill.`
    const [statement] = readRelease(source).statements
    const [part] = statement?.parts ?? []
    expect([...source].slice(part?.start, part?.end).join('')).toBe('We 🌊 float on water,')
  })

  test.each([
    ['opening marks', '“'],
    ['marks that open and never close', '"a '],
    ['titles without a name', 'Secretary of State for the '],
    ['one name again and again', 'said Gen. Orla Quill, director of X, '],
    ['statements by "he"', '“We go there today,” he said. '],
  ])('takes no more than its share of time for each character: %s', (_what, unit) => {
    // Ten times the text may take ten times as long, not a hundred times; 40 leaves room for a busy machine.
    const run = (length: number) => {
      const source = unit.repeat(Math.ceil(length / unit.length))
      const before = process.cpuUsage()
      readRelease(source)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    run(4000)
    const short = Math.min(run(4000), run(4000))
    expect(run(40_000)).toBeLessThan(Math.max(short, 2000) * 40)
  })
})
