import { mutationFailed } from './errors.ts'
import { strongReferences } from './references.ts'
import type { Store } from './store.ts'
import type { DocumentChange } from './types.ts'
import type { WorkingCopy } from './workingCopy.ts'

/**
 * Checks at the end of a transaction that every strong reference it touches has its target: those of the
 * documents it wrote, and those pointing to the documents it deleted.
 * @throws LakeError 409 naming the document and the reference
 */
export function checkReferences(copy: WorkingCopy, store: Store): void {
  for (const change of copy.changes()) {
    if (change.after) checkTargets(change, copy)
    else checkReferrers(change.id, copy, store)
  }
}

function checkTargets({ id, after }: DocumentChange, copy: WorkingCopy): void {
  for (const target of strongReferences(after)) {
    if (copy.read(target)) continue
    throw mutationFailed(409, 0, {
      type: 'documentReferencesNonExistentDocumentError',
      description: `Document "${id}" references non-existent document "${target}"`,
      id,
      referenceID: target,
    })
  }
}

function checkReferrers(id: string, copy: WorkingCopy, store: Store): void {
  const left = [...store.referrers(copy.dataset, id)].filter(
    (referrer) => referrer !== id && strongReferences(copy.read(referrer)).has(id),
  )
  const [first] = left
  if (first === undefined) return
  throw mutationFailed(409, 0, {
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from "${first}"`,
    id,
    referencingIDs: left,
  })
}
