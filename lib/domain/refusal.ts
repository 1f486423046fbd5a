import type { Difference } from '#lib/domain/verbatim.ts'

/** Why a release cannot be published as it stands: what is wrong where, and what to do, each for a tired person. */
export type Refusal = {
  /** The field or record as the Studio names it: "Headline", "Quote “We will build…”". */
  where: string
  problem: string
  mend: string
  /** The record to open where it is not the release itself. */
  recordId: string | null
  /** The place in that record's form, as Sanity writes paths: `body[_key=="b1"].markDefs[_key=="m1"]`. */
  path?: string
  /** Two versions of the same words that should be one, where that is the problem. */
  difference?: Difference
}

/** Where a refusal leads, beyond its sentences. */
type RefusalPlace = Pick<Refusal, 'path' | 'difference'>

/** The fields of a release by the names that the Studio gives them. */
const FIELDS = new Map([
  ['Headline', 'title'],
  ['Web address', 'slug'],
  ['Summary', 'summary'],
  ['Dateline', 'dateline'],
  ['Text', 'body'],
  ['People', 'people'],
  ['Contacts', 'contacts'],
  ['Lead picture', 'media'],
  ['Kind', 'kind'],
  ['Issued by', 'organization'],
  ['Topics', 'topics'],
  ['Language', 'language'],
  ['Embargo', 'embargo'],
])

/** Gathers refusals while an edition is put together, so that one look shows all of them. */
export class Refusals {
  readonly list: Refusal[] = []

  add(
    where: string,
    problem: string,
    mend: string,
    recordId: string | null = null,
    place: RefusalPlace = {},
  ): void {
    const field = recordId === null ? FIELDS.get(where) : undefined
    this.list.push({ where, problem, mend, recordId, ...(field ? { path: field } : {}), ...place })
  }

  /** The text without space around it; a missing one is refused and stands as ''. */
  text(
    value: string | null,
    where: string,
    problem: string,
    mend: string,
    recordId: string | null = null,
    path?: string,
  ): string {
    const trimmed = value?.trim() ?? ''
    if (trimmed === '') this.add(where, problem, mend, recordId, path === undefined ? {} : { path })
    return trimmed
  }
}

/** The text without space around it, null where nothing is left. */
export function blankToNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** The words as far as a sentence about them needs them. */
export function shortened(words: string, length = 48): string {
  return words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words
}
