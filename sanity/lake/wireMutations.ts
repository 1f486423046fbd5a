import { z } from 'zod'
import { isDocumentId } from './documentId.ts'
import { mutationFailed } from './errors.ts'
import { isDeeperThan, isObject } from './json.ts'
import { type PatchOperations, patchOperations } from './patch.ts'

/** No document of a newsroom comes near; it keeps every recursive walk far from the end of the stack. */
const MAX_DEPTH = 100
const MAX_MUTATIONS = 10_000

/** A document to be written; without an id, or with one that ends in a dot, the lake makes one up. */
export type NewDocument = { _id?: string; _type: string; [field: string]: unknown }

export type Selection = { ids: string[] } | { query: string; params: Record<string, unknown> }

export type WireMutation =
  | { kind: 'create' | 'createIfNotExists' | 'createOrReplace'; document: NewDocument }
  | { kind: 'patch'; selection: Selection; operations: PatchOperations }
  | { kind: 'delete'; selection: Selection }

const newDocument = z.looseObject({
  _id: z
    .string()
    .refine((id) => isDocumentId(id.endsWith('.') ? id.slice(0, -1) : id), 'Malformed document ID')
    .optional(),
  _type: z.string({ error: 'Document must have a _type' }).min(1, 'Document must have a _type'),
})
const documentId = z.string().refine(isDocumentId, 'Malformed document ID')
const selection = z.union(
  [
    z.object({ id: z.union([documentId, z.array(documentId).min(1)]) }),
    z.object({ query: z.string(), params: z.record(z.string(), z.unknown()).optional() }),
  ],
  { error: 'Needs an id or a query' },
)

/**
 * Reads the mutations of a request.
 * @throws LakeError 400 that names the first mutation that cannot be read
 */
export function readMutations(mutations: unknown): WireMutation[] {
  if (!Array.isArray(mutations)) throw malformed(0, 'The body must be an object with an array "mutations"')
  if (mutations.length > MAX_MUTATIONS) {
    throw malformed(MAX_MUTATIONS, `A transaction may hold ${MAX_MUTATIONS} mutations at the most`)
  }
  return mutations.map(readMutation)
}

function readMutation(mutation: unknown, index: number): WireMutation {
  if (!isObject(mutation)) throw malformed(index, 'A mutation must be an object')
  const [entry, ...others] = Object.entries(mutation)
  if (!entry || others.length > 0) throw malformed(index, 'A mutation must have exactly one operation')
  const [kind, body] = entry
  if (isDeeperThan(body, MAX_DEPTH)) throw malformed(index, `Nested deeper than ${MAX_DEPTH} levels`)
  switch (kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace': {
      const document = checked(newDocument, body, index)
      if (kind !== 'create' && document._id === undefined) throw malformed(index, `${kind} needs an _id`)
      return { kind, document }
    }
    case 'patch': {
      const operations = checked(patchOperations, body, index)
      return { kind, selection: readSelection(body, index), operations }
    }
    case 'delete':
      return { kind, selection: readSelection(body, index) }
    default:
      throw malformed(index, `Unknown mutation "${kind}"`)
  }
}

function readSelection(body: unknown, index: number): Selection {
  const given = checked(selection, body, index)
  if ('query' in given) return { query: given.query, params: given.params ?? {} }
  return { ids: typeof given.id === 'string' ? [given.id] : given.id }
}

function checked<T>(schema: z.ZodType<T>, body: unknown, index: number): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue && issue.path.length > 0 ? ` at "${issue.path.join('.')}"` : ''
  throw malformed(index, `${issue?.message ?? 'Malformed mutation'}${place}`)
}

function malformed(index: number, description: string) {
  return mutationFailed(400, index, { type: 'validationError', description })
}
