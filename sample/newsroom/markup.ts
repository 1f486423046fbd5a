/**
 * The light markup in which the sample releases are written -> Portable Text and the words of the quotes.
 *
 *   blank line              a new block
 *   ## title, ### title     headings
 *   > text                  a block quotation
 *   - text, 1. text         list items, one a line
 *   {q:name|words}          a quotation: the very words, without the quotation marks around them
 *   {n:reason|words}        words in quotation marks that nobody said: the nickname, motto, programme, title ... they are
 *   {pull:name}             a pull quote, alone in its block
 *   {picture:name}          a picture, alone in its block
 *   **strong**, *emphasis*, [text](https://address)
 *
 * Body and quotes come from one text, so that their words cannot differ.
 */
type RawSpan = { _type: 'span'; _key: string; text: string; marks: string[] }
type RawMark =
  | { _type: 'link'; _key: string; href: string }
  | { _type: 'quotation'; _key: string; quote: { _type: 'reference'; _ref: string } }
  | { _type: 'notStatement'; _key: string; reason: string }

type RawTextBlock = {
  _type: 'block'
  _key: string
  style: 'normal' | 'h2' | 'h3' | 'blockquote'
  listItem?: 'bullet' | 'number'
  level?: number
  children: RawSpan[]
  markDefs: RawMark[]
}

type RawBlock =
  | RawTextBlock
  | { _type: 'pullQuote'; _key: string; quote: { _type: 'reference'; _ref: string } }
  | { _type: 'releasePicture'; _key: string; [field: string]: unknown }

/** A text of the sample newsroom does not follow its markup. */
export class MarkupError extends Error {
  override name = 'MarkupError'
  constructor(problem: string, text: string) {
    super(`${problem}: "${text.slice(0, 80)}"`)
  }
}

export type MarkupContext = {
  /** Document id of a quote, from the name used in the text. */
  quoteId(name: string): string
  /** The fields of a `releasePicture`, from the name used in the text. */
  picture(name: string): Record<string, unknown>
}

export type Parsed = {
  blocks: RawBlock[]
  /** The words marked for each quote, in the order of the text. */
  segments: Map<string, string[]>
  /** The pictures placed in the text. */
  pictures: string[]
}

const ALONE = /^\{(pull|picture):([a-z0-9-]+)\}$/
const LINE = /^(## |### |> |- |\d+\. )?([\s\S]+)$/
const INLINE =
  /\{q:(?<quote>[a-z0-9-]+)\|(?<words>[^{}|]+)\}|\{n:(?<reason>[a-zA-Z]+)\|(?<unsaid>[^{}|]+)\}|\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*]+)\*|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)/g

/**
 * @param text the body as it is written down
 * @throws MarkupError naming the words that cannot be read
 */
export function parseMarkup(text: string, context: MarkupContext): Parsed {
  const parsed: Parsed = { blocks: [], segments: new Map(), pictures: [] }
  for (const chunk of text.trim().split(/\n{2,}/)) {
    const alone = ALONE.exec(chunk.trim())
    const key = `b${parsed.blocks.length}`
    if (alone?.[1] === 'pull') {
      parsed.blocks.push({ _type: 'pullQuote', _key: key, quote: reference(context.quoteId(alone[2] ?? '')) })
    } else if (alone) {
      const name = alone[2] ?? ''
      parsed.blocks.push({ ...context.picture(name), _type: 'releasePicture', _key: key })
      parsed.pictures.push(name)
    } else {
      for (const line of linesOf(chunk)) parsed.blocks.push(textBlock(line, parsed, context))
    }
  }
  return parsed
}

/** List items stand one a line; the lines of anything else are one block. */
function linesOf(chunk: string): string[] {
  const lines = chunk.split('\n').map((line) => line.trim())
  const isList = lines.every((line) => /^(- |\d+\. )/.test(line))
  return isList ? lines : [lines.join(' ')]
}

function textBlock(line: string, parsed: Parsed, context: MarkupContext): RawTextBlock {
  const [, prefix = '', words = ''] = LINE.exec(line) ?? []
  const key = `b${parsed.blocks.length}`
  const block: RawTextBlock = {
    _type: 'block',
    _key: key,
    style: styleOf(prefix),
    children: [],
    markDefs: [],
  }
  if (prefix === '- ') Object.assign(block, { listItem: 'bullet', level: 1 })
  if (/^\d/.test(prefix)) Object.assign(block, { listItem: 'number', level: 1 })

  const add = (text: string, marks: string[]) => {
    if (text !== '') {
      block.children.push({ _type: 'span', _key: `${key}s${block.children.length}`, text, marks })
    }
  }
  const plain = (text: string) => {
    if (/[{}*]|\]\(/.test(text)) throw new MarkupError('This is not markup', text)
    add(text, [])
  }
  let read = 0
  for (const match of words.matchAll(INLINE)) {
    plain(words.slice(read, match.index))
    read = match.index + match[0].length
    const { quote, words: quoted, reason, unsaid, strong, em, text, href } = match.groups ?? {}
    const mark = `${key}m${block.markDefs.length}`
    if (quote !== undefined && quoted !== undefined) {
      block.markDefs.push({ _type: 'quotation', _key: mark, quote: reference(context.quoteId(quote)) })
      parsed.segments.set(quote, [...(parsed.segments.get(quote) ?? []), quoted])
      add(quoted, [mark])
    } else if (reason !== undefined && unsaid !== undefined) {
      block.markDefs.push({ _type: 'notStatement', _key: mark, reason })
      add(unsaid, [mark])
    } else if (text !== undefined && href !== undefined) {
      block.markDefs.push({ _type: 'link', _key: mark, href })
      add(text, [mark])
    } else if (strong !== undefined) add(strong, ['strong'])
    else if (em !== undefined) add(em, ['em'])
  }
  plain(words.slice(read))
  return block
}

function styleOf(prefix: string): RawTextBlock['style'] {
  if (prefix === '## ') return 'h2'
  if (prefix === '### ') return 'h3'
  return prefix === '> ' ? 'blockquote' : 'normal'
}

function reference(id: string) {
  return { _type: 'reference' as const, _ref: id }
}
