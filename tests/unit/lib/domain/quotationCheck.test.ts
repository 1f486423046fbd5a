import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { BodyBlock, TextBlock } from '#lib/domain/body.ts'
import { quotedIn, textOf } from '#lib/domain/bodyWords.ts'
import type { DeskQuote } from '#lib/domain/desk.ts'
import { checkQuotations, unaccounted } from '#lib/domain/quotationCheck.ts'
import { type Refusal, Refusals } from '#lib/domain/refusal.ts'
import { aBlock } from '#tests/support/aBody.ts'
import { statement } from '#tests/support/deskRecords.ts'

function refusalsOf(body: BodyBlock[], segments?: string[], changes: Partial<DeskQuote> = {}): Refusal[] {
  const refusals = new Refusals()
  const quotes = segments ? [{ ...statement, segments, ...changes }] : []
  checkQuotations(body, quotes, 'en', refusals)
  return refusals.list
}

const problems = (...given: Parameters<typeof refusalsOf>) => refusalsOf(...given).map((one) => one.problem)

describe('what stands in quotation marks', () => {
  test.each([
    ['“We will go,” Okafor said.', 'We will go,'],
    ['"We will go," Okafor said.', 'We will go,'],
    ['„We will go“, sagte er.', 'We will go'],
    ['«We will go», dit-il.', 'We will go'],
    ['オカフォー氏は「共に築く」と述べた。', '共に築く'],
    ['調査船『みなも』が戻った。', 'みなも'],
    ['‘How are you?’ she asked.', 'How are you?'],
  ])('is refused without a quote and without "not a statement": %s', (text, words) => {
    expect(problems([aBlock(text)])).toEqual([
      `“${words}” stands in quotation marks, and nothing says whose words it is.`,
    ])
  })

  test.each([
    '“[q|We will go,]” Okafor said.',
    '“[q|We will go]”, Okafor said.',
    'The crew calls it “[n|the Ring].”',
    '[n|“The Ring”] is a ship.',
    '“[q|We will ][ql|go to the island][q| today],” Okafor said.',
    '「[q|共に『築く』]」と述べた。',
    '“[q|She said ‘go’ and we went],” Okafor said.',
    'The officers’ mess of the ’90s wasn’t Hawai‘i’s.',
    'A pipe of 12" and one of 6".',
  ])('is accounted for: %s', (text) => {
    expect(problems([aBlock(text)])).toEqual([])
  })

  test('is refused where only a part of it is marked, with the place', () => {
    expect(refusalsOf([aBlock('“We will [q|go],” Okafor said.')])).toEqual([
      expect.objectContaining({
        problem: 'Only a part of “We will go,” is marked.',
        path: 'body[_key=="b1"]',
        recordId: null,
      }),
    ])
  })

  test('is refused where its closing mark is missing, unless it is marked from its beginning', () => {
    expect(problems([aBlock('“We will go, Okafor said.')])).toEqual([
      'A quotation has no closing mark: “We will go, Okafor said.”.',
    ])
    expect(problems([aBlock('“[q|We will go,] Okafor said.')])).toEqual([])
    expect(problems([aBlock('“[q|We will go,] she said. “[q|And stay,]” she said.')])).toEqual([])
  })

  test('runs on into the paragraph that opens with a mark again', () => {
    const body = [
      aBlock('“[q|We will go.]', 'normal', 'b1'),
      aBlock('“[q|We will come back],” she said.', 'normal', 'b2'),
    ]
    expect(problems(body)).toEqual([])
    expect(quotedIn(body).map(({ words, missing }) => [words, missing])).toEqual([
      ['We will go.', null],
      ['We will come back,', null],
    ])
  })

  test('and an extract that no quote and no "not a statement" stands behind is refused', () => {
    expect(problems([aBlock('We will go.', 'blockquote')])).toEqual([
      'The extract “We will go.” is nobody’s words.',
    ])
    expect(problems([aBlock('[q|We will go.]', 'blockquote')])).toEqual([])
  })

  test('is accounted for in any text whatever, once all that is found is marked', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '「',
      '」',
      '‘',
      '’',
      "'",
      ' ',
      'we',
      'go',
      '. ',
      ',',
      'é',
      '👍',
    )
    const texts = fc.array(fc.array(piece, { maxLength: 24 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const body = paragraphs.map((pieces, at) => aBlock(pieces.join(''), 'normal', `b${at}`))
        const marked = body.map((one) =>
          wholly(
            one,
            quotedIn(body).some((quoted) => quoted.block === one),
          ),
        )
        expect(marked.map(textOf)).toEqual(body.map(textOf))
        expect(unaccounted(marked)).toEqual([])
      }),
    )
  })
})

/** The block with all of its words under "not a statement". */
function wholly(one: TextBlock, isMarked: boolean): TextBlock {
  if (!isMarked) return one
  return {
    ...one,
    children: one.children.map((span) => ({ ...span, marks: ['n'] })),
    markDefs: [{ _type: 'notStatement', _key: 'n', reason: null }],
  }
}

describe('the words of a quote', () => {
  const split = [aBlock('“[q|We will build it,]” Okafor said, “[q|and share it.]”')]

  test('are those under its marks, piece for piece', () => {
    expect(problems(split, ['We will build it,', 'and share it.'])).toEqual([])
  })

  test('are refused where one character differs, with both versions and the place', () => {
    expect(refusalsOf(split, ['We will build it,', 'and share it!'])).toEqual([
      {
        where: 'Text',
        problem: 'The text says “and share it.”, its quote says “and share it!”.',
        mend: 'Click the marked words and take the words from the text; or correct the text.',
        recordId: null,
        path: 'body[_key=="b1"].markDefs[_key=="b1m2"]',
        difference: { before: 'and share it', text: '.', quote: '!', after: '' },
      },
    ])
  })

  test('are refused where the quote has a piece more or less than the text marks', () => {
    expect(problems(split, ['We will build it,', 'and share it.', 'Soon.'])).toEqual([
      'The quote goes on with “Soon.”, which the text does not mark.',
    ])
    expect(problems(split, ['We will build it,'])).toEqual([
      'The text marks “and share it.” as words of a quote that does not have them.',
    ])
  })

  test('may have been marked with the quotation marks around them', () => {
    expect(problems([aBlock('[q|“We will build it,”] Okafor said.')], ['We will build it,'])).toEqual([])
  })

  test('are not split by a link within them', () => {
    const linked = [aBlock('“[q|We ][ql|will build][q| it],” Okafor said.')]
    expect(problems(linked, ['We will build it'])).toEqual([])
  })

  test('are not asked for where the quote is in another language: that is a translation', () => {
    expect(problems(split, ['共に築く'], { language: 'ja' })).toEqual([])
  })

  test('must stand in the text where only a pull quote shows them', () => {
    const pulled: BodyBlock = { _type: 'pullQuote', _key: 'p1', quoteId: statement.id }
    expect(problems([aBlock('We will build it.'), pulled], ['We will build it.'])).toEqual([])
    expect(problems([aBlock('We will build it.'), pulled], ['We will sell it.'])).toEqual([
      'The pull quote “We will sell it.” does not stand in the text.',
    ])
  })

  test('agree with the text exactly where they are the same after the normalisation', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.nat(), (words, place) => {
        const at = place % words.length
        const changed = `${words.slice(0, at)}#${words.slice(at + 1)}`
        const text = [aBlock(`“[q|${words}]” she said.`)]
        expect(problems(text, [words.replaceAll(' ', '\u00a0')])).toEqual([])
        expect(problems(text, [changed])).toHaveLength(1)
      }),
    )
  })
})
