import { describe, expect, test } from '@jest/globals'
import { applyDecisions, choicesOf, type Decisions, NO_DECISIONS } from '#lib/importer/decisions.ts'
import { Desk, type DeskRecords } from '#lib/importer/desk.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { questionsOf } from '#lib/importer/questions.ts'
import { readRelease } from '#lib/importer/read.ts'
import { draftsOf } from '#lib/importer/records.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

const emptyDesk: DeskRecords = { officials: [], releaseSlugs: [], ids: [], imported: new Map() }
const source = { name: 'tide.txt', sha256: 'ab'.repeat(32) }

function asked(text: string, decisions: Decisions = NO_DECISIONS, desk: Partial<DeskRecords> = {}) {
  const read = readRelease(text)
  const proposal = applyDecisions(read, decisions)
  const choices = choicesOf(decisions, read)
  const { people } = draftsOf(proposal, new Desk({ ...emptyDesk, ...desk }), source, '2031-03-03', choices)
  return questionsOf(proposal, decisions, people)
}

const open = (questions: ReturnType<typeof asked>) =>
  questions.filter(({ isSettled }) => !isSettled).map(({ id }) => id)

const namesake = (id: string): KnownOfficial => ({
  id,
  published: true,
  slug: id,
  names: [
    {
      language: 'en',
      display: 'Bartholomew Wickersley',
      family: 'Wickersley',
      given: 'Bartholomew',
      suffix: '',
    },
  ],
  appointments: [{ from: '2030-01-01', to: null, rank: 'uscg-o8', post: [], organization: [] }],
})

describe('the questions of an import', () => {
  test('ask for a day that the text does not tell, and for nothing that is certain', () => {
    expect(open(asked(SAMPLE_TEXT))).toEqual(['field:day'])
    expect(open(asked(SAMPLE_TEXT, { ...NO_DECISIONS, day: '2031-03-03' }))).toEqual([])
  })

  test('ask who spoke where the text does not say it, until a person chooses or leaves it open', () => {
    const text = 'Tide Hall Opens\n\n“It’s a good week to talk about tides, and a better one to chart them.”'
    const id = open(asked(text)).find((one) => one.startsWith('speaker:'))
    if (!id) throw new Error('an unknown speaker is asked for')
    const nobody = {
      ...NO_DECISIONS,
      speakers: { [id.replace('speaker:', '')]: { kind: 'nobody' as const } },
    }
    expect(open(asked(text, nobody))).not.toContain(id)
    expect(open(asked(text, { ...NO_DECISIONS, confirmed: [id] }))).toContain(id)
  })

  test('ask which of two namesakes is meant', () => {
    const desk = { officials: [namesake('official-one'), namesake('official-two')] }
    const question = asked(SAMPLE_TEXT, NO_DECISIONS, desk).find(({ id }) => id.startsWith('official:'))
    expect(question).toMatchObject({ isSettled: false, sentence: expect.stringContaining('may be any of') })
    const person = question?.id.replace('official:', '') ?? ''
    const officials = { [person]: { kind: 'official' as const, id: 'official-two' } }
    const chosen = { ...NO_DECISIONS, draft: { ...NO_DECISIONS.draft, officials } }
    expect(open(asked(SAMPLE_TEXT, chosen, desk))).toEqual(['field:day'])
  })

  test('ask for the instant of an embargo line, and take "there is none" for an answer', () => {
    const text = `EMBARGOED UNTIL 9 a.m. EST\n\n${SAMPLE_TEXT}`
    expect(open(asked(text))).toContain('field:embargo')
    expect(open(asked(text, { ...NO_DECISIONS, confirmed: ['field:embargo'] }))).not.toContain(
      'field:embargo',
    )
  })

  test('ask for the service of a rank that several have, unless the record tells it', () => {
    const text = SAMPLE_TEXT.replace('U.S. Coast Guard deputy', 'Deputy')
    const id = open(asked(text)).find((one) => one.startsWith('rank:'))
    if (!id) throw new Error('a rank of several services is asked for')
    const left = { ...NO_DECISIONS, ranks: { [id.replace('rank:', '')]: null } }
    expect(open(asked(text, left))).not.toContain(id)
  })
})
