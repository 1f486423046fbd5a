import { blockquoteRun } from '#lib/importer/blockquotes.ts'
import type { Passage } from '#lib/importer/passage.ts'
import type { ImportWarning } from '#lib/importer/proposal.ts'
import type { RawStatement } from '#lib/importer/statements.ts'

/**
 * Warns of words of which it is not known whose they are: statements without a speaker, and what the format sets off as
 * quoted though nobody is named before it.
 * @param statements in the order of the text
 * @param setOff of each passage, whether the format sets it off as quoted
 */
export function unknownSpeakers(
  statements: readonly RawStatement[],
  passages: readonly Passage[],
  setOff: readonly boolean[],
): ImportWarning[] {
  const unresolved = statements
    .filter((statement) => statement.resolution.person === null)
    .map((statement) => ({
      message: 'It is not certain who said this; choose the speaker.',
      start: statement.parts[0]?.start ?? 0,
      end: statement.parts.at(-1)?.end ?? 0,
    }))
  return [...unresolved, ...unreadBlockquotes(statements, passages, setOff)]
}

function unreadBlockquotes(
  statements: readonly RawStatement[],
  passages: readonly Passage[],
  setOff: readonly boolean[],
): ImportWarning[] {
  const warnings: ImportWarning[] = []
  const parts = statements.flatMap((statement) => statement.parts)
  let part = 0
  for (let index = 0; index < passages.length; index += 1) {
    const count = blockquoteRun(passages, setOff, index)
    const first = passages[index]
    const last = passages[index + count - 1]
    if (count === 0 || !first || !last) continue
    while ((parts[part]?.end ?? Number.POSITIVE_INFINITY) <= first.start) part += 1
    if ((parts[part]?.start ?? Number.POSITIVE_INFINITY) >= last.end) {
      const message = 'The source sets this off as a quotation, but no words before it say whose it is.'
      warnings.push({ message, start: first.start, end: last.end })
    }
    index += count - 1
  }
  return warnings
}
