import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withoutPages } from '#lib/importer/formats/pages.ts'
import { sourceOf } from '#lib/importer/formats/source.ts'
import { readRelease } from '#lib/importer/read.ts'

async function pasted(text: string) {
  const source = await sourceOf('the pasted text', text)
  return { ...readRelease(source.text, source.hints), notes: source.notes }
}

const LEAD = `Agency Opens the Tide Hall to Every Crew of the Coast

PORT TERN, Iceland (March 3, 2031) – The agency opened its tide hall to every crew of the coast on
Monday, after three winters of work on its roof and its quay, which the storms of the last decade had
left open to the sea.`

const QUOTE = `“The hall is dry, and it will stay dry for every crew that comes in from the water,” said Rear Adm.
Ada Cole, commander of Tern Command. “Our staff will print the tide tables there each week, and nobody
will go out without knowing when the water turns.”`

const STONES = `The quay is new as well. It was laid by the same crews who will tie up at it, over two summers that
were dry enough to set the stones, and by night where the tide left no other time for the work on its
lowest steps.`

describe('a text pasted from the pages of a PDF', () => {
  test.each([
    ['parts its paragraphs by empty lines', '\n\n'],
    ['has nothing between its paragraphs', '\n'],
  ])('has its lines joined to paragraphs where it %s', async (_how, between) => {
    const { paragraphs, statements } = await pasted([LEAD, QUOTE, STONES].join(between))
    expect(paragraphs.map(({ text }) => text.split('\n').length)).toEqual([1, 3, 3, 3])
    expect(statements).toMatchObject([
      {
        speaker: { name: 'Ada Cole', rank: 'Rear Adm.', post: 'commander of Tern Command' },
        joined:
          'The hall is dry, and it will stay dry for every crew that comes in from the water, Our staff will print the tide tables there each week, and nobody will go out without knowing when the water turns.',
      },
    ])
  })

  test.each([16, 22, 40])('is not led astray by an address wider than the page: %s halls', async (halls) => {
    const address = `https://tern.example/${'halls/'.repeat(halls)}`
    const stop = STONES.replace('summers that\nwere', 'summers all.\nThey were')
    const { paragraphs } = await pasted(`${LEAD}\n\n${QUOTE}\n\n${stop}\n\nMore at\n${address}`)
    expect(paragraphs.map(({ text }) => text.split('\n').length).slice(0, 4)).toEqual([1, 3, 3, 3])
  })

  test('keeps a line for each paragraph where the lines are paragraphs', async () => {
    const line =
      'The hall is dry, and it will stay dry for every crew that comes in from the water, winter and summer.'
    const { paragraphs } = await pasted(`Agency Opens the Tide Hall\n${`${line}\n`.repeat(8)}`)
    expect(paragraphs).toHaveLength(9)
  })

  test('loses its page numbers, so that a statement runs on over the page, and that is said', async () => {
    const over = QUOTE.replace('nobody\nwill', 'nobody\n1\nwill')
    const { statements, notes, paragraphs } = await pasted(
      [LEAD, over, STONES, STONES, `${STONES}\n2`, LEAD, `${STONES}\n\n3`, 'The hall opens on Tuesday.'].join(
        '\n\n',
      ),
    )
    expect(notes).toEqual(['Page numbers left out: 1, 2, 3.'])
    expect(statements[0]?.joined).toContain('nobody will go out')
    expect(paragraphs.map(({ text }) => text)).not.toContain('2')
    expect(paragraphs.at(-1)?.text).toBe('The hall opens on Tuesday.')
  })

  test('reads on where a form feed parts a sentence', async () => {
    const { statements, notes } = await pasted(`${LEAD}\n\n${QUOTE.replace('nobody\n', 'nobody\n\n\f')}`)
    expect(statements[0]?.joined).toContain('nobody will go out')
    expect(notes).toEqual([])
  })

  test.each([
    ['the numbers of a list', `${LEAD}\n\n1\nBoats.\n2\nCrews.`],
    [
      'the numbers of a list within a sentence',
      `${LEAD}\n\nThe hall of the north takes in all winter, and for nothing,\n1\nboats,\n2\ncrews.`,
    ],
    ['a number that ends a release', `${LEAD}\n\n${STONES}\n\n-30-`],
    ['numbers that do not count up', `${LEAD}\n\n${STONES}\n\n7\n\n${STONES}\n\n3\n\n${STONES}`],
  ])('keeps %s', async (_what, text) => {
    expect((await sourceOf('the pasted text', text)).text).toBe(text)
  })

  test('warns of a number within a paragraph that it dared not take out', async () => {
    const { warnings } = await pasted(`${LEAD}\n\n${QUOTE.replace('nobody\n', 'nobody\n17\n')}\n\n${STONES}`)
    expect(warnings.map(({ message }) => message)).toEqual([
      "The number “17” stands on a line of its own; take it out if it is a page's.",
    ])
  })

  test('has a word that a line breaks made one with its hyphen, and warns of it', async () => {
    const broken = QUOTE.replace('tide tables', 'public-\naffairs tables')
      .replace('knowing', 'know-\ning')
      .replace('the water turns', 'mid-\nand low water come')
    const { statements, warnings } = await pasted(`${LEAD}\n\n${broken}\n\nKnowing the tide is all.`)
    expect(statements[0]?.joined).toContain('print the public-affairs tables')
    expect(statements[0]?.joined).toContain('without know-ing when')
    expect(statements[0]?.joined).toContain('mid- and low water')
    expect(warnings.map(({ message }) => message)).toEqual([
      'The end of a line breaks “public-affairs”; the hyphen was kept: check it.',
      'The end of a line breaks “know-ing”; the hyphen was kept: check it. Elsewhere the text has “knowing”.',
    ])
  })

  test('has its ligatures written as letters, so that ranks and names are known, and that is said', async () => {
    const { statements, notes } = await pasted(
      'Agency Opens the Tide Hall\n\n“The hall is dry,” said Chief Petty Ofﬁcer Bo Lund, the ﬁrst of the ﬂeet.',
    )
    expect(statements[0]?.speaker).toMatchObject({ name: 'Bo Lund', rank: 'Chief Petty Officer' })
    expect(notes).toEqual(['3 ligatures, such as “ﬁ” for “fi”, written as single letters.'])
  })

  test('has every character but its page numbers, whatever it is', () => {
    const line = fc.constantFrom(
      '',
      '1',
      '2',
      '- 3 -',
      'Page 4',
      '30',
      '\f',
      ...QUOTE.split('\n'),
      'x',
      '🌊',
      '\u2028',
    )
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\f')), { maxLength: 40 })
    fc.assert(
      fc.property(text, (pairs) => {
        const written = pairs.map(([words, end]) => words + end).join('')
        const { text: left, numbers } = withoutPages(written)
        const bare = (all: string) => all.replace(/\s/g, '')
        if (numbers.length === 0) expect(bare(left)).toBe(bare(written))
        else expect(bare(left).length).toBeLessThan(bare(written).length)
        expect(bare(left).replace(/[-\dPage]/g, '')).toBe(bare(written).replace(/[-\dPage]/g, ''))
      }),
      { numRuns: 500 },
    )
  })
})
