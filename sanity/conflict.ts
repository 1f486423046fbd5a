import { z } from 'zod'

const MutationConflict = z.looseObject({
  statusCode: z.literal([404, 409]),
  details: z
    .looseObject({ items: z.array(z.looseObject({ error: z.looseObject({ type: z.string() }) })).optional() })
    .optional(),
})

/**
 * Was a transaction refused because somebody else was faster? A taken id, a revision that has moved on, and a draft that
 * is gone since it was published say so. A reference to nothing is refused with 409 as well, and is no conflict.
 */
export function isConflict(error: unknown): boolean {
  const parsed = MutationConflict.safeParse(error)
  if (!parsed.success) return false
  const types = parsed.data.details?.items?.map((item) => item.error.type) ?? []
  if (parsed.data.statusCode === 404) return types.includes('documentNotFoundError')
  return !types.some((type) => /reference/i.test(type))
}
