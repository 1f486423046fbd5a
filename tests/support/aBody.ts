import type { MarkDef, Span, TextBlock } from '#lib/domain/body.ts'
import { statement } from '#tests/support/deskRecords.ts'

/**
 * A block of a body, written down: `[n|words]` stands under "not a statement", `[q|words]` under the quote `statement`,
 * `[l|words]` under a link, `[ql|words]` under both.
 */
export function aBlock(text: string, style: TextBlock['style'] = 'normal', key = 'b1'): TextBlock {
  const markDefs: MarkDef[] = []
  const children: Span[] = []
  const add = (words: string, marks: string[]) =>
    children.push({ _type: 'span', _key: `${key}s${children.length}`, text: words, marks })
  let at = 0
  for (const match of text.matchAll(/\[(q|n|l|ql)\|([^\]]*)\]/gu)) {
    add(text.slice(at, match.index), [])
    const marks = [...(match[1] ?? '')].map((kind) => {
      const _key = `${key}m${markDefs.length + 1}`
      if (kind === 'q') markDefs.push({ _type: 'quotation', _key, quoteId: statement.id })
      else if (kind === 'n') markDefs.push({ _type: 'notStatement', _key, reason: 'motto' })
      else markDefs.push({ _type: 'link', _key, href: 'https://example.org' })
      return _key
    })
    add(match[2] ?? '', marks)
    at = match.index + match[0].length
  }
  add(text.slice(at), [])
  return { _type: 'block', _key: key, style, children, markDefs }
}
