import type { NotStatementReason } from '#lib/domain/body.ts'
import { collapse } from '#lib/importer/posts.ts'
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
  style: 'normal' | 'h2' | 'blockquote'
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
 * quotation marks around them, and other words in quotation marks are marked as no statement; the dateline is left out, since it is a field of its own; runs of space become one.
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
  const blocks: RawBlock[] = []
  let next = 0
  for (const paragraph of proposal.paragraphs) {
    if (!['body', 'heading', 'listItem'].includes(paragraph.role)) continue
    const inside: Marked[] = []
    while (next < marked.length && (marked[next]?.start ?? 0) < paragraph.end) {
      const part = marked[next]
      if (part && part.start >= paragraph.start) inside.push(part)
      next += 1
    }
    const isBlock = proposal.statements.some(
      (statement) =>
        statement.kind === 'block' && statement.parts.some((part) => part.start === paragraph.start),
    )
    blocks.push(blockOf(paragraph, inside, startOf(proposal, paragraph), `b${blocks.length + 1}`, isBlock))
  }
  return blocks
}

/** Where the printed words begin: after the dateline, in the paragraph that has one. */
function startOf(proposal: Proposal, paragraph: Paragraph): number {
  const { dateline } = proposal
  return dateline && dateline.start === paragraph.start ? dateline.end : paragraph.start
}

function blockOf(
  paragraph: Paragraph,
  parts: readonly Marked[],
  from: number,
  key: string,
  isBlock: boolean,
): RawBlock {
  const characters = [...paragraph.text]
  const slice = (start: number, end: number) =>
    characters.slice(start - paragraph.start, end - paragraph.start).join('')
  const children: RawBlock['children'] = []
  const markDefs: RawMark[] = []
  const add = (text: string, marks: string[]) => {
    const plain = text.replace(/\s+/gu, ' ')
    if (plain !== '')
      children.push({ _type: 'span', _key: `${key}s${children.length + 1}`, text: plain, marks })
  }
  const addPlain = (text: string) => {
    let at = 0
    for (const match of text.matchAll(ADDRESS)) {
      add(text.slice(at, match.index), [])
      const mark = { _type: 'link' as const, _key: `${key}m${markDefs.length + 1}`, href: hrefOf(match[0]) }
      markDefs.push(mark)
      add(match[0], [mark._key])
      at = match.index + match[0].length
    }
    add(text.slice(at), [])
  }
  let at = from
  const bullet = paragraph.role === 'listItem' ? BULLET.exec(paragraph.text) : null
  if (bullet) at += bullet[0].length
  for (const part of parts) {
    // What stands within a statement is part of it.
    if (part.start < at) continue
    const before = slice(at, part.start)
    addPlain(children.length === 0 ? before.trimStart() : before)
    const mark = { ...part.mark, _key: `${key}m${markDefs.length + 1}` }
    markDefs.push(mark)
    add(collapse(slice(part.start, part.end)), [mark._key])
    at = part.end
  }
  const rest = slice(at, paragraph.end)
  addPlain(children.length === 0 ? rest.trimStart() : rest)
  const style = paragraph.role === 'heading' ? 'h2' : isBlock ? 'blockquote' : 'normal'
  const list = bullet ? { listItem: bullet[1] ? ('number' as const) : ('bullet' as const), level: 1 } : {}
  return { _type: 'block', _key: key, style, ...list, children, markDefs }
}

function hrefOf(text: string): string {
  if (/^https?:/u.test(text)) return text
  return text.includes('@') ? `mailto:${text}` : `https://${text}`
}
