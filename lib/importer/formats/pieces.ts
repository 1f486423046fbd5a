import type { Span } from '#lib/importer/proposal.ts'

/** What stretches from an opening to a closing piece. The same object opens and closes it. */
export type Mark =
  | { kind: 'heading'; level: number }
  | { kind: 'listItem'; level: number; ordered: boolean; marker: string | null }
  | { kind: 'blockquote' }
  | { kind: 'tableRow' }
  | { kind: 'link'; href: string }

/**
 * `break`: a line break of the writer's. `line` and `block`: what follows begins on a line of its own, or after an empty
 * one. `row` and `cell`: the same within a table. `tab` and `space` part what stays on one line.
 */
export type Gap = 'break' | 'line' | 'block' | 'row' | 'cell' | 'tab' | 'space'

/** A formatted text on its way to plain text. `exact` text keeps its white space; other text has runs of it made one. */
export type Piece =
  | { kind: 'text'; text: string; exact: boolean }
  | { kind: 'gap'; gap: Gap }
  | { kind: 'open'; mark: Mark }
  | { kind: 'close'; mark: Mark }

export type Composed = {
  text: string
  marks: (Span & { mark: Mark })[]
  /** Marks that hold no character. */
  empty: Mark[]
}

/** Sets pieces as plain text: every character of theirs in order, and gaps only between characters. */
export function compose(pieces: readonly Piece[]): Composed {
  const page = new Page()
  for (const piece of pieces) {
    if (piece.kind === 'text') page.write(piece.text, piece.exact)
    else if (piece.kind === 'gap') page.part(piece.gap)
    else if (piece.kind === 'open') page.open(piece.mark)
    else page.close(piece.mark)
  }
  return page.finished()
}

const SPACES = /[\t\n\f\r ]+/g

class Page {
  readonly #chunks: string[] = []
  #length = 0
  /** The gap that the next character will be parted with. */
  #lines = 0
  #tabs = 0
  #space = false
  readonly #waiting = new Set<Mark>()
  readonly #open = new Map<Mark, number>()
  readonly #marks: Composed['marks'] = []
  readonly #empty: Mark[] = []

  write(text: string, exact: boolean): void {
    if (exact) {
      for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
        if (index > 0) this.part('break')
        this.#put(line)
      }
      return
    }
    const collapsed = text.replace(SPACES, ' ')
    const words = collapsed.replace(/^ | $/g, '')
    if (collapsed.startsWith(' ')) this.part('space')
    this.#put(words)
    if (words !== '' && collapsed.endsWith(' ')) this.part('space')
  }

  part(gap: Gap): void {
    if (gap === 'space') this.#space = true
    else if (gap === 'tab') this.#tabs += 1
    else {
      this.#lines = gap === 'break' ? this.#lines + 1 : Math.max(this.#lines, gap === 'line' ? 1 : 2)
      this.#tabs = 0
      this.#space = false
    }
  }

  open(mark: Mark): void {
    this.#waiting.add(mark)
  }

  close(mark: Mark): void {
    if (this.#waiting.delete(mark)) this.#empty.push(mark)
    const start = this.#open.get(mark)
    if (start === undefined) return
    this.#open.delete(mark)
    this.#marks.push({ mark, start, end: this.#length })
  }

  finished(): Composed {
    for (const mark of [...this.#open.keys()]) this.close(mark)
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end)
    return { text: this.#chunks.join(''), marks, empty: this.#empty }
  }

  #put(characters: string): void {
    if (characters === '') return
    if (this.#length > 0) this.#add(this.#gap())
    this.#lines = 0
    this.#tabs = 0
    this.#space = false
    for (const mark of this.#waiting) this.#open.set(mark, this.#length)
    this.#waiting.clear()
    this.#add(characters)
  }

  #gap(): string {
    const parted = '\n'.repeat(Math.min(this.#lines, 2)) + '\t'.repeat(this.#tabs)
    return parted === '' && this.#space ? ' ' : parted
  }

  #add(characters: string): void {
    this.#chunks.push(characters)
    this.#length += characters.length
  }
}
