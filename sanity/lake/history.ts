import type { DatabaseSync } from 'node:sqlite'
import type { LakeDocument } from './types.ts'

/** One change of one document as the history has it. */
export type PastChange = {
  sequence: number
  transactionId: string
  author: string
  timestamp: string
  documentId: string
  before: LakeDocument | null
  after: LakeDocument | null
  mutations: unknown[]
}

/** The transactions of a lake, read back; nothing here writes. */
export type History = {
  /** Every change of the documents, oldest first. */
  changes(dataset: string, documentIds: string[]): PastChange[]
  /** The document as a transaction left it, or as it stood when that transaction was made. */
  atRevision(dataset: string, documentId: string, transactionId: string): LakeDocument | null
  /** The document as it stood at an instant (ISO 8601, UTC). */
  atTime(dataset: string, documentId: string, time: string): LakeDocument | null
  /** The last state before the document was deleted, or its present one. */
  lastState(dataset: string, documentId: string): LakeDocument | null
}

const STATE = `select change.after from document_change change
  join transaction_log on transaction_log.sequence = change.sequence
  where change.dataset = ? and change.document_id = ?`
const LATEST = 'order by change.sequence desc limit 1'

export function openHistory(database: DatabaseSync): History {
  const changesOf = database.prepare(
    `select change.sequence, log.id, log.author, log.timestamp, change.document_id, change.after, change.mutations,
       lag(change.after) over (order by change.sequence) as before
     from document_change change join transaction_log log on log.sequence = change.sequence
     where change.dataset = ? and change.document_id = ? order by change.sequence`,
  )
  const byRevision = database.prepare(
    `${STATE} and change.sequence <= (select sequence from transaction_log where dataset = ? and id = ?) ${LATEST}`,
  )
  const byTime = database.prepare(`${STATE} and transaction_log.timestamp <= ? ${LATEST}`)
  const last = database.prepare(`${STATE} and change.after is not null ${LATEST}`)

  return {
    changes(dataset, documentIds) {
      return documentIds
        .flatMap((id) => changesOf.all(dataset, id))
        .map((row) => ({
          sequence: Number(row.sequence),
          transactionId: String(row.id),
          author: String(row.author),
          timestamp: String(row.timestamp),
          documentId: String(row.document_id),
          before: readDocument(row.before),
          after: readDocument(row.after),
          mutations: JSON.parse(String(row.mutations)),
        }))
        .sort((a, b) => a.sequence - b.sequence)
    },
    atRevision: (dataset, id, revision) =>
      readDocument(byRevision.get(dataset, id, dataset, revision)?.after),
    atTime: (dataset, id, time) => readDocument(byTime.get(dataset, id, time)?.after),
    lastState: (dataset, id) => readDocument(last.get(dataset, id)?.after),
  }
}

function readDocument(body: unknown): LakeDocument | null {
  return typeof body === 'string' ? JSON.parse(body) : null
}
