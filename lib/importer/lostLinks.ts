import { isPrinted } from '#lib/importer/bodyBlocks.ts'
import type { Proposal } from '#lib/importer/proposal.ts'

const MOST_NAMED = 5

/**
 * Names the links that stand outside the body, in a title or a boilerplate, which have words and no links.
 * @returns one sentence, or none
 */
export function lostLinks({ links, paragraphs }: Proposal): string[] {
  const printed = paragraphs.filter(isPrinted)
  const lost = links.filter((link) => !printed.some(({ start, end }) => link.start < end && start < link.end))
  if (lost.length === 0) return []
  const named = lost.slice(0, MOST_NAMED).map(({ text, href }) => `“${text.replace(/\s+/gu, ' ')}” (${href})`)
  const more = lost.length > MOST_NAMED ? ` and ${lost.length - MOST_NAMED} more` : ''
  return [`Links outside the body were left out: ${named.join(', ')}${more}.`]
}
