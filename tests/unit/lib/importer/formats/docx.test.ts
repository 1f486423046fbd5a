import { describe, expect, test } from '@jest/globals'
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { sourceOf } from '#lib/importer/formats/source.ts'
import type { SourceText } from '#lib/importer/sourceHints.ts'
import { paragraph, run, wordFile, wordPart } from './wordFiles.ts'

type Body = NonNullable<ConstructorParameters<typeof Document>[0]['sections'][number]['children']>

async function written(
  children: Body,
  more: { header?: string; footnote?: string } = {},
): Promise<SourceText> {
  const document = new Document({
    styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal' }] },
    ...(more.footnote ? { footnotes: { 1: { children: [new Paragraph(more.footnote)] } } } : {}),
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            { level: 0, format: 'decimal', text: '%1.' },
            { level: 1, format: 'lowerLetter', text: '%2)' },
          ],
        },
      ],
    },
    sections: [
      {
        children,
        ...(more.header
          ? { headers: { default: new Header({ children: [new Paragraph(more.header)] }) } }
          : {}),
      },
    ],
  })
  return sourceOf('tide.docx', new Uint8Array(await Packer.toBuffer(document)))
}

const raw = (body: string, parts: Record<string, string> = {}) => sourceOf('tide.docx', wordFile(body, parts))
const wordsOf = ({ text }: SourceText, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('a Word file', () => {
  test('gives its paragraphs as they stand, headings and title told apart from them', async () => {
    const source = await written([
      new Paragraph({ text: 'Agency Opens Hall', heading: HeadingLevel.TITLE }),
      new Paragraph('The hall  opened\u00a0today.'),
      new Paragraph({ text: 'What comes next', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Boats.'),
    ])
    expect(source.text).toBe('Agency Opens Hall\n\nThe hall  opened\u00a0today.\n\nWhat comes next\n\nBoats.')
    expect(wordsOf(source, source.hints.headings)).toEqual(['Agency Opens Hall', 'What comes next'])
    expect(source.hints.headings.map(({ level }) => level)).toEqual([1, 2])
    expect(source.notes).toEqual([])
  })

  test('tells paragraphs in the style of a quotation as one run', async () => {
    const source = await written([
      new Paragraph('Gen. Orla Quill said:'),
      new Paragraph({ text: 'We go.', style: 'Quote' }),
      new Paragraph({ text: 'We stay.', style: 'Quote' }),
      new Paragraph('She left.'),
    ])
    expect(wordsOf(source, source.hints.blockquotes)).toEqual(['We go.\n\nWe stay.'])
  })

  test('tells items of nested lists with level and kind', async () => {
    const item = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: 'steps', level } })
    const source = await written([
      item('one', 0),
      item('half', 1),
      item('two', 0),
      new Paragraph('And:'),
      new Paragraph({ text: 'boats', bullet: { level: 0 } }),
    ])
    expect(source.text).toBe('one\nhalf\ntwo\n\nAnd:\n\nboats')
    expect(source.hints.listItems.map(({ level, ordered }) => [level, ordered])).toEqual([
      [1, true],
      [2, true],
      [1, true],
      [1, false],
    ])
    expect(wordsOf(source, source.hints.listItems)).toEqual(['one', 'half', 'two', 'boats'])
  })

  test('tells where a link lies and leads', async () => {
    const source = await written([
      new Paragraph({
        children: [
          new TextRun('See '),
          new ExternalHyperlink({ link: 'https://tern.example/hall', children: [new TextRun('the hall')] }),
          new TextRun('.'),
        ],
      }),
    ])
    expect(source.text).toBe('See the hall.')
    expect(source.hints.links).toEqual([{ start: 4, end: 12, href: 'https://tern.example/hall' }])
  })

  test('gives a table as lines, and says so', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
    const source = await written([new Table({ rows: [row('Hall', 'Opens'), row('North', '')] })])
    expect(source.text).toBe('Hall\tOpens\nNorth')
    expect(wordsOf(source, source.hints.tableRows)).toEqual(['Hall\tOpens', 'North'])
    expect(source.notes).toEqual(['1 table read as lines of text (2 rows), cells parted by tabs.'])
  })

  test('keeps pictographs, right-to-left and invisible characters, and counts the last', async () => {
    const source = await written([new Paragraph('🌊 👩🏽‍🚒 שלום עליכם zero\u200bwidth')])
    expect(source.text).toBe('🌊 👩🏽‍🚒 שלום עליכם zero\u200bwidth')
    expect(source.notes.join()).toContain('1 invisible character in the text')
  })

  test('sets footnotes at the end, with their numbers in the line', async () => {
    const source = await written(
      [
        new Paragraph({
          children: [new TextRun('It opened'), new FootnoteReferenceRun(1), new TextRun('.')],
        }),
      ],
      { footnote: 'In the rain.' },
    )
    expect(source.text).toBe('It opened[1].\n\nIn the rain.')
    expect(source.notes.join()).toContain('footnotes stand at the end')
  })

  test('leaves the header out and says what it holds', async () => {
    const source = await written([new Paragraph('It opened.')], { header: 'Tern Agency, Port Tern' })
    expect(source.text).toBe('It opened.')
    expect(source.notes).toEqual([
      'The header and footer of the page are left out: “Tern Agency, Port Tern”.',
    ])
  })

  test('is read in a few seconds, were it 200 pages long', async () => {
    const page = Array.from(
      { length: 5 },
      (_, index) =>
        new Paragraph(`Paragraph ${index}: ${'the agency opened its hall to every crew. '.repeat(14)}`),
    )
    const pages = Array.from({ length: 200 }, () => page).flat()
    const before = process.cpuUsage()
    const source = await written(pages)
    const { user, system } = process.cpuUsage(before)
    expect(source.text.length).toBeGreaterThan(500_000)
    // A fifth of it is usual; the rest is room for a busy machine.
    expect((user + system) / 1000).toBeLessThan(10_000)
  })
})

describe('tracked changes of a Word file', () => {
  const by = 'w:id="1" w:author="Ada Cole" w:date="2031-03-03T00:00:00Z"'

  test('are read as accepted: what was deleted is gone, what was inserted is there, and it is said', async () => {
    const source = await raw(
      paragraph(
        run('The hall '),
        `<w:del ${by}><w:r><w:delText>never </w:delText></w:r></w:del>`,
        `<w:ins ${by}>${run('soon ')}</w:ins>`,
        run('opens.'),
      ) + paragraph(`<w:ins w:id="3" w:author="Bo Lund">${run('More.')}</w:ins>`),
    )
    expect(source.text).toBe('The hall soon opens.\n\nMore.')
    expect(source.notes).toEqual([
      'The file has tracked changes: 2 insertions, 1 deletion by Ada Cole, Bo Lund; the text is read as if all were accepted.',
    ])
  })

  test('join paragraphs whose end was deleted, and drop deleted rows', async () => {
    const deleted = `<w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>`
    const row = (properties: string, words: string) =>
      `<w:tr>${properties}<w:tc>${paragraph(run(words))}</w:tc><w:tc>${paragraph(run('x'))}</w:tc></w:tr>`
    const source = await raw(
      paragraph(deleted, run('The hall ')) +
        paragraph(run('opens.')) +
        `<w:tbl>${row('', 'kept')}${row(`<w:trPr><w:del ${by}/></w:trPr>`, 'gone')}</w:tbl>`,
    )
    expect(source.text).toBe('The hall opens.\n\nkept\tx')
    expect(source.notes[0]).toContain('2 deletions by Ada Cole')
  })

  test('show moved words only where they were moved to', async () => {
    const source = await raw(
      paragraph(`<w:moveFrom ${by}>${run('Boats.')}</w:moveFrom>`, run('First.')) +
        paragraph(`<w:moveTo ${by}>${run('Boats.')}</w:moveTo>`),
    )
    expect(source.text).toBe('First.\n\nBoats.')
    expect(source.notes[0]).toContain('1 move by Ada Cole')
  })
})

describe('what a Word file holds beside its words', () => {
  test('comments are counted, not read', async () => {
    const source = await raw(paragraph(run('It opened.'), '<w:r><w:commentReference w:id="0"/></w:r>'), {
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0" w:author="Ada Cole">${paragraph(run('Is this so?'))}</w:comment>`,
      ),
    })
    expect(source.text).toBe('It opened.')
    expect(source.notes).toEqual(['1 comment by Ada Cole left out.'])
  })

  test('hidden words do not come to light', async () => {
    const source = await raw(
      paragraph(run('It '), run('must not yet be told that it ', '<w:vanish/>'), run('opened.')) +
        paragraph(run('Seen.', '<w:vanish w:val="0"/>')),
    )
    expect(source.text).toBe('It opened.\n\nSeen.')
    expect(source.notes).toEqual(['Hidden words left out: “must not yet be told that it”.'])
  })

  test('words of a hidden style do not come to light either', async () => {
    const styled = (style: string, words: string) =>
      paragraph(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`, run(words))
    const source = await raw(
      styled('FormTop', 'Top of Form') +
        styled('Plain', 'It ') +
        paragraph(run('opened.'), run('Secret.', '<w:rStyle w:val="Aside"/>')),
      {
        'word/styles.xml': wordPart(
          'styles',
          '<w:style w:type="paragraph" w:styleId="FormTop"><w:name w:val="z-Top of Form"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style><w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style>',
        ),
      },
    )
    expect(source.text).toBe('It \n\nopened.')
    expect(source.notes).toEqual(['Hidden words left out: “Top of Form Secret.”.'])
  })

  test('words in fields, in directed runs and around breaks are kept', async () => {
    const source = await raw(
      paragraph(
        `<w:fldSimple w:instr=" AUTHOR ">${run('Ada')}</w:fldSimple>`,
        `<w:bdo w:val="rtl">${run(' שלום')}</w:bdo>`,
        '<w:r><w:cr/><w:t>next</w:t><w:br w:type="page"/><w:t>page</w:t><w:noBreakHyphen/><w:t>end</w:t></w:r>',
      ),
    )
    expect(source.text).toBe('Ada שלום\nnext\npage\u2011end')
    expect(source.notes).toEqual([])
  })

  test('words in a text box stand after its paragraph, once', async () => {
    const box = `<w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent>`
    const source = await raw(
      paragraph(
        run('Before '),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        run('after.'),
      ),
    )
    expect(source.text).toBe('Before after.\n\nIn a box.')
    expect(source.notes).toEqual(['1 text box: the words stand after the paragraph beside; check.'])
  })

  test('a paragraph that the conversion loses is missed in a note', async () => {
    const box = `<w:txbxContent>${paragraph(run('Only for new programs.'))}</w:txbxContent>`
    const source = await raw(
      paragraph(
        run('Seen.'),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      ),
    )
    expect(source.notes.at(-1)).toBe(
      '1 paragraph not found in the text, add by hand: “Only for new programs.”.',
    )
  })

  test('formulas, charts and unknown symbols are named', async () => {
    const source = await raw(
      paragraph(
        run('Then'),
        '<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>',
        '<w:r><w:drawing><c:chart r:id="r9"/></w:drawing></w:r>',
        '<w:r><w:sym w:font="Nowhere" w:char="F0FF"/></w:r>',
      ),
    )
    expect(source.text).toBe('Then')
    expect(source.notes).toEqual([
      'Formulas left out: “a=b”.',
      '1 chart or embedded object left out.',
      '1 symbol left out for which no character is known: F0FF in font Nowhere.',
    ])
  })

  test('pictographs that Word keeps in two forms are read once, and not missed', async () => {
    const source = await raw(
      paragraph(
        run('Done: '),
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:font="Segoe UI Emoji" w16se:char="2611"/></mc:Choice><mc:Fallback><w:t>☑</w:t></mc:Fallback></mc:AlternateContent></w:r>',
        run('\ufe0f today'),
      ),
    )
    expect(source.text).toBe('Done: ☑\ufe0f today')
    expect(source.notes).toEqual([])
  })

  test('its own prefix for the words of the format does no harm', async () => {
    const body = paragraph(run('It opened.'), run('Secret.', '<w:vanish/>')).replace(/\bw:/g, 'x:')
    const source = await raw('', {
      'word/document.xml': `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body>${body}</x:body></x:document>`,
    })
    expect(source.text).toBe('It opened.')
    expect(source.notes).toEqual(['Hidden words left out: “Secret.”.'])
  })
})
