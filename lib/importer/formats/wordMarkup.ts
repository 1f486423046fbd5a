import { Parser } from 'htmlparser2'
import { checkDepth } from '#lib/importer/formats/depth.ts'
import { attributeOf, eachElement, type XmlAttributes } from '#lib/importer/formats/xmlElements.ts'

/** What one XML part of a Word file holds beside plain text, and its text to check the reading against. */
export type WordMarkup = {
  /** The part without hidden words and reading aids, and without wrappers that the conversion would skip with their text. */
  xml: string
  /** Text that a reader of the file sees, in pieces that nothing else may part. */
  fragments: string[]
  insertions: number
  deletions: number
  moves: number
  authors: Set<string>
  hidden: string[]
  readingAids: string[]
  formulas: string[]
  textBoxes: number
  /** Charts, diagrams and objects of other programs. */
  objects: number
  /** Whole documents that are to be put in when the file is opened. */
  inserts: number
}

const NAMESPACE =
  /^(?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/
/** Elements around text that stands in the line like any other. */
const WRAPPERS = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase'])
/** Elements that the conversion skips, and those that it reads in the same meaning. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['w:cr', 'br'],
  ['w:ptab', 'tab'],
])
const OBJECTS = new Set(['c:chart', 'dgm:relIds', 'o:OLEObject', 'cx:chart'])
/** Elements in whose place the conversion sets something of its own. */
const PARTING = new Set(
  'w:sym w:footnoteReference w:endnoteReference w14:checkbox w:checkBox w16se:symEx m:oMath'.split(' '),
)
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
])

const REVISIONS: ReadonlyMap<string, 'insertions' | 'deletions' | 'moves'> = new Map([
  ['w:ins', 'insertions'],
  ['w:del', 'deletions'],
  ['w:moveTo', 'moves'],
])

type Run = { from: number; isHidden: boolean; words: string }

/**
 * Reads a part of a Word file once, in proportion to its length.
 * @param hiddenStyles ids of the styles whose words nobody sees
 */
export function wordMarkup(xml: string, hiddenStyles: ReadonlySet<string> = new Set()): WordMarkup {
  const reader = new MarkupReader(xml, hiddenStyles)
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      ontext: (text) => reader.text(text),
      onclosetag: (name, isImplied) => reader.close(name, parser.startIndex, parser.endIndex + 1, isImplied),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return reader.finished()
}

class MarkupReader {
  readonly #xml: string
  readonly #hiddenStyles: ReadonlySet<string>
  readonly #markup: Omit<WordMarkup, 'xml'> = {
    fragments: [],
    insertions: 0,
    deletions: 0,
    moves: 0,
    authors: new Set(),
    hidden: [],
    readingAids: [],
    formulas: [],
    textBoxes: 0,
    objects: 0,
    inserts: 0,
  }
  readonly #path: string[] = []
  readonly #depth = new Map<string, number>()
  readonly #cuts: { from: number; to: number; instead: string }[] = []
  readonly #runs: Run[] = []
  /** The open fragment of each open paragraph: a text box has paragraphs of its own within one. */
  readonly #paragraphs: string[] = []
  readonly #hiddenParagraphs: boolean[] = []
  /** Revisions of paragraph marks and table rows, which go along with those of the words in them. */
  readonly #markRevisions = { insertions: 0, deletions: 0 }
  #isCheckbox = false
  #prefix = 'w:'
  #aid: { from: number; words: string } | null = null

  constructor(xml: string, hiddenStyles: ReadonlySet<string>) {
    this.#xml = xml
    this.#hiddenStyles = hiddenStyles
  }

  open(written: string, attributes: XmlAttributes, from: number, to: number): void {
    checkDepth(this.#path.length)
    if (this.#path.length === 0) this.#prefix = prefixOf(attributes)
    const name = this.#named(written)
    const parent = this.#path.at(-1) ?? ''
    this.#path.push(name)
    this.#depth.set(name, (this.#depth.get(name) ?? 0) + 1)
    if (WRAPPERS.has(name)) this.#cut(from, to)
    const instead = REPLACED.get(name)
    if (instead) this.#cut(from, to, `<${this.#prefix}${instead}/>`)
    if (name === 'w:p') {
      this.#paragraphs.push('')
      this.#hiddenParagraphs.push(false)
    }
    if (name === 'w:r') this.#runs.push({ from, isHidden: this.#hiddenParagraphs.at(-1) ?? false, words: '' })
    if (name === 'w:rt') this.#aid = { from, words: '' }
    if (this.#path.at(-3) === 'w:r' && this.#isHiding(name, attributes)) this.#hide()
    if (name === 'w:pStyle' && this.#isHiding(name, attributes)) this.#hiddenParagraphs.splice(-1, 1, true)
    if (PARTING.has(name)) this.#part()
    if (name === 'w14:checkbox') this.#isCheckbox = true
    const character = CHARACTERS.get(name)
    if (character) this.#write(character)
    this.#revise(name, parent, attributes)
    if (!this.#isShown) return
    if (OBJECTS.has(name)) this.#markup.objects += 1
    if (name === 'w:txbxContent') this.#markup.textBoxes += 1
    if (name === 'w:altChunk') this.#markup.inserts += 1
  }

  text(text: string): void {
    const name = this.#path.at(-1)
    if (name === 'm:t' && this.#isShown) this.#markup.formulas.push(text)
    if (name !== 'w:t') return
    if (this.#aid) this.#aid.words += text
    else this.#write(text)
  }

  close(written: string, from: number, to: number, isImplied: boolean): void {
    const name = this.#named(written)
    this.#path.pop()
    this.#depth.set(name, (this.#depth.get(name) ?? 1) - 1)
    if (WRAPPERS.has(name) && !isImplied) this.#cut(from, to)
    if (name === 'w:p') {
      this.#part()
      this.#paragraphs.pop()
      this.#hiddenParagraphs.pop()
    }
    if (name === 'w:sdtContent') this.#endCheckbox()
    if (name === 'w:r') this.#endRun(to)
    if (name === 'w:rt' && this.#aid) {
      this.#markup.readingAids.push(this.#aid.words)
      this.#cut(this.#aid.from, to)
      this.#aid = null
    }
  }

  finished(): WordMarkup {
    const { insertions, deletions } = this.#markup
    return {
      ...this.#markup,
      insertions: insertions || this.#markRevisions.insertions,
      deletions: deletions || this.#markRevisions.deletions,
      xml: this.#remaining(),
    }
  }

  #named(written: string): string {
    if (this.#prefix === 'w:') return written
    return written.startsWith(this.#prefix) ? `w:${written.slice(this.#prefix.length)}` : written
  }

  /** Neither deleted nor a copy for older programs of what stands before it. */
  get #isShown(): boolean {
    return ['w:del', 'w:moveFrom', 'mc:Fallback'].every((name) => (this.#depth.get(name) ?? 0) === 0)
  }

  #write(characters: string): void {
    if (!this.#isShown) return
    const run = this.#runs.at(-1)
    if (run) run.words += characters
    const last = this.#paragraphs.length - 1
    if (!run?.isHidden && last >= 0) this.#paragraphs[last] += characters
  }

  #part(): void {
    const last = this.#paragraphs.length - 1
    const fragment = this.#paragraphs[last] ?? ''
    if (fragment.trim() !== '') this.#markup.fragments.push(fragment)
    if (last >= 0) this.#paragraphs[last] = ''
  }

  #isHiding(name: string, attributes: XmlAttributes): boolean {
    if (name === 'w:vanish') return isOn(attributes)
    const isStyle = name === 'w:rStyle' || name === 'w:pStyle'
    return isStyle && this.#hiddenStyles.has(attributes[`${this.#prefix}val`] ?? '')
  }

  #hide(): void {
    const run = this.#runs.at(-1)
    if (run) run.isHidden = true
  }

  #endRun(to: number): void {
    const run = this.#runs.pop()
    if (!run?.isHidden) return
    this.#cut(run.from, to)
    if (run.words.trim() !== '') this.#markup.hidden.push(run.words)
  }

  /** A checkbox is drawn anew; the character that stands for it is not looked for. */
  #endCheckbox(): void {
    const last = this.#paragraphs.length - 1
    if (this.#isCheckbox && last >= 0) this.#paragraphs[last] = ''
    this.#isCheckbox = false
  }

  #revise(name: string, parent: string, attributes: XmlAttributes): void {
    const kind = REVISIONS.get(name)
    if (!kind || parent === 'w:numPr' || (this.#depth.get('mc:Fallback') ?? 0) > 0) return
    const ofMark = parent === 'w:rPr' || parent === 'w:trPr'
    if (ofMark && kind !== 'moves') this.#markRevisions[kind] += 1
    else this.#markup[kind] += 1
    const author = attributes[`${this.#prefix}author`]?.trim()
    if (author) this.#markup.authors.add(author)
  }

  #cut(from: number, to: number, instead = ''): void {
    this.#cuts.push({ from, to, instead })
  }

  #remaining(): string {
    let kept = ''
    let at = 0
    for (const { from, to, instead } of this.#cuts.sort((a, b) => a.from - b.from || b.to - a.to)) {
      if (from < at) continue
      kept += this.#xml.slice(at, from) + instead
      at = to
    }
    return kept + this.#xml.slice(at)
  }
}

/** The prefix that the part has chosen for its words; nearly always `w:`. */
function prefixOf(attributes: XmlAttributes): string {
  const declared = Object.entries(attributes).find(([, value]) => NAMESPACE.test(value))?.[0]
  return declared?.startsWith('xmlns:') ? `${declared.slice('xmlns:'.length)}:` : 'w:'
}

function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off)$/.test(attributeOf(attributes, 'val') ?? '')
}

/** Styles whose words nobody sees, such as those that Word gives to the edges of web forms. */
export function hiddenStylesIn(styles: string): Set<string> {
  const hidden = new Set<string>()
  let style: string | null = null
  eachElement(styles, (name, attributes) => {
    if (name === 'style') style = attributeOf(attributes, 'styleId')
    if (name === 'vanish' && style !== null && isOn(attributes)) hidden.add(style)
  })
  return hidden
}
