import type { SanityClient } from '@sanity/client'
import { contactsIn, type KnownContact } from '#lib/importer/contacts.ts'
import { type Decisions, NO_DECISIONS } from '#lib/importer/decisions.ts'
import { readContacts } from '#sanity/import/contacts.ts'
import { Intake } from '#sanity/import/intake.ts'
import type { Reading } from '#sanity/studio/import/readContent.ts'

/** One text on its way to a draft: what was read, the desk it is read for, and what was decided so far. */
export type ImportWork = {
  reading: Reading
  intake: Intake
  contacts: readonly KnownContact[]
  decisions: Decisions
}

export type Decide = (change: (decisions: Decisions) => Decisions) => void

/** What the editor has not finished, kept while he or she looks something up elsewhere in the Studio. */
let unfinished: ImportWork | null = null

export function unfinishedWork(): ImportWork | null {
  return unfinished
}

export function keepUnfinished(work: ImportWork | null): void {
  unfinished = work
}

/**
 * Begins with what the reading says. Contacts that agree are on the release until somebody takes them off.
 * @param client its perspective is `raw`
 */
export async function beginWork(reading: Reading, client: SanityClient): Promise<ImportWork> {
  const [intake, contacts] = await Promise.all([Intake.open(client), readContacts(client)])
  const named = contactsIn(reading.proposal.contact, contacts)
  const draft = {
    ...NO_DECISIONS.draft,
    contacts: named.map(({ contact: { id, published } }) => ({ id, published })),
  }
  return { reading, intake, contacts, decisions: { ...NO_DECISIONS, draft } }
}
