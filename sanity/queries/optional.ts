import { z } from 'zod'

/** A field that may be missing or null in the record, and is null in the domain. */
export function optional<Value>(shape: z.ZodType<Value>) {
  return shape.nullish().transform((value) => value ?? null)
}

/** A list that may be missing or null in the record, and is empty in the domain. */
export function listOf<Value>(shape: z.ZodType<Value>) {
  return z
    .array(shape)
    .nullish()
    .transform((values) => values ?? [])
}
