import { describe, expect, test } from '@jest/globals'
import { cardOf } from '#components/card/card.ts'
import { aNewsroom, aQuote, aReading } from '#tests/support/aReading.ts'

const cardFrom = (...changes: Parameters<typeof aReading>) => cardOf(aReading(...changes), aNewsroom)

describe('the quote of a card', () => {
  test('stands verbatim, with rank and office as of its day', () => {
    expect(cardFrom().quote).toEqual({
      language: 'en',
      segments: ['We will build it together,', 'and we will share it.'],
      attribution: 'Brig. Gen. Ngozi T. Okafor, director of partnerships, Aurelia Space Agency',
      day: '2020-08-11',
      translation: null,
    })
  })

  test('is the first that fits whole; a long one is left to the release and never cut', () => {
    const long = aQuote({ id: 'quote-0', segments: ['word '.repeat(100)] })
    expect(cardFrom({ content: { quotes: [long, aQuote()] } }).quote?.segments).toHaveLength(2)
    expect(cardFrom({ content: { quotes: [long] } }).quote).toBeNull()
  })

  test('may be twice as long in English as in Japanese, where a character says more', () => {
    const segments = ['語'.repeat(241)]
    expect(cardFrom({ content: { quotes: [aQuote({ segments })] } }).quote).not.toBeNull()
    expect(cardFrom({ content: { quotes: [aQuote({ segments, language: 'ja' })] } }).quote).toBeNull()
  })
})

describe('the summary of a card', () => {
  test('is cut at a word, and says so', () => {
    const { summary } = cardFrom({ content: { summary: 'several words '.repeat(40) } })
    expect(summary).toMatch(/(several|words)…$/)
    expect(summary?.length).toBeLessThanOrEqual(281)
  })

  test('is cut at a whole character where there are no spaces', () => {
    const { summary } = cardFrom({ language: 'ja', content: { summary: '𠮷'.repeat(200) } })
    expect(summary).toBe(`${'𠮷'.repeat(140)}…`)
  })

  test('is left out where it is blank', () => {
    expect(cardFrom({ content: { summary: ' ' } }).summary).toBeNull()
  })
})

test("the day of publication is that of the newsroom's own calendar", () => {
  expect(cardFrom().publishedOn).toBe('2020-08-11')
})

test('a first edition has nothing to declare', () => {
  expect(cardFrom().change).toBeNull()
})

test.each(['update', 'correction'] as const)(
  'an edition of kind %s says so, with its note and day',
  (kind) => {
    const card = cardFrom({ kind, note: 'The day was wrong.', publishedAt: '2020-09-01T16:00:00Z' })
    expect(card.change).toEqual({ kind, on: '2020-09-01', note: 'The day was wrong.' })
    expect(card.quote).not.toBeNull()
  },
)

test('a withdrawn release shows its title and notice, and none of the words, pictures or people', () => {
  const card = cardFrom({ kind: 'withdrawal', note: 'It was sent out in error.' })
  expect(card).toMatchObject({
    title: 'Partners meet to plan a shared orbit',
    summary: null,
    picture: null,
    quote: null,
    change: { kind: 'withdrawal', note: 'It was sent out in error.' },
  })
})

test('nothing of the desk comes out: no contacts, no publisher, no hashes', () => {
  const printed = JSON.stringify(cardFrom())
  for (const inner of ['desk@aurelia.example', 'Adaeze Park', 'user-approver', 'edition-release', '0000']) {
    expect(printed).not.toContain(inner)
  }
})
