import { composeWithdrawal } from '#lib/domain/compose.ts'
import type { Correction } from '#lib/domain/correction.ts'
import type { Edition, EditionKind } from '#lib/domain/edition.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { type Actor, approvalFor, contentHash, whyNotAtThisTime } from '#lib/domain/review.ts'
import { sealEdition } from '#lib/domain/sealEdition.ts'
import { composeFromDesk, composeUnnamed, readDeskOf } from '#sanity/composeFromDesk.ts'
import { isConflict } from '#sanity/conflict.ts'
import { type Desk, publishedId } from '#sanity/desk.ts'
import type { Mutation, NewDocument, PublicationClient, RawDocument } from '#sanity/publicationClient.ts'
import { strengthened } from '#sanity/references.ts'

export type Publisher = Actor

export type PublicationOrder = {
  releaseId: string
  kind: Exclude<EditionKind, 'withdrawal'>
  /** What the public is told of an update. */
  note: string | null
  /** What the public is told of a correction, which must have both parts. */
  correction?: Correction | null
  /** Publishes without a second person's approval, for a reason that stays on record. */
  override?: { reason: string } | null
  /** It goes out by itself: then only at the time that was approved. */
  atItsTime?: boolean
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

/**
 * Publishes a release as its next edition, in one transaction, where somebody other than its submitter has approved
 * exactly this, or a reason is given to publish without.
 * @param client its token must be allowed to read drafts and to write
 * @returns the edition written, or the refusals; then nothing was written
 * @throws PublicationConflictError, UnknownReleaseError, or what the client throws
 */
export async function publishRelease(
  client: PublicationClient,
  order: PublicationOrder,
): Promise<PublicationResult> {
  const desk = await readDeskOf(client, order.releaseId)
  const at = order.now.toISOString()
  const composition = composeFromDesk(desk, {
    kind: order.kind,
    note: order.note,
    correction: order.correction ?? null,
    publishedAt: at,
    publishedBy: order.publisher,
  })
  if (!composition.ok) return composition
  const outcome = approvalFor(desk.review, await contentHash(composition.edition), {
    by: order.publisher,
    at,
    reason: order.override?.reason ?? null,
  })
  if (!outcome.ok) {
    const { problem, mend } = outcome
    return { ok: false, refusals: [{ where: 'Review', problem, mend, recordId: null }] }
  }
  const untimely = order.atItsTime ? untimelinessOf(desk) : null
  if (untimely) return { ok: false, refusals: [untimely] }
  const edition = await sealEdition(composition.edition, outcome.approval)
  return commit(client, edition, publicationMutations(desk, edition))
}

/**
 * Publishes the edition that withdraws a release: the page stays, with the reason; lists leave it out. What misleads has
 * to go at once, so a withdrawal counts as urgent, for the reason that the public reads, and needs a second look after.
 * @throws as `publishRelease`
 */
export async function withdrawRelease(
  client: PublicationClient,
  order: Pick<PublicationOrder, 'releaseId' | 'note' | 'publisher' | 'now'>,
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
  const { publisher } = order
  const at = order.now.toISOString()
  const composition = composeWithdrawal({
    previous: current.edition,
    note: order.note,
    publishedAt: at,
    publishedBy: publisher,
  })
  if (!composition.ok) return composition
  const { edition: composed } = composition
  const edition = await sealEdition(composed, {
    submittedBy: publisher,
    approvedBy: null,
    at,
    hash: await contentHash(composed),
    override: { ...publisher, at, reason: composed.note ?? '' },
  })
  return commit(client, edition, editionMutations(edition, current))
}

/** An edition that is about to be written; of a withdrawn one the content is taken as it lies. */
type WrittenEdition = Omit<Edition, 'content'> & { content: unknown }

function untimelinessOf({ review, release }: Desk): Refusal | null {
  const why = whyNotAtThisTime(review, release.embargo?.instant ?? '')
  return why && { where: 'Time of publication', ...why, recordId: null }
}

/** What a publication would do, for the person who is about to press the button. */
export type PublicationPlan = {
  /** Records that become public with the release, the release itself left out. */
  alongside: RawDocument[]
  heldBack: RawDocument[]
  refusals: Refusal[]
  /** Who approved exactly this; null where nobody did, and then `unapproved` says who must do what. */
  approvedBy: Actor | null
  unapproved: { problem: string; mend: string } | null
  current: { number: number; kind: EditionKind; publishedAt: string } | null
}

/** Reads and composes as `publishRelease` does, and writes nothing. */
export async function planPublication(
  client: PublicationClient,
  order: Pick<PublicationOrder, 'releaseId' | 'publisher' | 'now' | 'atItsTime'>,
): Promise<PublicationPlan> {
  const desk = await readDeskOf(client, order.releaseId)
  const current = desk.current?.edition ?? null
  const publishedAt = order.now.toISOString()
  const composition = composeUnnamed(desk, { publishedAt, publishedBy: order.publisher })
  const outcome = composition.ok
    ? approvalFor(desk.review, await contentHash(composition.edition), {
        by: order.publisher,
        at: publishedAt,
        reason: null,
      })
    : null
  return {
    alongside: desk.drafts.filter((draft) => publishedId(draft._id) !== order.releaseId),
    heldBack: desk.heldBack,
    refusals: composition.ok
      ? [order.atItsTime ? untimelinessOf(desk) : null].flatMap((one) => one ?? [])
      : composition.refusals,
    approvedBy: outcome?.ok ? outcome.approval.approvedBy : null,
    unapproved: outcome && !outcome.ok ? { problem: outcome.problem, mend: outcome.mend } : null,
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

function editionMutations(edition: WrittenEdition, current: Desk['current']): Mutation[] {
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
  edition: WrittenEdition,
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
