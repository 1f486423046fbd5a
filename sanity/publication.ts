import { z } from 'zod'
import {
  composeEdition,
  composeWithdrawal,
  hashEdition,
  type StandingEdition,
  type WithdrawalWithoutHash,
} from '#lib/domain/compose.ts'
import type { Edition, EditionKind } from '#lib/domain/edition.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { type Desk, publishedId, readDesk } from '#sanity/desk.ts'
import type { Mutation, NewDocument, PublicationClient, RawDocument } from '#sanity/publicationClient.ts'
import { strengthened } from '#sanity/references.ts'

export type Publisher = { id: string; name: string }

export type PublicationOrder = {
  releaseId: string
  kind: Exclude<EditionKind, 'withdrawal'>
  /** What the public is told; a correction must have one. */
  note: string | null
  publisher: Publisher
  now: Date
}

export type PublicationResult =
  | { ok: true; editionId: string; number: number; slug: string }
  | { ok: false; refusals: Refusal[] }

/** Somebody else published, or changed what was to be published, after this desk was read. */
export class PublicationConflictError extends Error {
  override name = 'PublicationConflictError'
  constructor(options?: ErrorOptions) {
    super(
      'Someone else published or changed this release in the meantime. Nothing was published. Look at it again, then publish.',
      options,
    )
  }
}

/** There is no release with this id, neither a draft nor a published one. */
export class UnknownReleaseError extends Error {
  override name = 'UnknownReleaseError'
  constructor(releaseId: string) {
    super(`There is no release "${releaseId}". It may have been deleted; go back to the list of releases.`)
  }
}

/**
 * Publishes a release as its next edition, in one transaction.
 * @param client its token must be allowed to read drafts and to write
 * @returns the edition written, or the refusals; then nothing was written
 * @throws PublicationConflictError, UnknownReleaseError, or what the client throws
 */
export async function publishRelease(
  client: PublicationClient,
  order: PublicationOrder,
): Promise<PublicationResult> {
  const desk = await readDeskOf(client, order.releaseId)
  const composition = composeEdition({
    release: desk.release,
    records: desk.records,
    previous: desk.current?.edition ?? null,
    kind: order.kind,
    note: order.note,
    publishedAt: order.now.toISOString(),
    publishedBy: order.publisher,
    timeZone: desk.timeZone,
    slugHolder: desk.slugHolder,
    unpublished: desk.unpublished,
  })
  if (!composition.ok) return composition
  const edition = { ...composition.edition, hash: await hashEdition(composition.edition) }
  return commit(client, edition, publicationMutations(desk, edition))
}

/**
 * Publishes the edition that withdraws a release: the page stays, with the reason; lists leave it out.
 * @throws as `publishRelease`
 */
export async function withdrawRelease(
  client: PublicationClient,
  order: Omit<PublicationOrder, 'kind'>,
): Promise<PublicationResult> {
  const { current } = await readDeskOf(client, order.releaseId)
  if (!current) {
    return {
      ok: false,
      refusals: [
        {
          where: 'Release',
          problem: 'It is not public.',
          mend: 'A draft need not be withdrawn: delete it.',
          recordId: null,
        },
      ],
    }
  }
  const composition = composeWithdrawal({
    previous: current.edition,
    note: order.note,
    publishedAt: order.now.toISOString(),
    publishedBy: order.publisher,
  })
  if (!composition.ok) return composition
  const edition = { ...composition.edition, hash: await hashEdition(composition.edition) }
  return commit(client, edition, editionMutations(edition, current))
}

/** What a publication would do, for the person who is about to press the button. */
export type PublicationPlan = {
  /** Records that become public with the release, the release itself left out. */
  alongside: RawDocument[]
  heldBack: RawDocument[]
  refusals: Refusal[]
  current: { number: number; kind: EditionKind; publishedAt: string } | null
}

/** Reads and composes as `publishRelease` does, and writes nothing. */
export async function planPublication(
  client: PublicationClient,
  order: PublicationOrder,
): Promise<PublicationPlan> {
  const desk = await readDeskOf(client, order.releaseId)
  const current = desk.current?.edition ?? null
  const composition = composeEdition({
    release: desk.release,
    records: desk.records,
    previous: current,
    // The kind and its note are asked for in the same dialog, so they are no refusal before it opens.
    kind: current ? 'update' : 'first',
    note: null,
    publishedAt: order.now.toISOString(),
    publishedBy: order.publisher,
    timeZone: desk.timeZone,
    slugHolder: desk.slugHolder,
    unpublished: desk.unpublished,
  })
  return {
    alongside: desk.drafts.filter((draft) => publishedId(draft._id) !== order.releaseId),
    heldBack: desk.heldBack,
    refusals: composition.ok ? [] : composition.refusals,
    current: current && { number: current.number, kind: current.kind, publishedAt: current.publishedAt },
  }
}

/**
 * The one transaction of a publication. Every draft is guarded by its revision, the edition by its id (a second
 * publisher asks for the same one), the edition before it by its revision: whoever comes second changes nothing.
 */
export function publicationMutations(desk: Pick<Desk, 'drafts' | 'current'>, edition: Edition): Mutation[] {
  return [
    ...desk.drafts.flatMap((draft) => guardRevision(draft)),
    ...desk.drafts.map((draft) => ({ createOrReplace: asPublished(draft) })),
    ...desk.drafts.map((draft) => ({ delete: { id: draft._id } })),
    ...editionMutations(edition, desk.current),
  ]
}

function editionMutations(edition: StandingEdition, current: Desk['current']): Mutation[] {
  const { id, ...fields } = edition
  const mutations: Mutation[] = [
    {
      create: {
        _id: id,
        _type: 'edition',
        ...fields,
        release: { _type: 'reference', _ref: edition.releaseId, _weak: true },
        current: true,
      },
    },
  ]
  if (current) {
    mutations.push({
      patch: { id: current.edition.id, ifRevisionID: current.revision, set: { current: false } },
    })
  }
  return mutations
}

/** A patch that changes nothing and fails where the document is no longer the one that was read. */
function guardRevision(document: RawDocument): Mutation[] {
  return [
    {
      patch: { id: document._id, ifRevisionID: document._rev, unset: ['_empty_action_guard_pseudo_field_'] },
    },
  ]
}

/**
 * What the lake sets itself, and what publishing ends: a later draft begins without a review, and without the time at
 * which this one was due, or it would be due the moment it begins.
 */
const NOT_PUBLISHED = new Set(['_rev', '_updatedAt', '_createdAt', '_system', 'review', 'embargo'])

/** The draft as it is published: under its own id, its references strengthened. */
function asPublished(draft: RawDocument): NewDocument {
  const { _id, _type, ...fields } = draft
  const kept = Object.entries(fields)
    .filter(([name]) => !NOT_PUBLISHED.has(name))
    .map(([name, value]) => [name, strengthened(value)] as const)
  return { ...Object.fromEntries(kept), _createdAt: draft._createdAt, _id: publishedId(_id), _type }
}

async function commit(
  client: PublicationClient,
  edition: StandingEdition | (WithdrawalWithoutHash & { hash: string }),
  mutations: Mutation[],
): Promise<PublicationResult> {
  try {
    await client.commit(mutations)
  } catch (cause) {
    if (isConflict(cause)) throw new PublicationConflictError({ cause })
    throw cause
  }
  return { ok: true, editionId: edition.id, number: edition.number, slug: edition.slug }
}

const MutationConflict = z.looseObject({
  statusCode: z.literal(409),
  details: z
    .looseObject({ items: z.array(z.looseObject({ error: z.looseObject({ type: z.string() }) })).optional() })
    .optional(),
})

/** 409 stands for a taken id and for a revision that has moved on, but also for a reference to nothing: no conflict. */
function isConflict(error: unknown): boolean {
  const parsed = MutationConflict.safeParse(error)
  if (!parsed.success) return false
  const types = parsed.data.details?.items?.map((item) => item.error.type) ?? []
  return !types.some((type) => /reference/i.test(type))
}

async function readDeskOf(client: PublicationClient, releaseId: string): Promise<Desk> {
  const desk = await readDesk(client, releaseId)
  if (!desk) throw new UnknownReleaseError(releaseId)
  return desk
}
