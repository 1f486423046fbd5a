import { setTimeout as sleep } from 'node:timers/promises'
import type { Commit, LakeClock, LakeSettings, OnCommit } from './types.ts'
import { concerns, type EvaluateDelta, messagesOf } from './webhookMessages.ts'
import { type Outcome, sendDelivery } from './webhookRequest.ts'
import type { WebhookDelivery, WebhookStore } from './webhookStore.ts'

/** Sanity gives up after half an hour too; a portal that was down longer refreshes itself when it starts. */
export const GIVE_UP_AFTER_MS = 30 * 60 * 1000
/** A portal that restarts is back within seconds. */
export const FIRST_RETRY_MS = 500
export const LONGEST_RETRY_MS = 60_000
/** For as long as somebody may still ask why a page was not refreshed. */
const KEPT_LOG_MS = 7 * 24 * 3600 * 1000
const KEPT_DELIVERIES = 5000
/** The log is cut each time this many deliveries were settled. */
const PRUNE_EVERY = 500

/** Waits, unless the signal ends the wait; never throws. Injected in tests, where nothing may wait. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

/**
 * Tells the webhooks of every commit: after it is durable, in commit order for each hook, the first attempt at once.
 * What could not be delivered is tried again with growing pauses, also after a restart. A later delivery of the same
 * hook waits for an earlier one, so a receiver never sees an older state after a newer one.
 * @returns stop: ends after the running attempts were broken off; what is pending stays in the database
 */
export function startWebhooks(deps: {
  webhooks: WebhookStore
  settings: LakeSettings
  onCommit: OnCommit
  evaluate: EvaluateDelta
  clock: LakeClock
  pause?: Pause
}): { stop(): Promise<void> } {
  const { webhooks, settings, onCommit, evaluate, clock, pause = pauseFor } = deps
  const stopping = new AbortController()
  const queues = new Map<string, { done: Promise<void>; wake: () => void }>()
  let settled = 0

  // Commits are sorted out one after the other: evaluating is asynchronous, and their order must not change.
  let sorting = Promise.resolve()
  function sortOut(commit: Commit) {
    sorting = sorting.then(async () => {
      if (stopping.signal.aborted) return
      const told = await messagesOf(commit, webhooks.hooks(), evaluate)
      const ids = webhooks.replaceCommit(commit.sequence, told, clock.now())
      told.forEach(({ hookId, failure }, index) => {
        if (failure) logUnsent({ id: ids[index] ?? 0, hookId }, failure)
      })
      for (const hookId of new Set(told.map((one) => one.hookId))) kick(hookId)
    })
    sorting = sorting.catch((error) => complain('A commit was not turned into deliveries', error))
  }

  const unsubscribe = onCommit((commit) => {
    const changes = commit.changes.filter((change) =>
      webhooks.hooks().some((hook) => concerns(hook, commit.dataset, change)),
    )
    if (changes.length === 0) return
    const concerned = { ...commit, changes }
    try {
      webhooks.rememberCommit(concerned)
    } catch (error) {
      // The commit itself stands; the deliveries still go out now, they only would not survive a kill.
      complain('A commit was not kept for its webhooks', error)
    }
    sortOut(concerned)
  })

  /** Delivers what the hook has waiting, or has the one who does so not wait any longer. */
  function kick(hookId: string) {
    const queue = queues.get(hookId)
    if (queue) {
      queue.wake()
      return
    }
    const started = { done: Promise.resolve(), wake: () => {} }
    queues.set(hookId, started)
    started.done = deliverAll(hookId, started).catch((error) => {
      queues.delete(hookId)
      complain('Deliveries of a webhook broke off', error)
    })
  }

  async function deliverAll(hookId: string, queue: { wake: () => void }) {
    while (!stopping.signal.aborted) {
      const hook = webhooks.hook(hookId)
      const delivery = webhooks.nextDelivery(hookId)
      if (!hook || !delivery) {
        // Here and not when the promise settles: a commit in between would wake a queue that has gone.
        queues.delete(hookId)
        return
      }
      if (hook.isDisabledByUser) {
        logUnsent(delivery, 'The webhook was disabled before this was delivered')
        continue
      }
      const outcome = await sendDelivery(hook, delivery, settings.projectId, clock.now, stopping.signal)
      if (stopping.signal.aborted) return
      const wait = settle(delivery, outcome)
      if (wait === null) continue
      const waking = new AbortController()
      // A new commit is a reason to try at once, unless the receiver said when it wants to be asked again.
      queue.wake = outcome.after === null ? () => waking.abort() : () => {}
      await pause(wait, AbortSignal.any([waking.signal, stopping.signal]))
      queue.wake = () => {}
    }
  }

  /** Writes the attempt down. Returns how long to wait for the next one, or null when there is none. */
  function settle(delivery: WebhookDelivery, { attempt, retry, after }: Outcome): number | null {
    const age = clock.now().getTime() - Date.parse(delivery.createdAt)
    const again = retry && age < GIVE_UP_AFTER_MS
    const status = attempt.failureReason === null ? 'delivered' : again ? 'pending' : 'failed'
    webhooks.recordAttempt(delivery, attempt, status)
    if (status === 'pending')
      return Math.min(after ?? FIRST_RETRY_MS * 2 ** Math.min(delivery.attempts, 20), LONGEST_RETRY_MS)
    settled += 1
    if (settled % PRUNE_EVERY === 0) prune()
    return null
  }

  function logUnsent(delivery: Pick<WebhookDelivery, 'id' | 'hookId'>, failureReason: string) {
    const at = clock.now().toISOString()
    const attempt = { at, durationMs: 0, resultCode: null, resultBody: null, failureReason }
    webhooks.recordAttempt(delivery, attempt, 'failed')
  }

  function prune() {
    webhooks.pruneLog(new Date(clock.now().getTime() - KEPT_LOG_MS), KEPT_DELIVERIES)
  }

  prune()
  for (const commit of webhooks.rememberedCommits()) sortOut(commit)
  for (const hookId of webhooks.waitingHooks()) kick(hookId)

  return {
    async stop() {
      unsubscribe()
      stopping.abort()
      await sorting
      await Promise.all([...queues.values()].map((queue) => queue.done))
    },
  }
}

const pauseFor: Pause = (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {})

function complain(what: string, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(JSON.stringify({ event: 'webhooks', message: `${what}: ${reason}` }))
}
