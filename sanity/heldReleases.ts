import { z } from 'zod'
import type { HeldRelease } from '#lib/domain/duePlan.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'

const DRAFT = 'drafts.'

/** Drafts of releases with a time of publication. Also what a listener listens for. */
export const HELD_FILTER = '*[_type == "release" && _id in path("drafts.**") && defined(embargo.instant)]'

const Held = z.array(
  z
    .object({
      _id: z.string().startsWith(DRAFT),
      _rev: z.string(),
      title: z.unknown(),
      instant: z.unknown(),
      zone: z.unknown(),
      translationOf: z.unknown(),
    })
    .transform(
      (draft): HeldRelease => ({
        releaseId: draft._id.slice(DRAFT.length),
        revision: draft._rev,
        title: textOrNull(draft.title),
        instant: textOrNull(draft.instant) ?? '',
        zone: textOrNull(draft.zone),
        translationOf: textOrNull(draft.translationOf),
      }),
    ),
)

/** Fields of a wrong type count as missing: one malformed draft must not hide the others. */
function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Every draft that is to be published by itself. */
export async function readHeldReleases(client: PublicationClient): Promise<HeldRelease[]> {
  const answer = await client.fetchRaw(
    `${HELD_FILTER}{ _id, _rev, title, "instant": embargo.instant, "zone": embargo.zone, "translationOf": translationOf._ref }`,
    {},
  )
  return Held.parse(answer)
}

/** Which of the releases readers can already see an edition of. */
export async function readPublicAmong(client: PublicationClient, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const answer = await client.fetchRaw(
    '*[_type == "edition" && current == true && releaseId in $ids].releaseId',
    { ids },
  )
  return new Set(z.array(z.string()).parse(answer))
}

/** Whether the draft is still there: publishing takes it away. */
export async function isStillDraft(client: PublicationClient, releaseId: string): Promise<boolean> {
  const answer = await client.fetchRaw('count(*[_id == $id])', { id: DRAFT + releaseId })
  return z.number().parse(answer) > 0
}
