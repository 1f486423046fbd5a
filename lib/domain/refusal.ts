/** Why a release cannot be published as it stands: what is wrong where, and what to do, each for a tired person. */
export type Refusal = {
  /** The field or record as the Studio names it: "Headline", "Quote “We will build…”". */
  where: string
  problem: string
  mend: string
  /** The record to open where it is not the release itself. */
  recordId: string | null
}

/** Gathers refusals while an edition is put together, so that one look shows all of them. */
export class Refusals {
  readonly list: Refusal[] = []

  add(where: string, problem: string, mend: string, recordId: string | null = null): void {
    this.list.push({ where, problem, mend, recordId })
  }

  /** The text without space around it; a missing one is refused and stands as ''. */
  text(
    value: string | null,
    where: string,
    problem: string,
    mend: string,
    recordId: string | null = null,
  ): string {
    const trimmed = value?.trim() ?? ''
    if (trimmed === '') this.add(where, problem, mend, recordId)
    return trimmed
  }
}

/** The text without space around it, null where nothing is left. */
export function blankToNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
