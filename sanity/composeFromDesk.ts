import { type Composition, composeEdition, type PublicationRequest } from '#lib/domain/compose.ts'
import { type Desk, readDesk } from '#sanity/desk.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'

/** There is no release with this id, neither a draft nor a published one. */
export class UnknownReleaseError extends Error {
  override name = 'UnknownReleaseError'
  constructor(releaseId: string) {
    super(`There is no release "${releaseId}". It may have been deleted; go back to the list of releases.`)
  }
}

/** @throws UnknownReleaseError */
export async function readDeskOf(client: PublicationClient, releaseId: string): Promise<Desk> {
  const desk = await readDesk(client, releaseId)
  if (!desk) throw new UnknownReleaseError(releaseId)
  return desk
}

type Wanted = Pick<PublicationRequest, 'kind' | 'note' | 'correction' | 'publishedAt' | 'publishedBy'>

/** The next edition of the release on a desk. */
export function composeFromDesk(desk: Desk, wanted: Wanted): Composition {
  return composeEdition({
    ...wanted,
    release: desk.release,
    records: desk.records,
    previous: desk.current?.edition ?? null,
    timeZone: desk.timeZone,
    slugHolder: desk.slugHolder,
    unpublished: desk.unpublished,
  })
}

/**
 * The next edition before anyone has said what it is; kind and note are asked for when it is published, and are no
 * part of what is approved.
 */
export function composeUnnamed(desk: Desk, by: { publishedAt: string; publishedBy: Wanted['publishedBy'] }) {
  return composeFromDesk(desk, {
    ...by,
    kind: desk.current ? 'update' : 'first',
    note: null,
    correction: null,
  })
}
