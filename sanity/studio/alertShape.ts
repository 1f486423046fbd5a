import { z } from 'zod'
import { ALERT_PROBLEMS } from '#lib/domain/alert.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

/** An alert as the desk shows it. */
export const AlertShape = z.object({
  _id: z.string(),
  releaseId: z.string(),
  title: text,
  instant: z.string(),
  zone: text,
  problem: z.enum(ALERT_PROBLEMS),
  reasons: z
    .array(z.object({ where: z.string(), problem: z.string(), mend: z.string(), recordId: text }))
    .nullish()
    .transform((reasons) => reasons ?? []),
  settledAt: text,
  settledHow: z
    .enum(['published', 'notDue'])
    .nullish()
    .transform((how) => how ?? null),
})
export type ShownAlert = z.infer<typeof AlertShape>
