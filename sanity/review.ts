import type { ComposedEdition } from '#lib/domain/compose.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import {
  type Actor,
  approve,
  contentHash,
  type Review,
  type ReviewState,
  type ReviewStep,
  reviewState,
  sendBack,
  submit,
} from '#lib/domain/review.ts'
import { composeUnnamed, readDeskOf } from '#sanity/composeFromDesk.ts'
import { isConflict } from '#sanity/conflict.ts'
import { type Desk, publishedId } from '#sanity/desk.ts'
import type { PublicationClient, RawDocument } from '#sanity/publicationClient.ts'

export type ReviewOrder = { releaseId: string; by: Actor; now: Date }

/** The review was written, or why it was not; then nothing was written. */
export type ReviewResult = { ok: true } | { ok: false; refusals: Refusal[] }

/** A release as its reviewer has it before him: what would be published now, and where its review stands. */
export type ReviewLook = {
  review: Review | null
  state: ReviewState
  refusals: Refusal[]
  /** What an approval given now would stand for; null while there is something to be mended. */
  approvable: { edition: ComposedEdition; hash: string } | null
}

/** Somebody else changed the draft after it was read. */
export class ReviewConflictError extends Error {
  override name = 'ReviewConflictError'
  constructor(options?: ErrorOptions) {
    super(
      'Someone else changed this release in the meantime. Nothing was written. Look at it again.',
      options,
    )
  }
}

/**
 * What would be published of a release, as of now or of the end of its embargo.
 * @throws UnknownReleaseError, or what the client throws
 */
export async function lookAtReview(client: PublicationClient, order: ReviewOrder): Promise<ReviewLook> {
  return lookAt(await readDeskOf(client, order.releaseId), order)
}

/** Hands the draft in. It need not be complete: a reviewer may help. */
export function submitForReview(client: PublicationClient, order: ReviewOrder): Promise<ReviewResult> {
  return write(client, order, () => submit(order.by, order.now.toISOString()))
}

/** Takes the draft back from review, with any approval that it had. */
export function takeBackFromReview(client: PublicationClient, order: ReviewOrder): Promise<ReviewResult> {
  return write(client, order, () => ({ ok: true, review: null }))
}

/** Gives the draft back to its author, who reads the comment over the form. */
export function sendBackRelease(
  client: PublicationClient,
  order: ReviewOrder & { comment: string },
): Promise<ReviewResult> {
  return write(client, order, ({ review }) =>
    sendBack(review, order.by, order.now.toISOString(), order.comment),
  )
}

/**
 * Approves exactly what the approver had before him.
 * @param order `seenHash` is the hash of the edition that was looked at; anything else on the desk is refused
 */
export async function approveRelease(
  client: PublicationClient,
  order: ReviewOrder & { seenHash: string },
): Promise<ReviewResult> {
  const desk = await readDeskOf(client, order.releaseId)
  const { approvable, refusals } = await lookAt(desk, order)
  if (!approvable) return { ok: false, refusals }
  if (approvable.hash !== order.seenHash) {
    return refused('The text has changed while you looked at it.', 'Read it again, then approve it.')
  }
  const at = order.now.toISOString()
  return commit(
    client,
    desk,
    approve(desk.review, order.by, at, approvable.hash, desk.release.embargo?.instant ?? null),
  )
}

async function lookAt(desk: Desk, { by, now }: ReviewOrder): Promise<ReviewLook> {
  // A translation may be approved before its original is public: that one goes first is a matter of publishing.
  const composition = composeUnnamed(
    { ...desk, unpublished: [] },
    { publishedAt: whenPublished(desk, now), publishedBy: by },
  )
  const { review } = desk
  if (!composition.ok) {
    return { review, state: reviewState(review, null), refusals: composition.refusals, approvable: null }
  }
  const hash = await contentHash(composition.edition)
  const approvable = { edition: composition.edition, hash }
  return { review, state: reviewState(review, hash), refusals: [], approvable }
}

/** An embargo is no reason not to approve: it is kept by publishing. */
function whenPublished({ release }: Desk, now: Date): string {
  const lifts = Date.parse(release.embargo?.instant ?? '')
  return new Date(Math.max(now.getTime(), Number.isNaN(lifts) ? 0 : lifts)).toISOString()
}

type Decision = ReviewStep | { ok: true; review: null }

async function write(
  client: PublicationClient,
  { releaseId }: ReviewOrder,
  decide: (desk: Desk) => Decision,
): Promise<ReviewResult> {
  const desk = await readDeskOf(client, releaseId)
  return commit(client, desk, decide(desk))
}

/** One patch of the draft, guarded by its revision: of two people who act at once, the second is told. */
async function commit(client: PublicationClient, desk: Desk, decision: Decision): Promise<ReviewResult> {
  const draft = draftOf(desk)
  if (!draft) return refused('There is no draft to review.', 'Change the release first.')
  if (!decision.ok) return refused(decision.reason, 'Look at the release again.')
  const guard = { id: draft._id, ifRevisionID: draft._rev }
  const review = decision.review && { _type: 'review', ...withoutNulls(decision.review) }
  try {
    await client.commit([{ patch: review ? { ...guard, set: { review } } : { ...guard, unset: ['review'] } }])
  } catch (cause) {
    if (isConflict(cause)) throw new ReviewConflictError({ cause })
    throw cause
  }
  return { ok: true }
}

/** A field that is not there, rather than null: the Studio's lists ask whether it is defined. */
function withoutNulls(review: Review): Partial<Review> {
  return Object.fromEntries(Object.entries(review).filter(([, step]) => step !== null))
}

function draftOf({ drafts, release }: Desk): RawDocument | undefined {
  return drafts.find(({ _id }) => _id !== release.id && publishedId(_id) === release.id)
}

function refused(problem: string, mend: string): ReviewResult {
  return { ok: false, refusals: [{ where: 'Review', problem, mend, recordId: null }] }
}
