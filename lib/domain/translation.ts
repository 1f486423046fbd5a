/** The edition of an original that a translation was made of: its number within the release, and its seal. */
export type SourceEdition = { number: number; hash: string }

/** What an edition after the first can be. */
export type LaterKind = 'update' | 'correction' | 'withdrawal'

/** The weightiest first: a reader of a translation must hear of a correction before he hears of an update. */
const WEIGHT: readonly LaterKind[] = ['withdrawal', 'correction', 'update']

/**
 * What became of an original since a translation was made of it.
 * @param editions those after the one that was translated, in any order
 * @returns null where there are none
 */
export function changeSince(editions: readonly { kind: LaterKind | 'first' }[]): LaterKind | null {
  return WEIGHT.find((kind) => editions.some((edition) => edition.kind === kind)) ?? null
}
