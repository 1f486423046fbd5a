import type { BodyBlock, LinkMark, QuotationMark, Span, TextBlock } from '#lib/domain/body.ts'

/** A quotation as it is set: one run of words, `anchor` true where its quote stands for the first time. */
export type SetQuotation = QuotationMark & { anchor: boolean }

/**
 * The reference that follows a run of quoted words. `closing` is the closing quotation mark of the text, taken out of the
 * span behind so that no line breaks between it and the reference.
 */
export type QuoteReference = { _type: 'quoteReference'; _key: string; quoteId: string; closing: string }

export type SetTextBlock = Omit<TextBlock, 'children' | 'markDefs'> & {
  children: (Span | QuoteReference)[]
  markDefs: (LinkMark | SetQuotation)[]
}

export type SetBlock = SetTextBlock | Exclude<BodyBlock, TextBlock>

const closingMarks = /^[”’"'»」』]+/

/**
 * Prepares a body for print: each run of quoted words gets a mark of its own (a split quotation is two runs) and a reference
 * behind the closing quotation mark, which stands in the text after the run. No word of the text changes.
 */
export function setQuotations(blocks: readonly BodyBlock[]): SetBlock[] {
  const seen = new Set<string>()
  return blocks.map((block) => (block._type === 'block' ? setBlock(block, seen) : block))
}

function setBlock(block: TextBlock, seen: Set<string>): SetTextBlock {
  const links = block.markDefs.filter((mark) => mark._type === 'link')
  const quotations = new Map(
    block.markDefs.filter((mark) => mark._type === 'quotation').map((mark) => [mark._key, mark]),
  )
  const unsaid = new Set(
    block.markDefs.filter((mark) => mark._type === 'notStatement').map((mark) => mark._key),
  )
  const children: (Span | QuoteReference)[] = []
  const runs: SetQuotation[] = []
  let open: { key: string; run: SetQuotation } | null = null

  for (const span of block.children) {
    const key = span.marks.find((mark) => quotations.has(mark)) ?? null
    let rest = plain(span, unsaid)
    if (open && key !== open.key) {
      const closing = closingMarks.exec(span.text)?.[0] ?? ''
      children.push(referenceTo(open.run, closing))
      rest = { ...rest, text: rest.text.slice(closing.length) }
      open = null
    }
    const quotation: QuotationMark | undefined = key === null ? undefined : quotations.get(key)
    if (key !== null && quotation && !open) {
      const run: SetQuotation = {
        ...quotation,
        _key: `${key}-${runs.length}`,
        anchor: !seen.has(quotation.quoteId),
      }
      seen.add(quotation.quoteId)
      runs.push(run)
      open = { key, run }
    }
    const runKey = open?.run._key
    if (rest.text) {
      children.push({
        ...rest,
        marks: rest.marks.map((mark) => (runKey && mark === key ? runKey : mark)),
      })
    }
  }
  if (open) children.push(referenceTo(open.run, ''))
  return { ...block, children, markDefs: [...links, ...runs] }
}

/** Words that are no statement are printed as they stand: the mark is the desk's. */
function plain(span: Span, unsaid: ReadonlySet<string>): Span {
  return unsaid.size === 0 ? span : { ...span, marks: span.marks.filter((mark) => !unsaid.has(mark)) }
}

function referenceTo(run: SetQuotation, closing: string): QuoteReference {
  return { _type: 'quoteReference', _key: `${run._key}-reference`, quoteId: run.quoteId, closing }
}
