import { sealOf } from '#lib/domain/seal.ts'

/** A person of the desk, or the robot that publishes on time. */
export type Actor = { id: string; name: string }

/**
 * Where a draft stands between two people. Instants are ISO 8601, UTC. An edit writes nothing here: an approval names
 * the hash of what was approved, and is void as soon as the draft would be published with another one.
 */
export type Review = {
  submitted: (Actor & { at: string }) | null
  /** `instant` is the time of publication that stood beside the text; null where there was none. */
  approved: (Actor & { at: string; hash: string; instant: string | null }) | null
  returned: (Actor & { at: string; comment: string }) | null
}

/** Why an edition could be published: who looked at it, written with it and sealed in it. */
export type Approval = {
  submittedBy: Actor
  approvedBy: Actor | null
  /** When it was approved; of an urgent publication, when it was published. */
  at: string
  /** Equal to the edition's `contentHash`. */
  hash: string
  /** Published without a second person, for this reason. */
  override: (Actor & { at: string; reason: string }) | null
}

/** What the hash of an approval stands for: all that the public reads but the note of the edition. */
export type Approvable = {
  slug: string
  language: string
  translationOf: string | null
  content: unknown
}

/** The hash that an approval is bound to; the same when approving, when publishing and when a reader checks. */
export function contentHash({ slug, language, translationOf, content }: Approvable): Promise<string> {
  return sealOf({ slug, language, translationOf, content })
}

/**
 * May the public read it? Two people looked at exactly this, or it was published urgently, for a reason.
 * The same rule stands as a filter in sanity/queries/approved.ts.
 */
export function approvalHolds(edition: { approval: Approval | null; contentHash: string | null }): boolean {
  const { approval } = edition
  if (!approval || edition.contentHash === null || approval.hash !== edition.contentHash) return false
  const { submittedBy, approvedBy, override } = approval
  if (approvedBy && submittedBy.id !== '' && approvedBy.id !== '') return approvedBy.id !== submittedBy.id
  return override !== null && override.id !== '' && override.reason.trim() !== ''
}

export type ReviewState = 'draft' | 'submitted' | 'approved' | 'void' | 'returned'

/**
 * @param hash of what would be published now; null while it cannot be published, which voids an approval as well
 */
export function reviewState(review: Review | null, hash: string | null): ReviewState {
  if (review?.submitted && review.approved) {
    const holds = review.approved.id !== review.submitted.id && review.approved.hash === hash
    return holds ? 'approved' : 'void'
  }
  if (review?.submitted) return 'submitted'
  return review?.returned ? 'returned' : 'draft'
}

/** The outcome of a step of the review: the review to be written, or a sentence that says why not. */
export type ReviewStep = { ok: true; review: Review } | { ok: false; reason: string }

/** Hands a draft in. What was said or approved before is over. */
export function submit(by: Actor, at: string): ReviewStep {
  return { ok: true, review: { submitted: { ...by, at }, approved: null, returned: null } }
}

/**
 * @param hash `contentHash` of the edition that the approver is looking at
 * @param instant the time at which it is to be published by itself; null where none is set
 */
export function approve(
  review: Review | null,
  by: Actor,
  at: string,
  hash: string,
  instant: string | null,
): ReviewStep {
  if (!review?.submitted) return { ok: false, reason: 'It was not submitted for review, or was taken back.' }
  if (review.submitted.id === by.id) {
    return { ok: false, reason: 'You submitted it yourself. Somebody else has to approve it.' }
  }
  return {
    ok: true,
    review: { submitted: review.submitted, approved: { ...by, at, hash, instant }, returned: null },
  }
}

/** Gives a draft back to who submitted it; an approval that it had is over. */
export function sendBack(review: Review | null, by: Actor, at: string, comment: string): ReviewStep {
  if (!review?.submitted) return { ok: false, reason: 'It was not submitted for review, or was taken back.' }
  const said = comment.trim()
  if (said === '') return { ok: false, reason: 'Say what has to change: the comment goes to the author.' }
  return { ok: true, review: { submitted: null, approved: null, returned: { ...by, at, comment: said } } }
}

export type ApprovalOutcome = { ok: true; approval: Approval } | { ok: false; problem: string; mend: string }

/**
 * Who answers for an edition that is about to be written.
 * @param hash `contentHash` of that edition
 * @param reason why it must go out before a second person has looked; null where it need not
 */
export function approvalFor(
  review: Review | null,
  hash: string,
  publishing: { by: Actor; at: string; reason: string | null },
): ApprovalOutcome {
  const { submitted, approved } = review ?? NO_REVIEW
  if (submitted && approved && reviewState(review, hash) === 'approved') {
    const approval = { submittedBy: who(submitted), approvedBy: who(approved), at: approved.at, hash }
    return { ok: true, approval: { ...approval, override: null } }
  }
  const { by, at } = publishing
  const reason = publishing.reason?.trim() ?? ''
  if (reason !== '') {
    const submittedBy = submitted ? who(submitted) : by
    const override = { ...by, at, reason }
    return { ok: true, approval: { submittedBy, approvedBy: null, at, hash, override } }
  }
  return { ok: false, ...whatIsMissing(review, hash) }
}

/**
 * What goes out by itself goes out at the time that was approved: one person alone cannot move it forward.
 * @returns why not, or null
 */
export function whyNotAtThisTime(
  review: Review | null,
  instant: string,
): { problem: string; mend: string } | null {
  const approved = review?.approved
  if (!approved || approved.instant === instant) return null
  return {
    problem: `The time of publication was changed after ${approved.name} approved the release.`,
    mend: 'Somebody other than the submitter has to approve it again, with the new time.',
  }
}

/** Why a draft may not be published yet, and who has to do what. */
export function whatIsMissing(review: Review | null, hash: string): { problem: string; mend: string } {
  const { submitted, approved, returned } = review ?? NO_REVIEW
  switch (reviewState(review, hash)) {
    case 'void':
      return {
        problem: `The approval by ${approved?.name} is void: the text has changed since.`,
        mend: `Somebody other than ${submitted?.name} has to look at it again and press Approve.`,
      }
    case 'submitted':
      return {
        problem: `${submitted?.name} submitted it for review, and nobody has approved it yet.`,
        mend: `Somebody other than ${submitted?.name} has to press Approve.`,
      }
    case 'returned':
      return {
        problem: `${returned?.name} sent it back: “${returned?.comment}”`,
        mend: 'Mend that and submit it for review again; then somebody else has to approve it.',
      }
    default:
      return {
        problem: 'Only one person has looked at it.',
        mend: 'Submit it for review; then somebody else has to press Approve.',
      }
  }
}

const NO_REVIEW: Review = { submitted: null, approved: null, returned: null }

function who({ id, name }: Actor): Actor {
  return { id, name }
}
