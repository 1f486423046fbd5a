import type { SanityClient } from '@sanity/client'
import type { Actor, ReviewState } from '#lib/domain/review.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { lookAtReview } from '#sanity/review.ts'

/** Whether an approved draft is still what was approved; 'checking' until the first answer. */
export type WatchedState = ReviewState | 'checking'

type Watch = { state: WatchedState; listeners: Set<() => void>; stop: () => void }

/** One watch a release, whoever looks at it: badge, form, actions and lists share its listener and its answer. */
const watches = new Map<string, Watch>()

/** What the words of a release draw on; a change of any may change what would be published. */
const WATCHED = ['release', 'quote', 'official', 'organization', 'topic', 'contact']

/** Edits come in bursts; one look after the last is enough. Milliseconds. */
const SETTLED_AFTER = 250

/** The state as last seen; 'checking' where nobody watches. */
export function watchedState(releaseId: string): WatchedState {
  return watches.get(releaseId)?.state ?? 'checking'
}

/**
 * Calls `onChange` whenever the state of the release may have changed, until the returned function is called.
 * @param by the person who looks; the composition names a publisher
 */
export function watchReview(
  client: SanityClient,
  releaseId: string,
  by: Actor,
  onChange: () => void,
): () => void {
  const watch = watches.get(releaseId) ?? begin(client, releaseId, by)
  watch.listeners.add(onChange)
  return () => {
    watch.listeners.delete(onChange)
    if (watch.listeners.size > 0) return
    watch.stop()
    watches.delete(releaseId)
  }
}

function begin(client: SanityClient, releaseId: string, by: Actor): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  const subscription = client
    .listen('*[_type in $types]', { types: WATCHED }, { includeResult: false, visibility: 'query' })
    .subscribe({ next: () => lookSoon(), error: () => undefined })
  const watch: Watch = {
    state: 'checking',
    listeners: new Set(),
    stop: () => {
      clearTimeout(timer)
      subscription.unsubscribe()
    },
  }

  function lookSoon() {
    clearTimeout(timer)
    timer = setTimeout(look, SETTLED_AFTER)
  }

  async function look() {
    turn += 1
    const own = turn
    // A release that cannot be read is not what was approved.
    const state = await lookAtReview(asPublicationClient(client), { releaseId, by, now: new Date() }).then(
      (seen) => seen.state,
      () => 'void' as const,
    )
    if (own !== turn) return
    watch.state = state
    for (const tell of watch.listeners) tell()
  }

  watches.set(releaseId, watch)
  void look()
  return watch
}
