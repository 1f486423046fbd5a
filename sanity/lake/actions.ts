import { draftIdOf, publishedIdOf } from './documentId.ts'
import { actionFailed, LakeError } from './errors.ts'
import { isObject, type JsonObject } from './json.ts'
import { applyMutation, type MutationContext } from './mutations.ts'
import { strengthenReferences } from './references.ts'
import type { LakeDocument } from './types.ts'
import type { DocumentAction } from './wireActions.ts'
import type { WireMutation } from './wireMutations.ts'
import type { DocumentContent } from './workingCopy.ts'

export type ActionContext = MutationContext & {
  /** The place of the action in its request, for errors. */
  index: number
}

/**
 * Takes one document action in the working copy.
 * @throws LakeError 404 when the document is missing, 409 when a precondition does not hold
 */
export async function applyDocumentAction(action: DocumentAction, context: ActionContext): Promise<void> {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return createDraft(action, context)
    case 'sanity.action.document.edit':
      return editDraft(action, context)
    case 'sanity.action.document.publish':
      return publish(action, context)
    case 'sanity.action.document.unpublish':
      return unpublish(action, context)
    case 'sanity.action.document.delete':
      return deleteAll(action, context)
    case 'sanity.action.document.discard':
    case 'sanity.action.document.version.discard':
      return discard(action, context)
    case 'sanity.action.document.replaceDraft':
      return replaceDraft(action, context)
    case 'sanity.action.document.version.create':
      return createVersion(action, context)
    case 'sanity.action.document.version.replace':
      requireDocument(action.document._id, context)
      return run({ kind: 'createOrReplace', document: action.document }, context)
    case 'sanity.action.document.version.unpublish':
      return markForUnpublishing(action, context)
  }
}

type ActionOf<K extends string> = Extract<DocumentAction, { actionType: `sanity.action.document.${K}` }>

async function createDraft(
  { attributes, publishedId, ifExists }: ActionOf<'create'>,
  context: ActionContext,
) {
  const id = attributes._id ?? draftIdOf(publishedId ?? context.newId())
  if (context.copy.read(id) && ifExists === 'ignore') return
  await run({ kind: 'create', document: { ...attributes, _id: id } }, context)
}

async function editDraft(action: ActionOf<'edit'>, context: ActionContext) {
  const id = versionOf(action) ?? draftIdOf(action.publishedId)
  if (!context.copy.read(id)) {
    const published = requireDocument(action.publishedId, context)
    await run({ kind: 'create', document: { ...contentOf(published), _id: id } }, context)
  }
  await run({ kind: 'patch', selection: { ids: [id] }, operations: action.patch }, context)
}

async function publish(action: ActionOf<'publish'>, context: ActionContext) {
  const id = versionOf(action) ?? draftIdOf(action.publishedId)
  const draft = requireDocument(id, context)
  requireRevision(draft, action.ifDraftRevisionId ?? action.ifVersionRevisionId, context)
  if (action.ifPublishedRevisionId !== undefined) {
    requireRevision(requireDocument(action.publishedId, context), action.ifPublishedRevisionId, context)
  }
  await publishDocument(draft, context)
}

/** Puts a draft or version in the place of the published document and removes it. */
export async function publishDocument(version: LakeDocument, context: ActionContext): Promise<void> {
  const publishedId = publishedIdOf(version._id)
  const { _system: _ofTheVersion, ...content } = contentOf(version)
  const strengthened = strengthenReferences(content)
  const published = context.copy.read(publishedId)
  const document = {
    ...(isObject(strengthened) ? strengthened : content),
    _id: publishedId,
    _type: version._type,
    _createdAt: published?._createdAt ?? version._createdAt,
  }
  await run({ kind: 'createOrReplace', document }, context)
  await remove([version._id], context)
}

async function unpublish(action: ActionOf<'unpublish'>, context: ActionContext) {
  const published = requireDocument(action.publishedId, context)
  const draftId = versionOf(action) ?? draftIdOf(action.publishedId)
  await run({ kind: 'createIfNotExists', document: { ...contentOf(published), _id: draftId } }, context)
  await remove([published._id], context)
}

async function deleteAll({ publishedId, includeDrafts }: ActionOf<'delete'>, context: ActionContext) {
  requireDocument(publishedId, context)
  const draftId = draftIdOf(publishedId)
  if (context.copy.read(draftId) && !includeDrafts.includes(draftId)) {
    throw conflict(context, `Document "${publishedId}" has a draft that the action does not include`)
  }
  await remove([publishedId, ...includeDrafts.filter((id) => id !== publishedId)], context)
}

async function discard(
  action: ActionOf<'discard'> | ActionOf<'version.discard'>,
  context: ActionContext,
): Promise<void> {
  const id = versionOf(action)
  if (id === undefined) throw conflict(context, 'The action names no draft or version')
  requireDocument(id, context)
  await remove([id], context)
}

async function replaceDraft({ attributes, publishedId }: ActionOf<'replaceDraft'>, context: ActionContext) {
  if (!context.copy.read(attributes._id)) requireDocument(publishedId, context)
  await run({ kind: 'createOrReplace', document: attributes }, context)
}

async function createVersion(action: ActionOf<'version.create'>, context: ActionContext) {
  if (action.document) return run({ kind: 'create', document: action.document }, context)
  if (action.baseId === undefined || action.versionId === undefined) {
    throw conflict(context, 'A version needs a document, or a baseId and a versionId')
  }
  const base = requireDocument(action.baseId, context)
  requireRevision(base, action.ifBaseRevisionId, context)
  await run({ kind: 'create', document: { ...contentOf(base), _id: action.versionId } }, context)
}

async function markForUnpublishing(
  { versionId, publishedId }: ActionOf<'version.unpublish'>,
  context: ActionContext,
) {
  const base = context.copy.read(versionId) ?? requireDocument(publishedId, context)
  const system: JsonObject = isObject(base._system) ? base._system : {}
  const document = { ...contentOf(base), _id: versionId, _system: { ...system, delete: true } }
  await run({ kind: 'createOrReplace', document }, context)
}

/** Applies one mutation; what goes wrong is told in the terms of actions. */
export async function run(mutation: WireMutation, context: ActionContext): Promise<void> {
  try {
    await applyMutation(mutation, context.index, context)
  } catch (error) {
    throw asActionError(error, context.index)
  }
}

/** The same fault in the shape that the actions endpoint answers with. */
export function asActionError(error: unknown, index: number): unknown {
  if (!(error instanceof LakeError)) return error
  const { error: given } = error.body
  const items = isObject(given) && Array.isArray(given.items) ? given.items : []
  const [item]: unknown[] = items
  const fault = isObject(item) && isObject(item.error) ? item.error : null
  const { status } = error
  if (!fault || (status !== 400 && status !== 403 && status !== 404 && status !== 409)) return error
  return actionFailed(status, index, {
    ...fault,
    type: String(fault.type),
    description: String(fault.description),
  })
}

export async function remove(ids: string[], context: ActionContext): Promise<void> {
  await run({ kind: 'delete', selection: { ids } }, context)
}

/** @throws LakeError 404 when there is no such document */
export function requireDocument(id: string, { copy, index }: ActionContext): LakeDocument {
  const document = copy.read(id)
  if (document) return document
  throw actionFailed(404, index, {
    type: 'documentNotFoundError',
    description: `Document "${id}" was not found`,
    id,
  })
}

function requireRevision(document: LakeDocument, expected: string | undefined, { index }: ActionContext) {
  if (expected === undefined || expected === document._rev) return
  throw actionFailed(409, index, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${document._id}" has unexpected revision ID ("${document._rev}"), expected "${expected}"`,
    id: document._id,
    currentRevisionID: document._rev,
    expectedRevisionID: expected,
  })
}

export function conflict({ index }: ActionContext, description: string): LakeError {
  return actionFailed(409, index, { type: 'preconditionFailedError', description })
}

/** What a copy of a document takes along: everything but the stamp of the last write. */
function contentOf({ _rev, _updatedAt, ...content }: LakeDocument): DocumentContent {
  return content
}

function versionOf(action: { draftId?: string; versionId?: string }) {
  return action.versionId ?? action.draftId
}
