import type { NotStatementReason } from '#lib/domain/body.ts'
import { onOneLine } from '#lib/importer/lineBreaks.ts'
import type { NonStatement, Paragraph, Proposal, Span } from '#lib/importer/proposal.ts'

/** A reference; weak while what it names exists only as a draft. */
export type Reference = {
  _type: 'reference'
  _ref: string
  _weak?: true
  _strengthenOnPublish?: { type: string }
}

/** Portable Text as the Content Lake stores it: the domain's `BodyBlock` with references in place of ids. */
export type RawBlock = {
  _type: 'block'
  _key: string
  style: 'normal' | 'h2' | 'h3' | 'blockquote'
  listItem?: 'bullet' | 'number'
  level?: number
  children: { _type: 'span'; _key: string; text: string; marks: string[] }[]
  markDefs: RawMark[]
}

type RawMark =
  | { _type: 'quotation'; _key: string; quote: Reference }
  | { _type: 'link'; _key: string; href: string }
  | { _type: 'notStatement'; _key: string; reason?: NotStatementReason }

type Marked = Span & {
  mark: { _type: 'quotation'; quote: Reference } | { _type: 'notStatement'; reason?: NotStatementReason }
}

type Link = Proposal['links'][number]

/** Of words that nobody is named for the text does not tell what they are: a person has to say. */
const REASONS: Record<NonStatement['reason'], { reason?: NotStatementReason }> = {
  name: { reason: 'title' },
  term: { reason: 'scareQuotes' },
  unattributed: {},
}

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24})+/gu
const BULLET = /^(?:[•·‣◦▪●*–—-]|\(?(\d{1,2})[.)])\s+/u

/**
 * The body of a release as Portable Text. Words of a statement carry the quotation mark of its quote, without the
 * quotation marks around them, and other words in quotation marks are marked as no statement; links stand on their very
 * words, within a statement too; the dateline is left out, since it is a field of its own; runs of space become one.
 * @param quoteOf the reference of the quote that a statement became
 */
export function bodyBlocks(proposal: Proposal, quoteOf: (statementId: string) => Reference): RawBlock[] {
  const marked: Marked[] = [
    ...proposal.statements.flatMap((statement) =>
      statement.parts.map(({ start, end }) => ({
        start,
        end,
        mark: { _type: 'quotation' as const, quote: quoteOf(statement.id) },
      })),
    ),
    ...proposal.nonStatements.map(({ start, end, reason }) => ({
      start,
      end,
      mark: { _type: 'notStatement' as const, ...REASONS[reason] },
    })),
  ].sort((a, b) => a.start - b.start)
  const printed = proposal.paragraphs.filter(isPrinted)
  const topLevel = Math.min(...printed.flatMap(({ level }) => level ?? []))
  const blocks: RawBlock[] = []
  let next = 0
  let nextLink = 0
  for (const paragraph of printed) {
    const inside: Marked[] = []
    while (next < marked.length && (marked[next]?.start ?? 0) < paragraph.end) {
      const part = marked[next]
      if (part && part.start >= paragraph.start) inside.push(part)
      next += 1
    }
    while ((proposal.links[nextLink]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) nextLink += 1
    let lastLink = nextLink
    while ((proposal.links[lastLink]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) lastLink += 1
    const links = proposal.links.slice(nextLink, lastLink)
    const isBlock = proposal.statements.some(
      (statement) =>
        statement.kind === 'block' && statement.parts.some((part) => part.start === paragraph.start),
    )
    const words = new BlockWords(paragraph, links, `b${blocks.length + 1}`)
    blocks.push({
      _type: 'block',
      _key: `b${blocks.length + 1}`,
      style: styleOf(paragraph, isBlock, topLevel),
      ...listOf(paragraph),
      ...words.set(inside, startOf(proposal, paragraph)),
    })
  }
  return blocks
}

/** Whether a paragraph stands in the body; the others are fields of their own, or left out. */
export function isPrinted({ role }: Paragraph): boolean {
  return role === 'body' || role === 'heading' || role === 'listItem'
}

function styleOf(
  { role, level, isBlockquote }: Paragraph,
  isBlock: boolean,
  topLevel: number,
): RawBlock['style'] {
  if (role === 'heading') return level !== undefined && level > topLevel ? 'h3' : 'h2'
  return isBlock || isBlockquote ? 'blockquote' : 'normal'
}

/** The bullet or number that an item begins with as printed; null where there is none, or the format tells it. */
export function printedBullet({ role, list, text }: Paragraph): RegExpExecArray | null {
  return role === 'listItem' && !list ? BULLET.exec(text) : null
}

function listOf(paragraph: Paragraph): Pick<RawBlock, 'listItem' | 'level'> {
  const { role, list } = paragraph
  if (role === 'listItem' && list) return { listItem: list.ordered ? 'number' : 'bullet', level: list.level }
  const bullet = printedBullet(paragraph)
  return bullet ? { listItem: bullet[1] ? 'number' : 'bullet', level: 1 } : {}
}

/** Where the printed words begin: after the dateline, in the paragraph that has one, and after a printed bullet. */
function startOf({ dateline }: Proposal, paragraph: Paragraph): number {
  const start = dateline && dateline.start === paragraph.start ? dateline.end : paragraph.start
  return start + (printedBullet(paragraph)?.[0].length ?? 0)
}

/** The spans of one block and their marks, in the order of the words. */
class BlockWords {
  readonly #paragraph: Paragraph
  readonly #characters: readonly string[]
  readonly #links: readonly Link[]
  readonly #linkKeys = new Map<Link, string>()
  readonly #key: string
  readonly #children: RawBlock['children'] = []
  readonly #markDefs: RawMark[] = []

  constructor(paragraph: Paragraph, links: readonly Link[], key: string) {
    this.#paragraph = paragraph
    this.#characters = [...paragraph.text]
    this.#links = links
    this.#key = key
  }

  set(parts: readonly Marked[], from: number): Pick<RawBlock, 'children' | 'markDefs'> {
    let at = from
    for (const part of parts) {
      // What stands within a statement is part of it.
      if (part.start < at) continue
      this.#stretch(at, part.start, [])
      const mark = { ...part.mark, _key: this.#newKey() }
      this.#markDefs.push(mark)
      this.#stretch(part.start, part.end, [mark._key])
      at = part.end
    }
    this.#stretch(at, this.#paragraph.end, [])
    return { children: this.#children, markDefs: this.#markDefs }
  }

  /** Words that carry the same marks but for links within them. */
  #stretch(start: number, end: number, marks: readonly string[]): void {
    let at = start
    for (const link of this.#links) {
      const from = Math.max(at, link.start)
      const to = Math.min(end, link.end)
      if (to <= from) continue
      this.#unlinked(this.#slice(at, from), marks)
      this.#add(this.#slice(from, to), [...marks, this.#linkKey(link)])
      at = to
    }
    this.#unlinked(this.#slice(at, end), marks)
  }

  /** Addresses in the words become links, but for quoted words, which are left as they were said. */
  #unlinked(text: string, marks: readonly string[]): void {
    let at = 0
    for (const match of marks.length === 0 ? text.matchAll(ADDRESS) : []) {
      this.#add(text.slice(at, match.index), marks)
      const mark = { _type: 'link' as const, _key: this.#newKey(), href: hrefOf(match[0]) }
      this.#markDefs.push(mark)
      this.#add(match[0], [mark._key])
      at = match.index + match[0].length
    }
    this.#add(text.slice(at), marks)
  }

  #add(text: string, marks: readonly string[]): void {
    const spaced = onOneLine(text)
    const before = this.#children.at(-1)
    const plain = !before || before.text.endsWith(' ') ? spaced.trimStart() : spaced
    if (plain === '') return
    const _key = `${this.#key}s${this.#children.length + 1}`
    this.#children.push({ _type: 'span', _key, text: plain, marks: [...marks] })
  }

  #linkKey(link: Link): string {
    const known = this.#linkKeys.get(link)
    if (known) return known
    const mark = { _type: 'link' as const, _key: this.#newKey(), href: link.href }
    this.#markDefs.push(mark)
    this.#linkKeys.set(link, mark._key)
    return mark._key
  }

  #newKey(): string {
    return `${this.#key}m${this.#markDefs.length + 1}`
  }

  #slice(start: number, end: number): string {
    return this.#characters.slice(start - this.#paragraph.start, end - this.#paragraph.start).join('')
  }
}

function hrefOf(text: string): string {
  if (/^https?:/u.test(text)) return text
  return text.includes('@') ? `mailto:${text}` : `https://${text}`
}
