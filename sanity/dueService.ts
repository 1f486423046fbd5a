import type { SanityClient } from '@sanity/client'
import { logProblem } from '#lib/log.ts'
import { DUE_PUBLISHER, type DueReport, publishDue } from '#sanity/duePublisher.ts'
import { type DueTimer, startDueTimer } from '#sanity/dueTimer.ts'
import { HELD_FILTER } from '#sanity/heldReleases.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { createReadiness } from '#sanity/readiness.ts'

/** How long until it listens again after the Content Lake refused to be listened to. */
const RELISTEN_MS = 5_000

/**
 * Publishes at the instant for as long as the process lives: a timer that also hears of every change to a draft with a
 * time of publication. The stream comes back by itself after an outage; what it missed the sweep finds.
 * @param client its token must be allowed to read drafts and to write
 * @param onReport hears of every look
 */
export function startDuePublisher(
  client: SanityClient,
  clock: () => Date,
  onReport: (report: DueReport) => void = () => undefined,
): Pick<DueTimer, 'stop'> {
  const patient = client.withConfig({ maxRetries: 0, timeout: 10_000 })
  const publication = asPublicationClient(patient)
  const readiness = createReadiness(DUE_PUBLISHER)
  const timer = startDueTimer(async () => {
    const report = await publishDue(publication, clock, readiness)
    onReport(report)
    return report
  }, clock)

  let isStopped = false
  let again: ReturnType<typeof setTimeout> | undefined
  let listening = listen()

  function listen() {
    const events = ['welcome', 'mutation', 'reconnect'] as const
    return patient.listen(HELD_FILTER, {}, { events: [...events], includeResult: false }).subscribe({
      next: timer.wake,
      error: (error: unknown) => {
        logProblem('due_publisher_deaf', { error })
        if (isStopped) return
        again = setTimeout(() => {
          listening = listen()
        }, RELISTEN_MS)
      },
    })
  }

  return {
    stop: async () => {
      isStopped = true
      clearTimeout(again)
      listening.unsubscribe()
      await timer.stop()
    },
  }
}
