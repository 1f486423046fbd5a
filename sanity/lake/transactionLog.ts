import type { History, PastChange } from './history.ts'
import { mendozaEffects } from './mendoza.ts'

export type TransactionLogRequest = {
  documentIds: string[]
  /** Transaction ids, both inclusive; one that did not touch these documents is as if it was not given. */
  fromTransaction: string | null
  toTransaction: string | null
  /** ISO 8601, UTC; both inclusive. */
  fromTime: string | null
  toTime: string | null
  authors: string[] | null
  reverse: boolean
  limit: number
  includeMutations: boolean
  includeEffects: boolean
}

export type LoggedTransaction = {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, ReturnType<typeof mendozaEffects>>
}

/** The transactions that touched some documents, oldest first, with what they did to these documents. */
export function transactionLog(
  history: History,
  dataset: string,
  request: TransactionLogRequest,
): LoggedTransaction[] {
  const changes = history.changes(dataset, request.documentIds)
  const groups = [...Map.groupBy(changes, ({ transactionId }) => transactionId).entries()]
  const from = groups.findIndex(([id]) => id === request.fromTransaction)
  const to = groups.findIndex(([id]) => id === request.toTransaction)
  const range = groups
    .slice(Math.max(from, 0), to < 0 ? undefined : to + 1)
    .map(([, group]) => group)
    .filter(([first]) => first && isAskedFor(first, request))
  if (request.reverse) range.reverse()
  return range.slice(0, request.limit).flatMap((group) => logged(group, request))
}

function isAskedFor({ timestamp, author }: PastChange, request: TransactionLogRequest): boolean {
  if (request.fromTime !== null && timestamp < request.fromTime) return false
  if (request.toTime !== null && timestamp > request.toTime) return false
  return request.authors === null || request.authors.includes(author)
}

function logged(group: PastChange[], request: TransactionLogRequest): LoggedTransaction[] {
  const [first] = group
  if (!first) return []
  const { transactionId, timestamp, author } = first
  const effects = () =>
    Object.fromEntries(
      group.map(({ documentId, before, after }) => [documentId, mendozaEffects(before, after)]),
    )
  return [
    {
      id: transactionId,
      timestamp,
      author,
      documentIDs: group.map(({ documentId }) => documentId),
      ...(request.includeMutations ? { mutations: group.flatMap(({ mutations }) => mutations) } : {}),
      ...(request.includeEffects ? { effects: effects() } : {}),
    },
  ]
}
