import { z } from 'zod'

const Child = z.looseObject({
  _type: z.string(),
  _key: z.string(),
  text: z.string().optional(),
  marks: z.array(z.string()).nullish(),
})
const MarkDef = z.looseObject({ _type: z.string(), _key: z.string() })

/** A block of text as the Content Lake has it, as far as marking words touches it. */
const RawTextBlock = z.looseObject({
  _type: z.literal('block'),
  _key: z.string(),
  children: z.array(Child),
  markDefs: z.array(MarkDef).nullish(),
})
type RawTextBlock = z.infer<typeof RawTextBlock>

/** A mark to be put on a stretch of a block's text, in UTF-16 units. */
export type NewMark = {
  start: number
  end: number
  def: { _type: string; _key: string; [field: string]: unknown }
}

/**
 * The block with marks put on stretches of its text. No word changes; what carries other marks keeps them; quotations and
 * "not a statement" that lay there before give way to the new mark.
 * @param makeKey a new key each time; keys of parted spans must differ from all others
 */
export function markedBlock(raw: unknown, marks: readonly NewMark[], makeKey: () => string): RawTextBlock {
  const block = RawTextBlock.parse(raw)
  const replaced = new Set(
    (block.markDefs ?? [])
      .filter(({ _type }) => _type === 'quotation' || _type === 'notStatement')
      .map(({ _key }) => _key),
  )
  let at = 0
  const children = block.children.flatMap((child) => {
    const text = child.text ?? ''
    const [start, end] = [at, at + text.length]
    at = end
    const own = marks.filter((mark) => mark.start < end && mark.end > start)
    if (own.length === 0) return [child]
    const edges = own.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])
    const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
    return cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1] ?? end
      const mark = own.find((candidate) => candidate.start <= from && to <= candidate.end)
      const kept = (child.marks ?? []).filter((key) => !mark || !replaced.has(key))
      return {
        ...child,
        _key: index === 0 ? child._key : makeKey(),
        text: text.slice(from - start, to - start),
        marks: mark ? [...kept, mark.def._key] : kept,
      }
    })
  })
  const used = new Set(children.flatMap((child) => child.marks ?? []))
  const markDefs = [...(block.markDefs ?? []), ...marks.map(({ def }) => def)]
  return { ...block, children, markDefs: markDefs.filter(({ _key }) => used.has(_key)) }
}
