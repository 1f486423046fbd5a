import { logProblem } from '#lib/log.ts'
import type { DueReport } from '#sanity/duePublisher.ts'

export type DueTimer = {
  /** Something changed on the desk: look at it again soon. */
  wake: () => void
  /** No look begins any more; resolves when the one under way has ended. */
  stop: () => Promise<void>
}

/** Also the longest wait for any timer: `setTimeout` cannot wait for weeks, and a clock may be put right meanwhile. */
const SWEEP_MS = 30_000

/** Someone who types makes many changes a second; one look after them is enough. */
const SETTLE_MS = 200

const RETRY_MS = 1_000

/**
 * Looks for what is due at each instant at which something is, soon after each change, and every 30 seconds whatever
 * happens. One look at a time; the first one at once. While the content cannot be reached it tries again each second.
 * @param look publishes what is due and says when there is more
 * @param clock the wall clock; each wait is reckoned anew from it, so that none drifts
 */
export function startDueTimer(look: () => Promise<Pick<DueReport, 'next'>>, clock: () => Date): DueTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  let nextLook = Number.POSITIVE_INFINITY
  let running: Promise<void> | null = null
  let isStopped = false
  let isFailing = false

  /** Only ever brings the next look nearer: changes that keep coming must not push an instant back. */
  function lookBy(moment: number): void {
    if (moment >= nextLook) return
    nextLook = moment
    if (running || isStopped) return
    clearTimeout(timer)
    timer = setTimeout(begin, Math.max(0, moment - clock().getTime()))
  }

  function begin(): void {
    nextLook = Number.POSITIVE_INFINITY
    running = lookOnce().then((next) => {
      running = null
      const soonest = Math.min(next, nextLook)
      nextLook = Number.POSITIVE_INFINITY
      lookBy(soonest)
    })
  }

  /** @returns when to look next, in unix milliseconds */
  async function lookOnce(): Promise<number> {
    try {
      const { next } = await look()
      if (isFailing) logProblem('due_publisher_recovered', {})
      isFailing = false
      return Math.min(next?.getTime() ?? Number.POSITIVE_INFINITY, clock().getTime() + SWEEP_MS)
    } catch (error) {
      if (!isFailing) logProblem('due_publisher_failed', { error })
      isFailing = true
      return clock().getTime() + RETRY_MS
    }
  }

  begin()
  return {
    wake: () => lookBy(clock().getTime() + SETTLE_MS),
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
