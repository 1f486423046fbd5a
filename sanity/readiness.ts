import { reasonOfFailure } from '#lib/domain/alert.ts'
import type { HeldRelease } from '#lib/domain/duePlan.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { isStillDraft } from '#sanity/heldReleases.ts'
import { planPublication } from '#sanity/publication.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'

export type Readiness = {
  /**
   * What stands in the way of each release at its instant, as it stands now. Gives way to a publication: those that were
   * not reached by `until` are missing from the answer.
   */
  check: (
    client: PublicationClient,
    soon: readonly HeldRelease[],
    clock: () => Date,
    until: Date | null,
  ) => Promise<Map<HeldRelease, Refusal[]>>
}

/** A quote or an official of the release may have changed since, which the release's own revision does not show. */
const GOOD_FOR_MS = 25_000

/** Checks releases ahead of their time, and none again that was checked a moment ago and has not changed. */
export function createReadiness(publisher: { id: string; name: string }): Readiness {
  let known = new Map<string, { checked: number; refusals: Refusal[] }>()
  const keyOf = ({ releaseId, revision, instant }: HeldRelease) => `${releaseId} ${revision} ${instant}`

  async function refusalsOf(client: PublicationClient, release: HeldRelease): Promise<Refusal[]> {
    const { releaseId, instant } = release
    const order = { releaseId, publisher, now: new Date(instant), atItsTime: true }
    try {
      const { refusals, unapproved } = await planPublication(client, order)
      return unapproved ? [...refusals, { where: 'Review', ...unapproved, recordId: null }] : refusals
    } catch (error) {
      return (await isStillDraft(client, releaseId)) ? [reasonOfFailure(error)] : []
    }
  }

  return {
    async check(client, soon, clock, until) {
      const answers = new Map<HeldRelease, Refusal[]>()
      const next: typeof known = new Map()
      for (const release of soon) {
        const now = clock().getTime()
        const last = known.get(keyOf(release))
        const isFresh = last !== undefined && now - last.checked < GOOD_FOR_MS
        if (!isFresh && until !== null && now >= until.getTime()) continue
        const entry = isFresh ? last : { checked: now, refusals: await refusalsOf(client, release) }
        next.set(keyOf(release), entry)
        answers.set(release, entry.refusals)
      }
      known = next
      return answers
    },
  }
}
