import type { DatabaseSync } from 'node:sqlite'
import { strongReferences } from './references.ts'
import type { Commit, DocumentChange, LakeDocument, OnCommit } from './types.ts'

export type NewCommit = Omit<Commit, 'sequence'>

/** Every dataset's documents in memory, every commit on disk. Reads are synchronous and see the last commit. */
export type Store = {
  read(dataset: string, id: string): LakeDocument | null
  /** All documents of a dataset, drafts and versions included, in the order of their ids. */
  documents(dataset: string): readonly LakeDocument[]
  /** Ids of the documents that refer strongly to `id`. */
  referrers(dataset: string, id: string): ReadonlySet<string>
  hasDataset(dataset: string): boolean
  hasTransaction(dataset: string, transactionId: string): boolean
  /** Sequence of the last commit of any dataset; 0 in an empty lake. */
  lastSequence(): number
  /** Makes a commit durable, then visible, then tells the listeners, in this order. */
  commit(commit: NewCommit): Commit
  onCommit: OnCommit
}

type Dataset = {
  documents: Map<string, LakeDocument>
  sorted: readonly LakeDocument[] | null
  referrers: Map<string, Set<string>>
}

const NOBODY: ReadonlySet<string> = new Set()

/** Opens the store over an open database. `onFault` hears of a commit listener that threw. */
export function openStore(database: DatabaseSync, onFault: (fault: unknown) => void): Store {
  const datasets = new Map<string, Dataset>()
  const listeners = new Set<(commit: Commit) => void>()
  const insertTransaction = database.prepare(
    'insert into transaction_log (dataset, id, author, timestamp) values (?, ?, ?, ?)',
  )
  const insertChange = database.prepare('insert into document_change values (?, ?, ?, ?, ?, ?)')
  const putDocument = database.prepare(
    'insert into document values (?, ?, ?) on conflict do update set body = excluded.body',
  )
  const deleteDocument = database.prepare('delete from document where dataset = ? and id = ?')
  const findTransaction = database.prepare('select 1 from transaction_log where dataset = ? and id = ?')
  const findDataset = database.prepare('select 1 from dataset where name = ?')
  const addDataset = database.prepare('insert or ignore into dataset values (?)')
  let sequence = Number(
    database.prepare('select coalesce(max(sequence), 0) as last from transaction_log').get()?.last ?? 0,
  )

  function load(name: string): Dataset {
    const known = datasets.get(name)
    if (known) return known
    const dataset: Dataset = { documents: new Map(), sorted: null, referrers: new Map() }
    for (const row of database.prepare('select body from document where dataset = ?').iterate(name)) {
      const document: LakeDocument = JSON.parse(String(row.body))
      place(dataset, document._id, null, document)
    }
    // A name nobody has written to is not remembered: it costs a caller nothing to make names up.
    if (dataset.documents.size > 0) datasets.set(name, dataset)
    return dataset
  }

  function persist(commit: NewCommit): number {
    addDataset.run(commit.dataset)
    const { lastInsertRowid } = insertTransaction.run(
      commit.dataset,
      commit.transactionId,
      commit.author,
      commit.timestamp,
    )
    commit.changes.forEach(({ id, after, mutations }, position) => {
      const body = after === null ? null : JSON.stringify(after)
      if (body === null) deleteDocument.run(commit.dataset, id)
      else putDocument.run(commit.dataset, id, body)
      insertChange.run(commit.dataset, id, lastInsertRowid, position, body, JSON.stringify(mutations))
    })
    return Number(lastInsertRowid)
  }

  return {
    read: (dataset, id) => load(dataset).documents.get(id) ?? null,
    documents(name) {
      const dataset = load(name)
      dataset.sorted ??= [...dataset.documents.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
      return dataset.sorted
    },
    referrers: (dataset, id) => load(dataset).referrers.get(id) ?? NOBODY,
    hasDataset: (dataset) => findDataset.get(dataset) !== undefined,
    hasTransaction: (dataset, id) => findTransaction.get(dataset, id) !== undefined,
    lastSequence: () => sequence,
    commit(commit) {
      database.exec('begin immediate')
      try {
        const next = persist(commit)
        database.exec('commit')
        sequence = next
      } catch (error) {
        database.exec('rollback')
        throw error
      }
      const dataset = load(commit.dataset)
      datasets.set(commit.dataset, dataset)
      for (const change of commit.changes) applyChange(dataset, change)
      const durable: Commit = { ...commit, sequence }
      for (const listener of listeners) {
        try {
          listener(durable)
        } catch (fault) {
          onFault(fault)
        }
      }
      return durable
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function applyChange(dataset: Dataset, change: DocumentChange): void {
  place(dataset, change.id, dataset.documents.get(change.id) ?? null, change.after)
}

function place(dataset: Dataset, id: string, before: LakeDocument | null, after: LakeDocument | null): void {
  for (const target of strongReferences(before)) {
    const referrers = dataset.referrers.get(target)
    referrers?.delete(id)
    if (referrers?.size === 0) dataset.referrers.delete(target)
  }
  for (const target of strongReferences(after)) {
    const referrers = dataset.referrers.get(target)
    if (referrers) referrers.add(id)
    else dataset.referrers.set(target, new Set([id]))
  }
  if (after === null) dataset.documents.delete(id)
  else dataset.documents.set(id, after)
  dataset.sorted = null
}
