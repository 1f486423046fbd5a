import type { Findings } from '#lib/importer/formats/findings.ts'
import type { Attributes } from '#lib/importer/formats/htmlElements.ts'
import type { Mark, Piece } from '#lib/importer/formats/pieces.ts'

type ListItem = Extract<Mark, { kind: 'listItem' }>

/**
 * The lists of a page while it is read: those of HTML, and those that Word puts on the clipboard, paragraphs with their
 * bullet or number in the words. An item is its first paragraph; what follows within it is no item of its own.
 */
export class OpenLists {
  readonly #pieces: Piece[]
  readonly #findings: Findings
  /** Of each list that is open, whether it is numbered. */
  readonly #numbered: boolean[] = []
  #item: { mark: ListItem; hasWords: boolean } | null = null
  #marker: string | null = null

  constructor(pieces: Piece[], findings: Findings) {
    this.#pieces = pieces
    this.#findings = findings
  }

  get isOpen(): boolean {
    return this.#numbered.length > 0
  }

  begin(ordered: boolean, { start = '1', type = '1' }: Attributes): () => void {
    if (ordered && (start.trim() !== '1' || type !== '1')) this.#oddNumbers()
    this.#numbered.push(ordered)
    return () => this.#numbered.pop()
  }

  beginItem({ value }: Attributes): () => void {
    const ordered = this.#numbered.at(-1) ?? false
    if (ordered && value !== undefined) this.#oddNumbers()
    return this.#begin({ kind: 'listItem', level: Math.max(this.#numbered.length, 1), ordered, marker: null })
  }

  beginWordItem(level: number): () => void {
    return this.#begin({ kind: 'listItem', level, ordered: false, marker: null })
  }

  /** Words follow that are the bullet or number of the item. */
  beginMarker(): void {
    this.#marker = ''
  }

  /** Keeps words that belong to a bullet or number. */
  takesMarker(words: string): boolean {
    if (this.#marker === null) return false
    this.#marker += words
    return true
  }

  /** @returns the bullet or number where no item is open that it could belong to */
  endMarker(): string {
    const marker = (this.#marker ?? '').trim()
    this.#marker = null
    const mark = this.#item?.mark
    if (!mark) return marker
    mark.marker = marker === '' ? null : marker
    // A number or letter with a stop or bracket, and not the "o" that Word takes for a bullet.
    mark.ordered = /^\(?(?:\d+|[a-z]|[ivxlcdm]+)(?:[.)]|(?:\.\d+)+\.?)$/i.test(marker)
    if (mark.ordered && !/^\d+\.$/.test(marker)) this.#oddNumbers()
    return ''
  }

  words(): void {
    if (this.#item) this.#item.hasWords = true
  }

  /** A block begins or ends. */
  block(): void {
    if (this.#item?.hasWords) this.#end()
  }

  #begin(mark: ListItem): () => void {
    this.#end()
    this.#item = { mark, hasWords: false }
    this.#pieces.push({ kind: 'open', mark })
    return () => this.#end()
  }

  #end(): void {
    if (this.#item) this.#pieces.push({ kind: 'close', mark: this.#item.mark })
    this.#item = null
  }

  /** A list that does not count 1, 2, 3 cannot be told so in a draft. */
  #oddNumbers(): void {
    this.#findings.count('odd numbers')
  }
}
