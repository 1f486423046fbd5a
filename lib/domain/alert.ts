import type { HeldRelease } from '#lib/domain/duePlan.ts'
import type { Refusal } from '#lib/domain/refusal.ts'

/**
 * What a person has to know of a release that is to be published by itself.
 * - `notReady`: its time is near, and as it stands it would not be published
 * - `refused`: its time has come, and it is not published
 * - `late`: it was found only after its time, such as after an outage
 * - `failed`: publishing broke off, which is no fault of the release's words
 */
export const ALERT_PROBLEMS = ['notReady', 'refused', 'late', 'failed'] as const
export type AlertProblem = (typeof ALERT_PROBLEMS)[number]

export type Alert = Pick<HeldRelease, 'releaseId' | 'title' | 'instant' | 'zone'> & {
  problem: AlertProblem
  /** What stands in the way, and what to do. Empty where nothing does any more. */
  reasons: Refusal[]
}

/** How an alert came to rest: the release was published, or it is not due any more (moved, cleared, deleted). */
export type Settlement = 'published' | 'notDue'

/** The words of a failure that no refusal foresaw. */
export function reasonOfFailure(error: unknown): Refusal {
  return {
    where: 'Release',
    problem: error instanceof Error ? error.message : String(error),
    mend: 'Open the release and press Publish: it says more. If it fails there too, ask whoever runs the newsroom.',
    recordId: null,
  }
}

/** Whether two alerts say the same, so that it need not be written, or logged, again. */
export function saysTheSame(a: Alert, b: Alert): boolean {
  const said = ({ releaseId, title, instant, zone, problem, reasons }: Alert) =>
    JSON.stringify([
      releaseId,
      title,
      instant,
      zone,
      problem,
      reasons.map((reason) => [reason.where, reason.problem, reason.mend, reason.recordId]),
    ])
  return said(a) === said(b)
}
