import { describe, expect, test } from '@jest/globals'
import { composeEdition, type PublicationRequest } from '#lib/domain/compose.ts'
import type { DeskQuote } from '#lib/domain/desk.ts'
import { changeSince } from '#lib/domain/translation.ts'
import { deskRecords, deskRelease, okafor, quoting, statement } from '#tests/support/deskRecords.ts'

const inJapanese: DeskQuote = {
  ...statement,
  id: 'quote-1-ja',
  language: 'ja',
  segments: ['共に築きます。'],
  translationOf: statement.id,
  translator: '広報室',
}

const seal = 'a'.repeat(64)

function compose(
  { quote = inJapanese, originals = [statement] }: { quote?: DeskQuote; originals?: DeskQuote[] } = {},
  changes: Partial<PublicationRequest['release']> = {},
) {
  return composeEdition({
    release: deskRelease({
      language: 'ja',
      translationOf: 'release-original',
      translatedFrom: { number: 2, hash: seal },
      body: [quoting('共に築きます。', quote.id)],
      ...changes,
    }),
    records: deskRecords({ quotes: [quote, ...originals], officials: deskRecords().officials }),
    previous: null,
    kind: 'first',
    note: null,
    correction: null,
    publishedAt: '2020-08-12T00:00:00Z',
    publishedBy: { id: 'user-approver', name: 'Adaeze Park' },
    timeZone: 'Asia/Tokyo',
    slugHolder: null,
    unpublished: [],
  })
}

const problems = (composition: ReturnType<typeof compose>) =>
  composition.ok ? [] : composition.refusals.map(({ problem }) => problem)

describe('a translated quotation', () => {
  test('is frozen with its original, the language of it and the translator', () => {
    const composition = compose()
    expect(composition.ok && composition.edition.content.quotes).toMatchObject([
      {
        id: 'quote-1-ja',
        attribution: { officialId: okafor.id },
        translation: { of: 'quote-1', language: 'en', translator: '広報室' },
      },
    ])
  })

  test('is refused while nobody is named as its translator', () => {
    expect(problems(compose({ quote: { ...inJapanese, translator: ' ' } }))).toEqual([
      'It is a translation, and nobody is named as its translator.',
    ])
  })

  test('is refused when its original is gone', () => {
    expect(problems(compose({ originals: [] }))).toEqual(['The quote that it translates is gone.'])
  })

  test('leaves no trace in an edition whose words are those that were said', () => {
    const composition = compose({ quote: { ...inJapanese, translationOf: null } })
    expect(composition.ok && 'translation' in (composition.edition.content.quotes[0] ?? {})).toBe(false)
  })
})

describe('a translated release', () => {
  test('is published with the edition that it was made of', () => {
    const composition = compose()
    expect(composition.ok && composition.edition.content.translatedFrom).toEqual({ number: 2, hash: seal })
  })

  test('does not claim a source once it is no translation any more', () => {
    const composition = compose({}, { translationOf: null })
    expect(composition.ok && 'translatedFrom' in composition.edition.content).toBe(false)
  })
})

describe('what became of an original', () => {
  test('is its weightiest change: a correction is not hidden by a later update', () => {
    expect(changeSince([{ kind: 'correction' }, { kind: 'update' }])).toBe('correction')
    expect(changeSince([{ kind: 'correction' }, { kind: 'withdrawal' }])).toBe('withdrawal')
    expect(changeSince([{ kind: 'update' }])).toBe('update')
  })

  test('is nothing while it stands as it was translated', () => {
    expect(changeSince([])).toBeNull()
  })
})
