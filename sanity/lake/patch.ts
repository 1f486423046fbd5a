import { extractWithPath, Mutation } from '@sanity/mutator'
import { z } from 'zod'
import { withArrayKeys } from './arrayKeys.ts'
import { isObject, type JsonObject } from './json.ts'

const values = z.record(z.string(), z.unknown())
const insertion = z.union([
  z.strictObject({ before: z.string(), items: z.array(z.unknown()) }),
  z.strictObject({ after: z.string(), items: z.array(z.unknown()) }),
  z.strictObject({ replace: z.string(), items: z.array(z.unknown()) }),
])

/** The operations of a patch as clients send them; paths are JSONMatch (`body[_key=="a"].text`). */
export const patchOperations = z.object({
  ifRevisionID: z.string().optional(),
  set: values.optional(),
  setIfMissing: values.optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: insertion.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  merge: values.optional(),
})

export type PatchOperations = z.output<typeof patchOperations>

/**
 * The document with the patch applied; the input is left alone.
 * @throws Error with the reason when a path or a diff cannot be read
 */
export function applyPatch<D extends JsonObject & { _id: string; _type: string }>(
  document: D,
  { merge, ifRevisionID: _checkedBefore, ...operations }: PatchOperations,
): JsonObject {
  const { insert, ...rest } = operations
  const patch = insert && !replacesNothing(document, insert) ? { ...rest, insert } : rest
  const merged = merge ? mergeObjects(document, merge) : document
  const mutation = new Mutation({
    mutations: [{ patch: { id: document._id, ...patch } }],
  })
  const patched = mutation.apply({ ...merged, _id: document._id, _type: document._type })
  return isObject(patched) ? patched : merged
}

/** The mutator doubles an array when the range to replace matches nothing in it. */
function replacesNothing(document: unknown, insert: z.output<typeof insertion>): boolean {
  return 'replace' in insert && extractWithPath(insert.replace, document).length === 0
}

/** `merge` goes into objects and replaces everything else. */
function mergeObjects(target: JsonObject, source: JsonObject): JsonObject {
  const merged: JsonObject = { ...target }
  for (const [field, value] of Object.entries(source)) {
    const current = merged[field]
    merged[field] = isObject(current) && isObject(value) ? mergeObjects(current, value) : value
  }
  return merged
}

/** The same operations with a `_key` on every object they put into an array. */
export function withPatchKeys(operations: PatchOperations, newKey: () => string): PatchOperations {
  const keyed = { ...operations }
  if (operations.set) keyed.set = keyedValues(operations.set, newKey)
  if (operations.setIfMissing) keyed.setIfMissing = keyedValues(operations.setIfMissing, newKey)
  if (operations.insert)
    keyed.insert = { ...operations.insert, items: keyedItems(operations.insert.items, newKey) }
  return keyed
}

function keyedItems(items: unknown[], newKey: () => string): unknown[] {
  const keyed = withArrayKeys(items, newKey)
  return Array.isArray(keyed) ? keyed : items
}

function keyedValues(given: JsonObject, newKey: () => string): JsonObject {
  return Object.fromEntries(
    Object.entries(given).map(([path, value]) => {
      // `list[0]` names an element, so the value itself is what needs the key.
      const [item] = path.endsWith(']') ? keyedItems([value], newKey) : [withArrayKeys(value, newKey)]
      return [path, item]
    }),
  )
}
