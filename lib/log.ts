/**
 * Writes one line of JSON on standard error, for an operator or a log collector.
 * @param event what happened, in snake case: `content_shape`
 * @param details facts that can be acted on; errors are given by name and message
 */
export function logProblem(event: string, details: Record<string, unknown>): void {
  const facts = Object.entries(details).map(([key, value]) => [
    key,
    value instanceof Error ? `${value.name}: ${value.message}` : value,
  ])
  const line = { time: new Date().toISOString(), level: 'error', event, ...Object.fromEntries(facts) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
