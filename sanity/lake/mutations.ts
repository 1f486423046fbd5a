import { withArrayKeys } from './arrayKeys.ts'
import { mutationFailed } from './errors.ts'
import { isObject, type JsonObject } from './json.ts'
import { applyPatch, type PatchOperations, withPatchKeys } from './patch.ts'
import type { LakeDocument } from './types.ts'
import type { NewDocument, Selection, WireMutation } from './wireMutations.ts'
import type { WorkingCopy } from './workingCopy.ts'

export type MutationResult = { id: string; operation: 'create' | 'update' | 'delete' | 'none' }

export type MutationContext = {
  copy: WorkingCopy
  newId: () => string
  /** Makes up the missing `_key`s of array items; null leaves arrays as they came. */
  newKey: (() => string) | null
  /** Ids of the documents that a query selects in the working copy. */
  select: (query: string, params: Record<string, unknown>) => Promise<string[]>
}

/**
 * Applies one mutation to the working copy.
 * @throws LakeError 400 for what cannot be applied, 404 for a patch of nothing, 409 for a conflict
 */
export async function applyMutation(
  mutation: WireMutation,
  index: number,
  context: MutationContext,
): Promise<MutationResult[]> {
  switch (mutation.kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace':
      return [createDocument(mutation.kind, mutation.document, index, context)]
    case 'patch': {
      const ids = await selectedIds(mutation.selection, context)
      return ids.map((id) => patchDocument(id, mutation.operations, index, context))
    }
    case 'delete': {
      const ids = await selectedIds(mutation.selection, context)
      return ids.map((id) => deleteDocument(id, context.copy))
    }
  }
}

async function selectedIds(selection: Selection, context: MutationContext): Promise<string[]> {
  return 'ids' in selection ? selection.ids : context.select(selection.query, selection.params)
}

function createDocument(
  kind: 'create' | 'createIfNotExists' | 'createOrReplace',
  given: NewDocument,
  index: number,
  { copy, newId, newKey }: MutationContext,
): MutationResult {
  const id = given._id === undefined ? newId() : given._id.endsWith('.') ? given._id + newId() : given._id
  const existing = copy.read(id)
  if (existing && kind === 'create') {
    throw mutationFailed(409, index, {
      type: 'documentAlreadyExistsError',
      description: `Document by ID "${id}" already exists`,
      id,
    })
  }
  if (existing && kind === 'createIfNotExists') return { id, operation: 'none' }
  const keyed = newKey ? withArrayKeys(given, newKey) : given
  const content: JsonObject = isObject(keyed) ? keyed : given
  const mutation: { [kind: string]: LakeDocument } = {}
  mutation[kind] = copy.write({ ...content, _id: id, _type: given._type }, mutation)
  return { id, operation: existing ? 'update' : 'create' }
}

function patchDocument(
  id: string,
  given: PatchOperations,
  index: number,
  { copy, newKey }: MutationContext,
): MutationResult {
  const current = copy.read(id)
  if (!current) {
    throw mutationFailed(404, index, {
      type: 'documentNotFoundError',
      description: `The document with the ID "${id}" was not found`,
      id,
    })
  }
  if (given.ifRevisionID !== undefined && given.ifRevisionID !== current._rev) {
    throw mutationFailed(409, index, {
      type: 'documentRevisionIDDoesNotMatchError',
      description: `Document "${id}" has unexpected revision ID ("${current._rev}"), expected "${given.ifRevisionID}"`,
      id,
      currentRevisionID: current._rev,
      expectedRevisionID: given.ifRevisionID,
    })
  }
  const operations = newKey ? withPatchKeys(given, newKey) : given
  const next = patched(current, operations, index)
  const { ifRevisionID: _checked, ...shown } = operations
  copy.write(
    { ...next, _id: id, _type: current._type, _createdAt: current._createdAt },
    { patch: { id, ...shown } },
  )
  return { id, operation: 'update' }
}

function patched(current: LakeDocument, operations: PatchOperations, index: number): JsonObject {
  let next: JsonObject
  try {
    next = applyPatch(current, operations)
  } catch (cause) {
    const description = cause instanceof Error ? cause.message : 'The patch cannot be applied'
    throw mutationFailed(400, index, { type: 'invalidPatchError', description, id: current._id })
  }
  for (const field of ['_id', '_type'] as const) {
    if (next[field] !== current[field]) {
      throw mutationFailed(409, index, {
        type: 'immutableAttributeError',
        description: `Cannot modify immutable attribute "${field}" of document "${current._id}"`,
        id: current._id,
      })
    }
  }
  return next
}

function deleteDocument(id: string, copy: WorkingCopy): MutationResult {
  if (copy.read(id)) copy.remove(id, { delete: { id } })
  return { id, operation: 'delete' }
}
