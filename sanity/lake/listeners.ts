import { isPublicId } from './documentId.ts'
import { LakeError } from './errors.ts'
import type { EventStream } from './eventStreams.ts'
import { mendozaEffects } from './mendoza.ts'
import type { QueryEngine, QueryParams } from './queryEngine.ts'
import type { Commit, DocumentChange, LakeUser, OnCommit } from './types.ts'

export type ListenRequest = {
  dataset: string
  query: string
  params: QueryParams
  user: LakeUser | null
  includeResult: boolean
  includePrevious: boolean
  includeMutations: boolean
  /** Adds what the change did to the document, in mendoza. */
  effects: boolean
  /** The reader was here before; what it missed is not sent again, it is told to start over. */
  resumes: boolean
}

type Hit = { change: DocumentChange; was: boolean; is: boolean }

/** Tells readers of changes to the documents their query selects, in the order of the commits. */
export function createListeners(deps: { engine: QueryEngine; onCommit: OnCommit; newName: () => string }) {
  const { engine, onCommit, newName } = deps

  /** Starts to listen; returns the stop. A query that cannot be parsed ends the stream with a `channelError`. */
  return function listen(request: ListenRequest, stream: EventStream): () => void {
    let selects: ReturnType<QueryEngine['filter']>
    try {
      selects = engine.filter(request.query, request.params, request.user)
    } catch (fault) {
      if (!(fault instanceof LakeError)) throw fault
      stream.send({ event: 'channelError', data: { ...fault.body, message: fault.message } })
      queueMicrotask(() => stream.close())
      return () => {}
    }

    async function hitsOf(commit: Commit): Promise<Hit[]> {
      const hits: Hit[] = []
      for (const change of commit.changes) {
        if (!request.user && !isPublicId(change.id)) continue
        const was = await selects(change.before)
        const is = await selects(change.after)
        if (was || is) hits.push({ change, was, is })
      }
      return hits
    }

    async function tell(commit: Commit): Promise<void> {
      const hits = await hitsOf(commit)
      hits.forEach((hit, index) => {
        const data = mutationEvent(request, commit, hit, { index, total: hits.length })
        stream.send({ event: 'mutation', id: data.eventId, data })
      })
    }

    let told: Promise<unknown> = Promise.resolve()
    const stop = onCommit((commit) => {
      if (commit.dataset !== request.dataset) return
      // One event lost would leave the reader waiting for it; let it come back and start over instead.
      told = told.then(() => tell(commit)).catch(() => stream.close())
    })
    stream.send({ event: request.resumes ? 'reset' : 'welcome', data: { listenerName: newName() } })
    return stop
  }
}

function mutationEvent(
  request: ListenRequest,
  commit: Commit,
  { change, was, is }: Hit,
  { index, total }: { index: number; total: number },
) {
  const { id, before, after } = change
  return {
    eventId: `${commit.transactionId}#${id}`,
    documentId: id,
    transactionId: commit.transactionId,
    transition: was ? (is ? 'update' : 'disappear') : 'appear',
    identity: commit.author,
    timestamp: commit.timestamp,
    visibility: 'query',
    previousRev: before?._rev,
    // Also on a delete: the Studio chains events by it.
    resultRev: commit.transactionId,
    // Of the events that this listener gets: the Studio waits for as many.
    transactionTotalEvents: total,
    transactionCurrentEvent: index,
    ...(request.includeMutations ? { mutations: change.mutations } : {}),
    ...(request.includeResult && after ? { result: after } : {}),
    ...(request.includePrevious ? { previous: before } : {}),
    ...(request.effects ? { effects: mendozaEffects(before, after) } : {}),
  }
}
