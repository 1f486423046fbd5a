import type { FindBreak, FindStart } from '#lib/domain/quotationMarks.ts'
import { nextSentence } from '#lib/importer/attribution.ts'
import type { Passage } from '#lib/importer/passage.ts'

const SAYING =
  'said|says|added|adds|explained|noted|stated|emphasized|stressed|commented|remarked|declared|concluded|continued'
const CUE_FIRST = new RegExp(`[,.?!…]\\s+(?:${SAYING})\\s+(?=\\p{Lu}|(?:he|she|the)\\b)`, 'u')
const NAME_FIRST = new RegExp(
  `[,?!….]\\s+(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,5}|(?:he|she)\\s+)(?:${SAYING})(?=[.,]|\\s+(?:in|during|at|of|about)\\b)`,
  'u',
)
/** How far a lost mark is looked for; longer than any statement that was ever printed whole. */
const REACH = 4000

/** The longest stretch that tells an attribution: what was searched before is not searched again, but for this much. */
const OVERLAP = 160

/** Where the words end in a quotation without its closing mark: after the stop before "said Name" or "Name said". */
export function breakFinder(source: string): FindBreak {
  let searched = { from: -1, to: -1 }
  return (from, to) => {
    const reach = Math.min(to, from + REACH)
    // A mark within a mark asks again from the same place: only what is new is read.
    const start = searched.from === from ? Math.max(from, searched.to - OVERLAP) : from
    if (start >= reach) return null
    const text = source.slice(start, reach)
    const places = [CUE_FIRST.exec(text), NAME_FIRST.exec(text)].flatMap((match) =>
      match ? [match.index] : [],
    )
    searched = { from, to: places.length > 0 ? from : reach }
    return places.length > 0 ? start + Math.min(...places) + 1 : null
  }
}

/** Where the words begin in a quotation without its opening mark: the paragraph, or the sentence after the last one. */
export function startFinder(source: string, passages: readonly Passage[]): FindStart {
  return (from, to) => {
    const passage = passageAt(passages, from)
    const start = passage && from > passage.start ? (nextSentence(passage, from) ?? from) : from
    const chosen = start < to ? start : from
    const text = source.slice(chosen, to)
    return chosen + (text.length - text.trimStart().length)
  }
}

/** The passage that holds an offset, by bisection. */
function passageAt(passages: readonly Passage[], offset: number): Passage | null {
  let low = 0
  let high = passages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const passage = passages[middle]
    if (!passage) return null
    if (offset < passage.start) high = middle - 1
    else if (offset > passage.end) low = middle + 1
    else return passage
  }
  return null
}
