import { z } from 'zod'
import type { Approval, Review } from '#lib/domain/review.ts'

const actor = { id: z.string(), name: z.string() }
const dated = { ...actor, at: z.string() }
const orNull = <Value>(shape: z.ZodType<Value>) =>
  shape
    .nullish()
    .transform((value) => value ?? null)
    .catch(null)

/** Shape of a draft's review. What is malformed counts as not done: it can only ever ask for one more look. */
export const ReviewShape: z.ZodType<Review | null> = orNull(
  z.object({
    submitted: orNull(z.object(dated)),
    approved: orNull(z.object({ ...dated, hash: z.string(), instant: orNull(z.string()) })),
    returned: orNull(z.object({ ...dated, comment: z.string() })),
  }),
)

/** Shape of the approval of an edition that the public may read. */
export const ApprovalShape: z.ZodType<Approval> = z.object({
  submittedBy: z.object(actor),
  approvedBy: z
    .object(actor)
    .nullish()
    .transform((value) => value ?? null),
  at: z.string(),
  hash: z.string(),
  override: z
    .object({ ...dated, reason: z.string() })
    .nullish()
    .transform((value) => value ?? null),
})

/** The approval of any edition; null where it has none, as before there were any, or a malformed one. */
export const AnyApprovalShape: z.ZodType<Approval | null> = orNull(ApprovalShape)
