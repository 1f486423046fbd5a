import type { SanityClient } from '@sanity/client'
import type { Day } from '#lib/domain/official.ts'
import type { Desk, Earlier } from '#lib/importer/desk.ts'
import type { DraftChoices } from '#lib/importer/draftChoices.ts'
import type { DraftPlan, ImportSource } from '#lib/importer/draftPlan.ts'
import { ImportError } from '#lib/importer/importError.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import type { Proposal } from '#lib/importer/proposal.ts'
import { draftsOf } from '#lib/importer/records.ts'
import { createDrafts, readDesk } from '#sanity/import/desk.ts'
import { DeskMovedError } from '#sanity/import/deskErrors.ts'

/** What became of one text: drafts, or nothing, since it is on the desk already. */
export type Taken = { plan: DraftPlan; earlier: null } | { plan: null; earlier: Earlier }

const MOST_TRIES = 5

/** Takes releases in, one transaction each, with the desk read once and kept up to date meanwhile. */
export class Intake {
  readonly #client: SanityClient
  #desk: Desk

  private constructor(client: SanityClient, desk: Desk) {
    this.#client = client
    this.#desk = desk
  }

  /**
   * @param client its token may read drafts and write; perspective `raw`
   * @throws ImportError where the Content Lake does not answer or refuses the token
   */
  static async open(client: SanityClient): Promise<Intake> {
    return new Intake(client, await readDesk(client))
  }

  /** The release that this very text became before. */
  importedAs(sha256: string): Earlier | null {
    return this.#desk.importedAs(sha256)
  }

  /** All officials that an import may choose from. */
  officials(): KnownOfficial[] {
    return this.#desk.officials()
  }

  /** What would be written, as far as the desk is known. */
  planOf(proposal: Proposal, source: ImportSource, day: Day, choices?: DraftChoices): DraftPlan {
    return draftsOf(proposal, this.#desk, source, day, choices)
  }

  /**
   * Writes the drafts of one release. Where somebody else wrote one of the same id meanwhile (another import, a person
   * in the Studio), the desk is read again and the release tried again; that is also how a commit whose answer was lost
   * is found to have happened.
   * @param choices what a person decided, where one looked at it
   * @throws DeskClosedError where it is of no use to go on with other releases; ImportError where this one is refused
   */
  async take(proposal: Proposal, source: ImportSource, day: Day, choices?: DraftChoices): Promise<Taken> {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const earlier = this.importedAs(source.sha256)
      if (earlier) return { plan: null, earlier }
      const plan = this.planOf(proposal, source, day, choices)
      try {
        await createDrafts(this.#client, plan.documents)
        this.#desk.add(plan)
        return { plan, earlier: null }
      } catch (error) {
        if (!(error instanceof DeskMovedError)) throw error
        this.#desk = await readDesk(this.#client)
      }
    }
    throw new ImportError(
      `Others wrote records of the same names each of ${MOST_TRIES} times; nothing was written, import this file again.`,
    )
  }
}
