import type { Passage } from '#lib/importer/passage.ts'
import type { Span } from '#lib/importer/proposal.ts'

/** How many passages from one on the format sets off as quoted, one after the other. */
export function blockquoteRun(
  passages: readonly Passage[],
  setOff: readonly boolean[],
  first: number,
): number {
  let stop = first
  while (setOff[stop] && (stop === first || passages[stop]?.index === (passages[stop - 1]?.index ?? 0) + 1))
    stop += 1
  return stop - first
}

/** Whether passages have quotation marks of their own, so that they are read as any others are. */
export function holdsMarks(source: string, passages: readonly Span[]): boolean {
  let marked = 0
  let all = 0
  for (const { start, end } of passages) {
    const text = source.slice(start, end)
    if (/^["“„«‘'「]/u.test(text)) return true
    all += text.length
    for (const match of text.matchAll(/["“][^"“”]*["”]/gu)) marked += match[0].length
  }
  return marked > all / 2
}

/** Whether a passage may lead into what stands below it: it is no whole sentence, or announces what follows. */
export function introduces(source: string, { start, end }: Span): boolean {
  const text = source.slice(start, end)
  return !/[.?!…]["”’)\]]*$/u.test(text) || /\bfollowing\b[^.]{0,60}\.$/u.test(text)
}
