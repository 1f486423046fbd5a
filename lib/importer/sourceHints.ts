import type { Span } from '#lib/importer/proposal.ts'

/** An item of a list: `level` counts from 1; `marker` is its bullet or number as printed, which the text does not hold. */
export type ListItemHint = Span & { level: number; ordered: boolean; marker: string | null }

/**
 * What the format of a file tells about stretches of its plain text, and plain text alone cannot.
 * Offsets count UTF-16 code units of the text; each list is in order and does not overlap itself.
 */
export type SourceHints = {
  /** Headings with their rank from 1 to 6; the highest before any paragraph is the title. */
  headings: readonly (Span & { level: number })[]
  listItems: readonly ListItemHint[]
  /** Runs of paragraphs set off as quoted: where no marks are printed, the only sign of a statement. */
  blockquotes: readonly Span[]
  /** Rows of tables, their cells parted by tabs. */
  tableRows: readonly Span[]
  links: readonly (Span & { href: string })[]
}

/** One release as text, from a file of any format; `notes` say in whole sentences what else the file holds. */
export type SourceText = { text: string; hints: SourceHints; notes: readonly string[] }

export const NO_HINTS: SourceHints = {
  headings: [],
  listItems: [],
  blockquotes: [],
  tableRows: [],
  links: [],
}
