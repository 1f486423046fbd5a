import { describe, expect, test } from '@jest/globals'
import { applyDecisions, type Decisions, NO_DECISIONS, nonStatementId } from '#lib/importer/decisions.ts'
import { readRelease } from '#lib/importer/read.ts'
import { readParagraphs } from './aReleaseText.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

const proposal = readRelease(SAMPLE_TEXT)
const decided = (changes: Partial<Decisions>, of = proposal) =>
  applyDecisions(of, { ...NO_DECISIONS, ...changes })

describe('decisions about a proposal', () => {
  test('change nothing where none was made', () => {
    expect(decided({})).toEqual(proposal)
  })

  test('are the last word on who spoke, with the evidence that a person said so', () => {
    const vice = proposal.officials.find((person) => person.family === 'Quillfeather')?.id ?? ''
    const { statements, officials } = decided({ speakers: { s1: { kind: 'person', id: vice } } })
    expect(statements[0]).toMatchObject({
      speaker: { person: vice, name: 'Orla P. Quillfeather' },
      speakerConfidence: 1,
      evidence: expect.arrayContaining(['the speaker was chosen by hand']),
    })
    expect(officials.find((person) => person.id === vice)?.quoted).toBe(true)
  })

  test('may name an official of the desk whom the text does not name', () => {
    const { statements, others } = decided({
      speakers: { s2: { kind: 'official', id: 'official-tarn', name: 'Isolde Tarn' } },
    })
    expect(statements[1]?.speaker).toMatchObject({ person: 'desk:official-tarn', name: 'Isolde Tarn' })
    expect(others.at(-1)).toMatchObject({ id: 'desk:official-tarn', quoted: true })
  })

  test('may leave a statement without a speaker on purpose', () => {
    expect(decided({ speakers: { s1: { kind: 'nobody' } } }).statements[0]?.speaker).toBeNull()
  })

  test('keep the words of what is no statement after all, in the text and in the account', () => {
    const { statements, nonStatements, pieces } = decided({ notStatements: ['s1'] })
    expect(statements.map((one) => one.id)).toEqual(['s2', 's3'])
    const parts = proposal.statements[0]?.parts ?? []
    for (const { text, start, end } of parts) {
      expect(nonStatements).toContainEqual(expect.objectContaining({ text, start, end }))
      expect(pieces).toContainEqual({ start, end, kind: 'nonStatement' })
    }
  })

  test('make a statement of words in marks, in its place among the others', () => {
    const [term] = proposal.nonStatements
    if (!term) throw new Error('the sample has words in marks that are no statement')
    const id = nonStatementId(term)
    const { statements, nonStatements } = decided({ statements: [id] })
    expect(statements.map((one) => one.id)).toEqual(['s1', 's2', id, 's3'])
    expect(statements[2]).toMatchObject({ joined: 'Chart to Share', speaker: null })
    expect(nonStatements).toEqual([])
  })

  test('make no statement of marks in a headline, where no quotation can be marked', () => {
    const titled = readRelease(SAMPLE_TEXT.replace('Open First Tide Talks', 'Open “Tide” Talks'))
    const [inTitle] = titled.nonStatements
    if (!inTitle) throw new Error('marks in the title are read')
    expect(decided({ statements: [nonStatementId(inTitle)] }, titled).statements).toHaveLength(3)
  })

  test('give the words of a dateline that is none back to the text', () => {
    const read = readParagraphs('PORT TERN, Maine – March 3, 2031 – The hall opened to the sound of bells.')
    expect(read.dateline).not.toBeNull()
    const { dateline, pieces } = decided({ isDateline: false }, read)
    expect(dateline).toBeNull()
    expect(pieces.some(({ kind }) => kind === 'dateline')).toBe(false)
  })

  test('change nothing more when applied to their own result', () => {
    const [term] = proposal.nonStatements
    const decisions: Partial<Decisions> = {
      day: '2031-03-03',
      notStatements: ['s3'],
      statements: term ? [nonStatementId(term)] : [],
      speakers: {
        s1: { kind: 'official', id: 'official-tarn', name: 'Isolde Tarn' },
        s2: { kind: 'nobody' },
      },
    }
    expect(decided(decisions, decided(decisions))).toEqual(decided(decisions))
  })
})
