/**
 * The editions that the public may read, as a GROQ filter: two people looked at exactly this, or it was published
 * urgently for a reason. Every public query over editions begins with it. The rule itself is `approvalHolds` in
 * lib/domain/review.ts; what no filter can do, computing the hashes anew, sanity/approvedEditions.ts does.
 */
const APPROVED = `defined(contentHash) && approval.hash == contentHash
  && defined(approval.submittedBy.id) && approval.submittedBy.id != ""
  && select(
    defined(approval.approvedBy.id) && approval.approvedBy.id != "" => approval.approvedBy.id != approval.submittedBy.id,
    defined(approval.override.id) && approval.override.id != "" && defined(approval.override.reason)
      && approval.override.reason != "" => true,
    false)`

/** Editions whose approval holds, current or not. */
export const APPROVED_EDITION = `_type == "edition" && ${APPROVED}`

/** What readers see now; withdrawn releases among them. */
export const CURRENT_EDITION = `${APPROVED_EDITION} && current == true`

/** What stands now and was not withdrawn. */
export const STANDING_EDITION = `${CURRENT_EDITION} && kind != "withdrawal"`
