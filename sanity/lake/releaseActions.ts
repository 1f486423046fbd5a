import { type ActionContext, conflict, publishDocument, remove, requireDocument, run } from './actions.ts'
import { publishedIdOf } from './documentId.ts'
import { isObject, type JsonObject } from './json.ts'
import type { LakeDocument } from './types.ts'
import type { ReleaseAction } from './wireActions.ts'

export type ReleaseContext = ActionContext & {
  /** A document as it was at a revision (transaction id); null when it did not exist. */
  documentAt: (id: string, revision: string) => LakeDocument | null
}

/**
 * Takes one action on a content release (a bundle of versions) in the working copy.
 * @throws LakeError 404 when the release is missing, 409 when its state does not allow the action
 */
export async function applyReleaseAction(action: ReleaseAction, context: ReleaseContext): Promise<void> {
  const id = `_.releases.${action.releaseId}`
  switch (action.actionType) {
    case 'sanity.action.release.create': {
      const document = {
        _id: id,
        _type: 'system.release',
        name: action.releaseId,
        state: 'active',
        metadata: action.metadata,
      }
      return run({ kind: 'create', document }, context)
    }
    case 'sanity.action.release.edit':
      requireState(id, ['active'], context)
      return run({ kind: 'patch', selection: { ids: [id] }, operations: action.patch }, context)
    case 'sanity.action.release.publish':
      return publishRelease(id, action.releaseId, context)
    case 'sanity.action.release.archive':
      return archiveRelease(id, action.releaseId, context)
    case 'sanity.action.release.unarchive':
      return unarchiveRelease(id, context)
    case 'sanity.action.release.delete': {
      requireState(id, ['archived', 'published'], context)
      const versions = versionsIn(action.releaseId, context).map(({ _id }) => _id)
      return remove([...versions, id], context)
    }
  }
}

async function publishRelease(id: string, releaseId: string, context: ReleaseContext): Promise<void> {
  requireState(id, ['active'], context)
  const versions = versionsIn(releaseId, context)
  for (const version of versions) {
    const unpublishes = isObject(version._system) && version._system.delete === true
    if (unpublishes) await remove([version._id, publishedIdOf(version._id)], context)
    else await publishDocument(version, context)
  }
  const publishedAt = context.copy.stamp.timestamp
  await setState(id, { state: 'published', publishedAt, finalDocumentStates: finalStates(versions) }, context)
}

async function archiveRelease(id: string, releaseId: string, context: ReleaseContext): Promise<void> {
  requireState(id, ['active'], context)
  const versions = versionsIn(releaseId, context)
  await remove(
    versions.map(({ _id }) => _id),
    context,
  )
  await setState(id, { state: 'archived', finalDocumentStates: finalStates(versions) }, context)
}

async function unarchiveRelease(id: string, context: ReleaseContext): Promise<void> {
  const release = requireState(id, ['archived'], context)
  const states: unknown[] = Array.isArray(release.finalDocumentStates) ? release.finalDocumentStates : []
  for (const state of states) {
    if (!isObject(state) || typeof state.id !== 'string' || typeof state.revisionId !== 'string') continue
    const version = context.documentAt(state.id, state.revisionId)
    if (version) await run({ kind: 'createOrReplace', document: version }, context)
  }
  await setState(id, { state: 'active', finalDocumentStates: [] }, context)
}

function versionsIn(releaseId: string, { copy }: ReleaseContext): LakeDocument[] {
  return copy.documents().filter(({ _id }) => _id.startsWith(`versions.${releaseId}.`))
}

/** What a release held when it was published or archived: the Studio lists these. */
function finalStates(versions: LakeDocument[]): JsonObject[] {
  return versions.map(({ _id, _rev }) => ({ _key: _rev + _id, id: _id, revisionId: _rev }))
}

async function setState(id: string, fields: JsonObject, context: ReleaseContext): Promise<void> {
  await run({ kind: 'patch', selection: { ids: [id] }, operations: { set: fields } }, context)
}

function requireState(id: string, states: string[], context: ReleaseContext): LakeDocument {
  const release = requireDocument(id, context)
  if (states.includes(String(release.state))) return release
  throw conflict(context, `Release "${id}" is ${String(release.state)}; it must be ${states.join(' or ')}`)
}
