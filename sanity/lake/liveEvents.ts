import { createHash } from 'node:crypto'
import { isPublicId } from './documentId.ts'
import type { EventStream } from './eventStreams.ts'
import type { OnCommit } from './types.ts'

/** The tag under which every query of a dataset is cached: any change of the dataset may change its answer. */
export function syncTagsOf(dataset: string): string[] {
  return [`s1:${createHash('sha256').update(dataset).digest('base64url').slice(0, 8)}`]
}

export type LiveRequest = {
  dataset: string
  /** Also tell of changes to drafts and versions; only for people who are signed in. */
  includeDrafts: boolean
  /** Id of the last event this reader saw; null on a first visit. */
  lastEventId: string | null
}

/** Tells readers which sync tags became stale. */
export function createLiveEvents(deps: { onCommit: OnCommit; lastSequence: () => number }) {
  return function follow(request: LiveRequest, stream: EventStream): () => void {
    const here = String(deps.lastSequence())
    const stop = deps.onCommit((commit) => {
      if (commit.dataset !== request.dataset || commit.changes.length === 0) return
      if (!request.includeDrafts && !commit.changes.some(({ id }) => isPublicId(id))) return
      stream.send({ id: String(commit.sequence), data: { tags: syncTagsOf(request.dataset) } })
    })
    stream.send({ event: 'welcome', id: here, data: { id: here } })
    // The reader missed something: everything it holds may be stale.
    if (request.lastEventId !== null && request.lastEventId !== here) {
      stream.send({ event: 'restart', id: here, data: { id: here } })
    }
    return stop
  }
}
