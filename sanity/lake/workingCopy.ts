import type { Store } from './store.ts'
import type { DocumentChange, LakeDocument } from './types.ts'

/** The stamp every document written by one transaction gets. */
export type Stamp = { transactionId: string; timestamp: string }

export type DocumentContent = { _id: string; _type: string; [field: string]: unknown }

/** A dataset as one transaction sees it while it is being made; nothing is stored until it is committed. */
export type WorkingCopy = {
  readonly dataset: string
  readonly stamp: Stamp
  read(id: string): LakeDocument | null
  /** All documents, in the order of their ids, with what was written so far. */
  documents(): readonly LakeDocument[]
  /** Writes content under the stamp of the transaction; `mutation` is what listeners and history will show. */
  write(content: DocumentContent, mutation: unknown): LakeDocument
  remove(id: string, mutation: unknown): void
  changes(): DocumentChange[]
}

export function openWorkingCopy(store: Store, dataset: string, stamp: Stamp): WorkingCopy {
  const touched = new Map<string, DocumentChange>()

  function record(id: string, after: LakeDocument | null, mutation: unknown): void {
    const change = touched.get(id)
    if (change) {
      change.after = after
      change.mutations.push(mutation)
    } else {
      touched.set(id, { id, before: store.read(dataset, id), after, mutations: [mutation] })
    }
  }

  function read(id: string): LakeDocument | null {
    const change = touched.get(id)
    return change ? change.after : store.read(dataset, id)
  }

  return {
    dataset,
    stamp,
    read,
    documents() {
      if (touched.size === 0) return store.documents(dataset)
      const untouched = store.documents(dataset).filter(({ _id }) => !touched.has(_id))
      const written = [...touched.values()].flatMap(({ after }) => (after ? [after] : []))
      return [...untouched, ...written].sort((a, b) => (a._id < b._id ? -1 : 1))
    },
    write(content, mutation) {
      const given = content._createdAt
      const document: LakeDocument = {
        ...content,
        _createdAt: typeof given === 'string' ? given : stamp.timestamp,
        _updatedAt: stamp.timestamp,
        _rev: stamp.transactionId,
      }
      record(document._id, document, mutation)
      return document
    },
    remove(id, mutation) {
      record(id, null, mutation)
    },
    // A document made and deleted again in the same transaction never was.
    changes: () => [...touched.values()].filter(({ before, after }) => before !== null || after !== null),
  }
}
