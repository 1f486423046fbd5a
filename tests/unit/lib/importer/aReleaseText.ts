import type { Proposal } from '#lib/importer/proposal.ts'
import { readRelease } from '#lib/importer/read.ts'

/** Reads a title and these paragraphs below it. */
export function readParagraphs(...paragraphs: string[]): Proposal {
  return readRelease(['Agency Opens the Tide Hall', ...paragraphs].join('\n\n'))
}

/** The name of each statement's speaker, null where the text does not tell it. */
export function speakersOf(proposal: Proposal): (string | null)[] {
  return proposal.statements.map((statement) => statement.speaker?.name ?? null)
}

/** The words of each statement, piece by piece. */
export function partsOf(proposal: Proposal): string[][] {
  return proposal.statements.map((statement) => statement.parts.map((part) => part.text))
}
