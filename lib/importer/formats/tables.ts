import type { Mark, Piece } from '#lib/importer/formats/pieces.ts'

/** A cell with more characters holds running text: the table is there for its looks. */
const LONGEST_CELL = 300

/** A table while it is read: whether it holds data, or is a frame for paragraphs, as in newsletters. */
export class OpenTable {
  /** Index of its first piece. */
  readonly from: number
  #isFrame = false
  #cells = 0
  #mostCells = 0
  #cellLength = 0
  #isParted = false

  constructor(from: number) {
    this.from = from
  }

  row(): void {
    this.#cells = 0
  }

  cell(): void {
    this.#cells += 1
    this.#mostCells = Math.max(this.#mostCells, this.#cells)
    this.#cellLength = 0
    this.#isParted = false
  }

  /** A block begins or ends. */
  block(): void {
    this.#isParted = this.#cellLength > 0
  }

  /** Something stands in it that no cell of data has: a heading, a list, another table. */
  frame(): void {
    this.#isFrame = true
  }

  text(text: string): void {
    const length = text.trim().length
    if (length === 0) return
    if (this.#isParted) this.#isFrame = true
    this.#cellLength += length
    if (this.#cellLength > LONGEST_CELL) this.#isFrame = true
  }

  get isData(): boolean {
    return !this.#isFrame && this.#mostCells > 1
  }
}

/**
 * Sets a table of data as lines: a row is a line, its cells are parted by tabs, breaks within a cell are spaces.
 * @returns the pieces and how many rows they hold
 */
export function joinCells(pieces: readonly Piece[]): { pieces: Piece[]; rows: number } {
  const joined: Piece[] = []
  let rows = 0
  let cells = 0
  let row: Mark | null = null
  for (const piece of pieces) {
    if (piece.kind !== 'gap') {
      joined.push(piece)
    } else if (piece.gap === 'row') {
      if (row) joined.push({ kind: 'close', mark: row })
      row = { kind: 'tableRow' }
      rows += 1
      cells = 0
      joined.push({ kind: 'gap', gap: 'line' }, { kind: 'open', mark: row })
    } else if (piece.gap === 'cell') {
      if (cells > 0) joined.push({ kind: 'gap', gap: 'tab' })
      cells += 1
    } else {
      joined.push({ kind: 'gap', gap: 'space' })
    }
  }
  if (row) joined.push({ kind: 'close', mark: row })
  return { pieces: joined, rows }
}
