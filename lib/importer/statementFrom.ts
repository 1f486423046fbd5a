import { isPrinted } from '#lib/importer/bodyBlocks.ts'
import { collapse } from '#lib/importer/posts.ts'
import type { NonStatement, Proposal, StatementReading } from '#lib/importer/proposal.ts'

/**
 * Words in marks made a statement, without a speaker yet.
 * @returns null where they stand outside the body, as in a headline: no mark of a quotation can stand there
 */
export function statementFrom(
  { start, end, text }: NonStatement,
  id: string,
  proposal: Proposal,
): StatementReading | null {
  const within = proposal.paragraphs.find((one) => isPrinted(one) && one.start <= start && end <= one.end)
  if (!within) return null
  return {
    id,
    kind: 'partial',
    parts: [{ start, end, text }],
    joined: collapse(text),
    speaker: null,
    speakerConfidence: 0,
    candidates: [],
    attribution: null,
    cue: null,
    confidence: 1,
    evidence: ['a person said that it is a statement'],
  }
}
