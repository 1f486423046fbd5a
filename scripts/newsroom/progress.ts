const HEARTBEAT_MS = 10_000

/**
 * Shows on standard error that a piece of work goes on, and how long it took.
 * @param work receives a function that shows where it stands
 */
export async function withProgress<T>(
  label: string,
  work: (note: (text: string) => void) => Promise<T>,
): Promise<T> {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  let where = ''
  process.stderr.write(`${label} ...\n`)
  const heartbeat = setInterval(
    () => process.stderr.write(`  ${label}: ${where || 'at work'}, ${seconds()}\n`),
    HEARTBEAT_MS,
  )
  try {
    const result = await work((text) => {
      where = text
    })
    process.stderr.write(`  done in ${seconds()}\n`)
    return result
  } finally {
    clearInterval(heartbeat)
  }
}
