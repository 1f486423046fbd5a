import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { htmlText } from '#lib/importer/formats/htmlText.ts'
import { withoutLigatures } from '#lib/importer/formats/ligatures.ts'
import { ImportError } from '#lib/importer/importError.ts'
import type { SourceText } from '#lib/importer/sourceHints.ts'
import { htmlSoup } from './htmlSoup.ts'

const wordsOf = ({ text }: SourceText, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('a web page', () => {
  test('becomes paragraphs, with line breaks where it breaks lines', () => {
    const source = htmlText('<div><p>The  hall\n opened.</p>Boats<br>came.<br><br>Many.</div><p>More')
    expect(source.text).toBe('The hall opened.\n\nBoats\ncame.\n\nMany.\n\nMore')
    expect(source.notes).toEqual([])
  })

  test('keeps every character that a reader sees, named or not', () => {
    const source = htmlText('Zo&euml; &mdash; &#x1F30A;&nbsp;&lt;b&gt; &amp; שלום zero&#8203;width &unknown;')
    expect(source.text).toBe('Zoë — 🌊\u00a0<b> & שלום zero\u200bwidth &unknown;')
  })

  test('keeps white space where its style keeps it', () => {
    expect(htmlText('<pre>\n  one\n\ttwo</pre>').text).toBe('  one\n\ttwo')
    expect(htmlText('<span style="white-space:pre-wrap">a  b</span> c').text).toBe('a  b c')
  })

  test('tells headings with their rank, over several lines too', () => {
    const source = htmlText('<h1>Agency<br>Opens Hall</h1><h3>Boats</h3><p role="heading">Crews</p>')
    expect(wordsOf(source, source.hints.headings)).toEqual(['Agency\nOpens Hall', 'Boats', 'Crews'])
    expect(source.hints.headings.map(({ level }) => level)).toEqual([1, 3, 2])
  })

  test('tells what is set off as quoted, and not a message that is passed on', () => {
    const quoted = htmlText('<p>She said:</p><blockquote><p>We go.</p><p>We stay.</p></blockquote>')
    expect(wordsOf(quoted, quoted.hints.blockquotes)).toEqual(['We go.\n\nWe stay.'])
    const passedOn = htmlText('<p>Ada wrote:</p><blockquote type="cite"><p>We go.</p></blockquote>')
    expect(passedOn.hints.blockquotes).toEqual([])
    const margin = htmlText('<blockquote><h1>Agency Opens Hall</h1><p>It opened.</p></blockquote>')
    expect(margin.hints.blockquotes).toEqual([])
    expect(margin.notes).toEqual([
      'Nearly all of the text is set in as a quotation; that was taken for a margin.',
    ])
  })

  test('tells items of lists, of which each is its first paragraph', () => {
    const source = htmlText('<ul><li>one<ol><li>two</li></ol><li><p>three</p><p>and more</p></ul>')
    expect(source.text).toBe('one\ntwo\nthree\nand more')
    expect(source.hints.listItems).toEqual([
      { start: 0, end: 3, level: 1, ordered: false, marker: null },
      { start: 4, end: 7, level: 2, ordered: true, marker: null },
      { start: 8, end: 13, level: 1, ordered: false, marker: null },
    ])
  })

  test('warns of numbers that a draft cannot have', () => {
    expect(htmlText('<ol><li>one</ol>').notes).toEqual([])
    const notes = ['A numbered list that does not count 1, 2, 3 will be numbered so in the draft; check.']
    expect(htmlText('<ol start="3"><li>three</ol>').notes).toEqual(notes)
    expect(htmlText('<ol type="a"><li>a</ol>').notes).toEqual(notes)
  })

  test('tells links that lead somewhere, and names the others', () => {
    const source = htmlText(
      '<a href="https://tern.example/a b">hall</a> <a href=" mailto:press@tern.example ">mail</a> <a href="/boats">boats</a> <a href="java\nscript:alert(1)">run</a> <a href="https://tern.example/"><img src="x"></a>',
    )
    expect(source.text).toBe('hall mail boats run')
    expect(source.hints.links).toEqual([
      { start: 0, end: 4, href: 'https://tern.example/a%20b' },
      { start: 5, end: 9, href: 'mailto:press@tern.example' },
    ])
    expect(source.notes).toContain(
      '2 links left out for want of a web or mail address of its own: “/boats java script:alert(1)”.',
    )
    expect(source.notes).toContain('1 link without words left out.')
  })

  test('sets a table of data as lines, and reads a table around paragraphs as those', () => {
    const data = htmlText(
      '<table><tr><th>Hall<th>Opens<tr><td><p>North</p><td>in <b>May</b><br>or June</table>',
    )
    expect(data.text).toBe('Hall\tOpens\nNorth\tin May or June')
    expect(wordsOf(data, data.hints.tableRows)).toEqual(['Hall\tOpens', 'North\tin May or June'])
    expect(data.notes).toEqual(['1 table read as lines of text (2 rows), cells parted by tabs.'])
    const frame = htmlText('<table><tr><td>Menu<td><h1>Hall</h1><p>It opened.</p></table>')
    expect(frame.text).toBe('Menu\n\nHall\n\nIt opened.')
    expect(frame.notes).toEqual([])
    const columns = htmlText('<table><tr><td><p>It opened.</p><p>It rained.</p><td>Boats</table>')
    expect(columns.text).toBe('It opened.\n\nIt rained.\n\nBoats')
  })

  test('names what it leaves out, unless nobody sees it', () => {
    const source = htmlText(
      '<head><title>T</title></head><style>p{}</style><script>1</script><nav><p>Home</p><p>About</p></nav>It <del>never</del> opened.<span style="display:none">secret</span><img alt="A boat" src="x"><noscript>Turn it on</noscript><button>Share</button>',
    )
    expect(source.text).toBe('It opened.')
    expect(source.notes).toEqual([
      'Left out: navigation, “Home About”.',
      'Left out: hidden words, “secret”.',
      'Left out: words marked as deleted, “never”.',
      'Left out: buttons and menus, “Share”.',
      'Left out: what the page shows only without scripts, “Turn it on”.',
      '1 picture left out (described as “A boat”); add pictures by hand.',
    ])
  })

  test('names what stands otherwise than the page shows it', () => {
    const source = htmlText('<q>Go</q> <s>now</s> H<sub>2</sub>O 1<sup>st</sup><img alt="🌊" src="x">')
    expect(source.text).toBe('“Go” now H2O 1st🌊')
    expect(source.notes).toEqual([
      '1 pair of quotation marks set that the page only draws.',
      'Words that are struck through stand in the text: “now”.',
      'Raised or lowered characters stand on the line: “2”.',
    ])
  })

  test('is read in its main part, where it has one', () => {
    const source = htmlText(
      '<body><header>Tern Agency</header><main><h1>Hall</h1><p>It opened.</p></main><footer>Imprint</footer>',
    )
    expect(source.text).toBe('Hall\n\nIt opened.')
    expect(wordsOf(source, source.hints.headings)).toEqual(['Hall'])
    expect(source.notes).toEqual([
      'Only the main part of the page was read; around it stands “Tern Agency Imprint”.',
    ])
    expect(htmlText('<article><p>One</article><article><p>Two</article>').text).toBe('One\n\nTwo')
  })
})

describe('rich text on a clipboard', () => {
  test('from Word has its lists told from bullets and numbers in the words', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`
    const source = htmlText(
      `<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p class=MsoTitle>Hall</p>${item(1, '·', 'boats')}${item(2, '1.', 'crews')}<p class=MsoQuote>We go.</p>`,
    )
    expect(source.text).toBe('Hall\n\nboats\n\ncrews\n\nWe go.')
    expect(source.hints.listItems.map(({ level, ordered, marker }) => [level, ordered, marker])).toEqual([
      [1, false, '·'],
      [2, true, '1.'],
    ])
    expect(wordsOf(source, source.hints.headings)).toEqual(['Hall'])
    expect(wordsOf(source, source.hints.blockquotes)).toEqual(['We go.'])
    expect(source.notes).toEqual([])
  })

  test('from Google Docs has its levels told from lists in lists', () => {
    const source = htmlText(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="white-space:pre-wrap">Hall</span></h1><ul><li aria-level="1"><p role="presentation"><span>boats</span></p></li><ul><li aria-level="2"><p role="presentation"><span>crews</span></p></li></ul></ul></b><br class="Apple-interchange-newline">',
    )
    expect(source.text).toBe('Hall\n\nboats\ncrews')
    expect(source.hints.listItems.map(({ level }) => level)).toEqual([1, 2])
  })
})

describe('any HTML at all', () => {
  /** The characters of all text nodes, as the parser reads them, without white space; ligatures are written out. */
  function textNodes(html: string): string {
    let text = ''
    const parser = new Parser({ ontext: (data) => (text += data) })
    parser.end(html)
    return withoutLigatures(text).text.replace(/[\t\n\f\r ]/g, '')
  }

  test('has all characters of its text nodes in order, and its hints at their places', () => {
    fc.assert(
      fc.property(htmlSoup, fc.boolean(), (html, isExact) => {
        // Left out by intent and told in notes, or not text to a browser either.
        fc.pre(!/<(?:script|style|title|textarea|q|s|del|nav|input|img)\b/i.test(html))
        const { text, hints } = htmlText(html, isExact)
        expect(text.replace(/[\t\n\f\r ]/g, '')).toBe(textNodes(html))
        for (const spans of Object.values(hints)) {
          let last = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['<div>', '<ul><li>x', '<table><tr><td>x', '<blockquote>x', '<b>', '<svg>'])(
    'is refused where it nests elements without end: %s',
    (unit) => {
      expect(() => htmlText(unit.repeat(100_000))).toThrow(ImportError)
    },
  )

  test.each([
    ['paragraphs', '<p>said Gen. Quill'],
    ['tables', '<table><tr><td>a<td>b</table>'],
    ['lists in lists', `${'<ul><li>x'.repeat(50)}${'</ul>'.repeat(50)}`],
    ['tables in tables', `${'<table><tr><td>a<td>b'.repeat(50)}${'</table>'.repeat(50)}`],
    ['ends of what never began', '</div></p>'],
    ['signs of a tag', '<'],
  ])('takes no more than its share of time for each character: %s', (_what, unit) => {
    const measured = (length: number) => {
      const html = unit.repeat(Math.ceil(length / unit.length))
      const before = process.cpuUsage()
      htmlText(html)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    measured(20_000)
    const short = Math.min(measured(20_000), measured(20_000))
    expect(measured(200_000)).toBeLessThan(Math.max(short, 4000) * 40)
  })
})
