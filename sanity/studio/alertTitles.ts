import type { AlertProblem } from '#lib/domain/alert.ts'

/** What an alert says in a list. */
export const ALERT_TITLES = {
  notReady: 'Due soon, and not ready',
  refused: 'Due, and not published',
  late: 'Went out late',
  failed: 'Publishing failed',
} satisfies Record<AlertProblem, string>
