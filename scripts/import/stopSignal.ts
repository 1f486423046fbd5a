/** Exit codes by which a shell knows the signal. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const
/** Ctrl-C reaches a program that npm started more than once: from the terminal, and from npm, which hands it on. */
const SAME_PRESS_MS = 1_000

/**
 * Turns Ctrl-C and SIGTERM into a request to stop after the file under way. Asked again, a second later or more, the
 * process ends at once: a transaction is whole or not at all, so nothing is lost by it.
 */
export function stopSignal(): { signal: AbortSignal; readonly exitCode: number | null } {
  const controller = new AbortController()
  let exitCode: number | null = null
  let asked = 0
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const now = performance.now()
      if (exitCode !== null && now - asked > SAME_PRESS_MS) process.exit(exitCode)
      exitCode ??= EXIT_CODES[name]
      asked ||= now
      controller.abort()
    })
  }
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode
    },
  }
}
