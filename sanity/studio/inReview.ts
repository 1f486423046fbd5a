import { z } from 'zod'

const Submitted = z.looseObject({
  review: z.looseObject({ submittedBy: z.looseObject({ name: z.string() }) }),
})

/** Whether a draft was handed in for review and not taken back. */
export function isInReview(draft: unknown): boolean {
  return Submitted.safeParse(draft).success
}
