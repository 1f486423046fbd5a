import { accountOf, type Claim } from '#lib/importer/account.ts'
import type { Piece, Proposal } from '#lib/importer/proposal.ts'

/** The account of the source after statements and dateline were decided anew; quotation marks stay where they are. */
export function recounted(
  { paragraphs, pieces }: Proposal,
  { dateline, statements, nonStatements }: Pick<Proposal, 'dateline' | 'statements' | 'nonStatements'>,
): Piece[] {
  const claims: Claim[] = pieces.filter(({ kind }) => kind === 'quotationMark')
  if (dateline) claims.push({ start: dateline.start, end: dateline.end, kind: 'dateline' })
  for (const { parts, attribution } of statements) {
    for (const { start, end } of parts) claims.push({ start, end, kind: 'statement' })
    if (attribution) claims.push({ start: attribution.start, end: attribution.end, kind: 'attribution' })
  }
  for (const { start, end } of nonStatements) claims.push({ start, end, kind: 'nonStatement' })
  const titles = paragraphs.filter(({ role }) => role === 'title')
  // Marks in a title belong to the headline.
  const inTitle = (claim: Claim) => titles.some(({ start, end }) => start <= claim.start && claim.start < end)
  const frame = paragraphs.map(({ start, end, role }) => ({ start, end, kind: role }))
  return accountOf(
    pieces.at(-1)?.end ?? 0,
    frame,
    claims.filter((claim) => !inTitle(claim)),
  )
}
