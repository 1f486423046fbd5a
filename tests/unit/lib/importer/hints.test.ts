import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Desk } from '#lib/importer/desk.ts'
import { htmlText } from '#lib/importer/formats/htmlText.ts'
import { readRelease } from '#lib/importer/read.ts'
import { draftsOf } from '#lib/importer/records.ts'
import { htmlSoup } from './formats/htmlSoup.ts'

const LEAD =
  'PORT TERN, Iceland (March 3, 2031) – The agency opened its tide hall to every crew of the coast, after three winters of work on its roof and its quay.'

const emptyDesk = new Desk({ officials: [], releaseSlugs: [], ids: [], imported: new Map() })

function read(html: string) {
  const { text, hints } = htmlText(html)
  return readRelease(text, hints)
}

const roles = (html: string) => read(html).paragraphs.map(({ role, text }) => [role, text])
const statements = (html: string) =>
  read(html).statements.map(({ kind, speaker, parts }) => ({
    kind,
    speaker: speaker?.name ?? null,
    parts: parts.map((part) => part.text),
  }))
const drafts = (html: string) =>
  draftsOf(read(html), emptyDesk, { name: 'hall.html', sha256: 'ab'.repeat(32) }, '2031-03-03')
const body = (html: string) => drafts(html).documents.find(({ _type }) => _type === 'release')?.body

describe('headings that the format tells', () => {
  test('give the title, over several lines and below the name of the newsroom', () => {
    const html = `<p>Newsroom</p><h2>Press release</h2><h1>Agency Opens<br>the Tide Hall</h1><h2>A roof at last</h2><p>${LEAD}</p>`
    expect(read(html).title?.text).toBe('Agency Opens the Tide Hall')
    expect(roles(html).map(([role]) => role)).toEqual(['heading', 'number', 'title', 'heading', 'body'])
    expect(read(html).dateline?.place).toBe('PORT TERN, Iceland')
  })

  test('give no title once the story has begun', () => {
    const html = `<p><b>Agency Opens the Tide Hall</b></p><p>${LEAD}</p><h1>Background.</h1><p>Boats came.</p>`
    expect(read(html).title?.text).toBe('Agency Opens the Tide Hall')
    expect(roles(html)[2]).toEqual(['heading', 'Background.'])
  })

  test('become headings of the body, lower ones subheadings', () => {
    const html = `<h1>Agency Opens the Tide Hall</h1><p>${LEAD}</p><h2>Boats</h2><p>They came.</p><h3>Crews</h3><p>Wet.</p>`
    expect(body(html)).toMatchObject([
      { style: 'normal' },
      { style: 'h2' },
      { style: 'normal' },
      { style: 'h3' },
      { style: 'normal' },
    ])
  })
})

describe('what the format sets off as quoted', () => {
  const page = (...html: string[]) => `<h1>Agency Opens the Tide Hall</h1><p>${LEAD}</p>${html.join('')}`
  const intro = '<p>Rear Adm. Ada Cole, commander of Tern Command, said:</p>'

  test('is one statement after its introduction, no more and no less', () => {
    const html = page(
      intro,
      '<blockquote><p>The roof is sound.</p><p>Boats lie dry in it, and the “Old Crew” too.</p></blockquote>',
      '<p>The quay is new.</p>',
    )
    expect(statements(html)).toEqual([
      {
        kind: 'block',
        speaker: 'Ada Cole',
        parts: ['The roof is sound.', 'Boats lie dry in it, and the “Old Crew” too.'],
      },
    ])
    expect(read(html).warnings).toEqual([])
    expect(body(html)).toMatchObject([
      { style: 'normal' },
      { style: 'normal' },
      { style: 'blockquote', children: [{ text: 'The roof is sound.' }] },
      { style: 'blockquote' },
      { style: 'normal' },
    ])
  })

  test('ends where the quotation ends, though the words go on as if spoken', () => {
    const html = page(intro, '<blockquote><p>We are dry.</p></blockquote><p>Our quay is new, we think.</p>')
    expect(statements(html).map(({ parts }) => parts)).toEqual([['We are dry.']])
  })

  test('is read as usual where it has marks of its own', () => {
    const html = page(intro, '<blockquote><p>“The roof is sound and dry.”</p></blockquote>')
    expect(statements(html).map(({ kind, parts }) => [kind, parts])).toEqual([
      ['direct', ['The roof is sound and dry.']],
    ])
  })

  test('is a statement of someone unknown where its introduction names nobody of the record', () => {
    const html = page('<p>The roofers said:</p><blockquote><p>It is sound.</p></blockquote>')
    expect(statements(html)).toEqual([{ kind: 'block', speaker: null, parts: ['It is sound.'] }])
    expect(read(html).warnings.map(({ message }) => message)).toEqual([
      'It is not certain who said this; choose the speaker.',
    ])
  })

  test('is no statement without an introduction, and that is said', () => {
    const html = page('<p>The quay is new.</p><blockquote><p>It is sound.</p></blockquote>')
    expect(statements(html)).toEqual([])
    expect(read(html).warnings).toEqual([
      {
        message: 'The source sets this off as a quotation, but no words before it say whose it is.',
        start: expect.any(Number),
        end: expect.any(Number),
      },
    ])
    expect(body(html)).toMatchObject([{}, {}, { style: 'blockquote' }])
  })
})

describe('lists, tables and links that the format tells', () => {
  test('make items of the body, with level and kind, without a bullet in the words', () => {
    const html = `<h1>Agency Opens the Tide Hall</h1><p>${LEAD}</p><ol><li>Boats<ul><li>Small boats</li></ul></li><li>Crews and<br>friends</li></ol>`
    expect(body(html)).toMatchObject([
      {},
      { listItem: 'number', level: 1, children: [{ text: 'Boats' }] },
      { listItem: 'bullet', level: 2, children: [{ text: 'Small boats' }] },
      { listItem: 'number', level: 1, children: [{ text: 'Crews and friends' }] },
    ])
  })

  test('make no heading of the row of a table', () => {
    const html = `<h1>Agency Opens the Tide Hall</h1><p>${LEAD}</p><table><tr><th>Hall<th>Boats<tr><td>North<td>12</table><p>More.</p>`
    expect(roles(html).slice(2)).toEqual([
      ['body', 'Hall\tBoats'],
      ['body', 'North\t12'],
      ['body', 'More.'],
    ])
  })

  test('put links on their very words, within a statement too', () => {
    const html = `<h1>Agency Opens the Tide Hall</h1><p>${LEAD}</p><p>🌊 “The <a href="https://tern.example/roof">new roof</a> is sound,” said Rear Adm. Ada Cole at <a href="https://tern.example/">tern.example</a>.</p>`
    const blocks = body(html)
    expect(blocks).toMatchObject([
      {},
      {
        children: [
          { text: '🌊 “', marks: [] },
          { text: 'The ', marks: ['b2m1'] },
          { text: 'new roof', marks: ['b2m1', 'b2m2'] },
          { text: ' is sound,', marks: ['b2m1'] },
          { text: '” said Rear Adm. Ada Cole at ', marks: [] },
          { text: 'tern.example', marks: ['b2m3'] },
          { text: '.', marks: [] },
        ],
        markDefs: [
          { _key: 'b2m1', _type: 'quotation' },
          { _key: 'b2m2', _type: 'link', href: 'https://tern.example/roof' },
          { _key: 'b2m3', _type: 'link', href: 'https://tern.example/' },
        ],
      },
    ])
  })

  test('name links outside the body, which would be lost unsaid', () => {
    const html = `<h1><a href="https://tern.example/hall">Agency Opens the Tide Hall</a></h1><p>${LEAD}</p>`
    expect(drafts(html).warnings).toContain(
      'Links outside the body were left out: “Agency Opens the Tide Hall” (https://tern.example/hall).',
    )
  })
})

describe('any HTML at all', () => {
  test('has every character in exactly one piece, and every paragraph, part and link at its place', () => {
    fc.assert(
      fc.property(htmlSoup, (html) => {
        const { text, hints } = htmlText(html)
        const proposal = readRelease(text, hints)
        const characters = [...text]
        const ends = [0, ...proposal.pieces.map((piece) => piece.end)]
        expect(proposal.pieces.map((piece) => piece.start)).toEqual(ends.slice(0, -1))
        expect(ends.at(-1)).toBe(characters.length)
        const parts = proposal.statements.flatMap((statement) => statement.parts)
        const misplaced = [...parts, ...proposal.paragraphs, ...proposal.links].filter(
          ({ start, end, text: excerpt }) => characters.slice(start, end).join('') !== excerpt,
        )
        expect(misplaced).toEqual([])
        const plan = draftsOf(
          proposal,
          emptyDesk,
          { name: 'soup.html', sha256: 'ab'.repeat(32) },
          '2031-03-03',
        )
        expect(plan.documents.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
