import { EDITION_KINDS, type EditionKind } from '#lib/domain/edition.ts'

/** What the Studio calls each kind of edition. */
export const EDITION_KIND_TITLES: Record<EditionKind, string> = {
  first: 'First edition',
  update: 'Update',
  correction: 'Correction',
  withdrawal: 'Withdrawal',
}

/** The title of a kind that comes out of a preview; undefined for what is no kind. */
export function editionKindTitle(kind: unknown): string | undefined {
  return EDITION_KINDS.filter((candidate) => candidate === kind).map((known) => EDITION_KIND_TITLES[known])[0]
}
