/** Words that were met in one way, and how often. */
export type Finding = { count: number; words: string; length: number }

/** As much of the words as a note can show. */
const MOST_SHOWN = 120

/** What was met in a file beside its plain words, by what it is called in the notes. */
export class Findings {
  readonly #found = new Map<string, Finding>()

  count(kind: string, by = 1): void {
    this.#of(kind).count += by
  }

  /** Words of a kind, with those before them. */
  words(kind: string, words: string): void {
    const finding = this.#of(kind)
    finding.length += words.replace(/\s/g, '').length
    if (finding.words.length <= MOST_SHOWN) finding.words += words
  }

  get(kind: string): Finding | null {
    return this.#found.get(kind) ?? null
  }

  #of(kind: string): Finding {
    const known = this.#found.get(kind)
    if (known) return known
    const finding = { count: 0, words: '', length: 0 }
    this.#found.set(kind, finding)
    return finding
  }
}

/** Words as a note shows them: in marks, on one line, cut where they are long. */
export function shown(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()]
  const cut = characters.length > MOST_SHOWN
  return cut
    ? `“${characters
        .slice(0, MOST_SHOWN - 1)
        .join('')
        .trimEnd()}…”`
    : `“${characters.join('')}”`
}

/** `1 picture`, `2 pictures`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
