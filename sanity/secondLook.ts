import { z } from 'zod'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import type { Actor } from '#lib/domain/review.ts'
import { isConflict } from '#sanity/conflict.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'
import { AnyApprovalShape } from '#sanity/reviewShapes.ts'

export type SecondLookResult = { ok: true } | { ok: false; problem: string }

/** An edition as far as its second look goes: published urgently or not, and confirmed since or not. */
export const SecondLookShape = z.object({
  _id: z.string(),
  _rev: z.string(),
  kind: z.enum(EDITION_KINDS),
  current: z.boolean(),
  publishedBy: z.object({ id: z.string(), name: z.string() }),
  approval: AnyApprovalShape,
  secondLook: z
    .object({ id: z.string(), name: z.string(), at: z.string() })
    .nullish()
    .transform((value) => value ?? null),
})
export type SecondLook = z.infer<typeof SecondLookShape>

/** Was it published without a second person, and has nobody confirmed it since? */
export function needsSecondLook({ approval, secondLook }: SecondLook): boolean {
  return approval?.override != null && secondLook === null
}

/** Why this person cannot confirm it; null where he can. */
export function whyNotConfirm(edition: SecondLook, person: Actor): string | null {
  if (!needsSecondLook(edition)) return 'Nobody has to look at it again.'
  const involved = [edition.publishedBy.id, edition.approval?.submittedBy.id, edition.approval?.override?.id]
  return involved.includes(person.id)
    ? 'You submitted or published it yourself. Somebody else has to confirm it.'
    : null
}

/**
 * Writes down that a second person looked at what was published urgently, who and when. It stands on the edition beside
 * what is sealed, as `current` does; the edition itself stays as it is.
 * @throws what the client throws, but for a conflict, which is told
 */
export async function confirmEdition(
  client: PublicationClient,
  order: { editionId: string; by: Actor; now: Date },
): Promise<SecondLookResult> {
  const answer = await client.fetchRaw('*[_id == $id && _type == "edition"][0]', { id: order.editionId })
  const parsed = SecondLookShape.safeParse(answer)
  if (!parsed.success) return { ok: false, problem: 'There is no such edition, or it cannot be read.' }
  const problem = whyNotConfirm(parsed.data, order.by)
  if (problem !== null) return { ok: false, problem }
  const { _id, _rev } = parsed.data
  const secondLook = { id: order.by.id, name: order.by.name, at: order.now.toISOString() }
  try {
    await client.commit([{ patch: { id: _id, ifRevisionID: _rev, set: { secondLook } } }])
  } catch (cause) {
    if (!isConflict(cause)) throw cause
    return { ok: false, problem: 'It was confirmed or followed by another edition meanwhile. Look again.' }
  }
  return { ok: true }
}
