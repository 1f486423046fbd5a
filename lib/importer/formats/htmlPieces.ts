import { Parser } from 'htmlparser2'
import { checkDepth } from '#lib/importer/formats/depth.ts'
import { Findings } from '#lib/importer/formats/findings.ts'
import { hrefOf } from '#lib/importer/formats/href.ts'
import {
  type Attributes,
  BLOCKS,
  headingLevel,
  isQuotedBlock,
  isStruck,
  isWordMarker,
  keepsSpace,
  LISTS,
  leftOutAs,
  wordListLevel,
} from '#lib/importer/formats/htmlElements.ts'
import { OpenLists } from '#lib/importer/formats/lists.ts'
import type { Gap, Mark, Piece } from '#lib/importer/formats/pieces.ts'
import { joinCells, OpenTable } from '#lib/importer/formats/tables.ts'

/** Part of a page that may be the only one worth reading: indexes of its first piece and of the one after its last. */
export type Region = { name: 'main' | 'article'; from: number; to: number; hasTitle: boolean }

export type HtmlPieces = { pieces: Piece[]; regions: Region[]; findings: Findings }

/** An element that is open, and what ends with it. */
type Frame = {
  exact: boolean
  /** What it and all within it are left out as. */
  leftOut: string | null
  /** Kinds of findings that its words are kept under as well. */
  kinds: readonly string[]
  isBlock: boolean
  marks: readonly Mark[]
  finish: (() => void) | null
}

const OUTSIDE: Frame = { exact: false, leftOut: null, kinds: [], isBlock: false, marks: [], finish: null }

/**
 * Takes HTML apart into pieces of text, gaps and marks, in the order of the source. Reads what no browser would take
 * offence at; takes time in proportion to the length.
 * @throws ImportError where elements are nested as in no release
 * @param isExact whether white space counts from the start, as in the HTML that a Word file becomes
 */
export function htmlPieces(html: string, isExact: boolean): HtmlPieces {
  const reader = new HtmlReader(isExact)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.close(),
  })
  parser.end(html)
  return reader.finished()
}

class HtmlReader {
  readonly #findings = new Findings()
  readonly #frames: Frame[] = []
  readonly #lists: OpenLists
  readonly #tables: OpenTable[] = []
  readonly #regions: Region[] = []
  readonly #openRegions: Region[] = []
  readonly #outside: Frame
  readonly #pieces: Piece[] = []
  #quotedBlocks = 0
  #quotations = 0

  constructor(isExact: boolean) {
    this.#outside = { ...OUTSIDE, exact: isExact }
    this.#lists = new OpenLists(this.#pieces, this.#findings)
  }

  open(name: string, attributes: Attributes): void {
    checkDepth(this.#frames.length)
    const around = this.#frame
    const leftOut = around.leftOut ?? leftOutAs(name, attributes)
    if (leftOut !== null) {
      this.#leave(name, leftOut, around.leftOut === null)
      this.#frames.push({ ...around, leftOut, isBlock: false, marks: [], finish: null })
      return
    }
    const isBlock = BLOCKS.has(name)
    if (isBlock) this.#endBlock(name)
    const kind = kindOf(name, attributes)
    const kinds = kind === null || around.kinds.includes(kind) ? around.kinds : [...around.kinds, kind]
    const marks = this.#marksOf(name, attributes)
    const exact = keepsSpace(name, attributes) ?? around.exact
    const frame: Frame = { exact, leftOut: null, kinds, isBlock, marks, finish: null }
    this.#frames.push(frame)
    frame.finish = this.#begin(name, attributes)
    for (const mark of marks) this.#pieces.push({ kind: 'open', mark })
  }

  text(text: string): void {
    const { leftOut, kinds, exact } = this.#frame
    if (leftOut !== null) {
      if (leftOut !== '') this.#findings.words(leftOut, text)
      return
    }
    if (this.#lists.takesMarker(text)) return
    for (const kind of kinds)
      if (kind !== 'raised' || !RAISED_ANYWAY.test(text)) this.#findings.words(kind, text)
    this.#write(text, exact)
  }

  close(): void {
    const frame = this.#frames.pop()
    if (!frame || frame.leftOut !== null) return
    frame.finish?.()
    for (const mark of frame.marks) {
      this.#pieces.push({ kind: 'close', mark })
      if (mark.kind === 'blockquote') this.#quotedBlocks -= 1
    }
    if (frame.isBlock) this.#endBlock('')
  }

  finished(): HtmlPieces {
    return { pieces: this.#pieces, regions: this.#regions, findings: this.#findings }
  }

  get #frame(): Frame {
    return this.#frames.at(-1) ?? this.#outside
  }

  #write(text: string, exact: boolean): void {
    this.#pieces.push({ kind: 'text', text, exact })
    if (/\S/.test(text)) {
      this.#lists.words()
      this.#tables.at(-1)?.text(text)
    }
  }

  #gap(gap: Gap): void {
    this.#pieces.push({ kind: 'gap', gap })
  }

  /** An element that is not read; what it parts stays parted. */
  #leave(name: string, leftOut: string, isFirst: boolean): void {
    if (leftOut !== '') this.#findings.words(leftOut, ' ')
    if (leftOut !== '' && isFirst) this.#findings.count(leftOut)
    if (isFirst && BLOCKS.has(name)) this.#endBlock(name)
  }

  #endBlock(name: string): void {
    this.#gap(this.#lists.isOpen || name === 'li' ? 'line' : 'block')
    this.#tables.at(-1)?.block()
    this.#lists.block()
  }

  #marksOf(name: string, attributes: Attributes): Mark[] {
    const level = headingLevel(name, attributes)
    if (level !== null) {
      this.#tables.at(-1)?.frame()
      if (level === 1) for (const region of this.#openRegions) region.hasTitle = true
      return [{ kind: 'heading', level }]
    }
    if (isQuotedBlock(name, attributes)) {
      this.#quotedBlocks += 1
      return this.#quotedBlocks === 1 ? [{ kind: 'blockquote' }] : []
    }
    if (name === 'a' && attributes.href !== undefined) return this.#link(attributes.href)
    return []
  }

  #link(written: string): Mark[] {
    const href = hrefOf(written)
    if (href) return [{ kind: 'link', href }]
    this.#findings.count('links')
    this.#findings.words('links', `${written} `)
    return []
  }

  /** What an element does of its own. @returns what is to be done when it ends */
  #begin(name: string, attributes: Attributes): (() => void) | null {
    if (name === 'br') this.#gap('break')
    else if (name === 'img') this.#picture(attributes)
    else if (name === 'input') this.#input(attributes)
    else if (name === 'figcaption') this.#findings.count('caption')
    else if (name === 'tr') this.#row()
    else if (name === 'td' || name === 'th') this.#cell()
    if (LISTS.has(name)) return this.#lists.begin(name === 'ol', attributes)
    if (name === 'table') return this.#table()
    if (name === 'q') return this.#quotation()
    if (name === 'main' || attributes.role === 'main' || name === 'article')
      return this.#region(name === 'article' ? 'article' : 'main')
    if (isWordMarker(attributes)) return this.#wordMarker()
    const level = wordListLevel(attributes)
    if (name !== 'li' && level === null) return null
    this.#tables.at(-1)?.frame()
    return name === 'li' ? this.#lists.beginItem(attributes) : this.#lists.beginWordItem(level ?? 1)
  }

  #wordMarker(): () => void {
    this.#lists.beginMarker()
    return () => {
      const loose = this.#lists.endMarker()
      if (loose !== '') this.#write(loose, false)
    }
  }

  #table(): () => void {
    this.#tables.at(-1)?.frame()
    const table = new OpenTable(this.#pieces.length)
    this.#tables.push(table)
    return () => {
      this.#tables.pop()
      if (!table.isData) return
      const { pieces, rows } = joinCells(this.#pieces.splice(table.from))
      for (const piece of pieces) this.#pieces.push(piece)
      this.#findings.count('table')
      this.#findings.count('table row', rows)
    }
  }

  #row(): void {
    this.#tables.at(-1)?.row()
    this.#gap('row')
  }

  #cell(): void {
    this.#tables.at(-1)?.cell()
    this.#gap('cell')
  }

  /** Marks that a browser prints and the source does not hold. */
  #quotation(): () => void {
    this.#findings.count('quotation')
    const [opening, closing] = this.#quotations % 2 === 0 ? ['“', '”'] : ['‘', '’']
    this.#quotations += 1
    this.#write(opening, true)
    return () => {
      this.#quotations -= 1
      this.#write(closing, true)
    }
  }

  #region(name: Region['name']): () => void {
    const region: Region = { name, from: this.#pieces.length, to: this.#pieces.length, hasTitle: false }
    this.#regions.push(region)
    this.#openRegions.push(region)
    this.#tables.at(-1)?.frame()
    return () => {
      this.#openRegions.pop()
      region.to = this.#pieces.length
    }
  }

  #picture({ alt = '' }: Attributes): void {
    if (/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{EMod}|[\u200d\ufe0f])+$/u.test(alt)) {
      this.#write(alt, true)
      return
    }
    this.#findings.count('picture')
    if (alt.trim() !== '') this.#findings.words('picture', `${alt.trim()}; `)
  }

  #input(attributes: Attributes): void {
    if (attributes.type === 'checkbox') this.#write('checked' in attributes ? '☒' : '☐', true)
    else if (attributes.type !== 'hidden') this.#findings.count('form fields')
  }
}

/** What is raised for its looks and means the same on the line. */
const RAISED_ANYWAY = /^\s*(?:st|nd|rd|th|TM|SM|®|™|\[\d+\])?\s*$/i

function kindOf(name: string, attributes: Attributes): string | null {
  if (isStruck(name, attributes)) return 'struck'
  if (name === 'sup' || name === 'sub') return 'raised'
  return name === 'rt' ? 'ruby' : null
}
