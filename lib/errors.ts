/** A variable of the environment is missing or malformed; the message says which and what it must be. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  constructor(faults: string[], options?: ErrorOptions) {
    super(`The environment is not usable: ${faults.join('; ')}. See .env.example.`, options)
  }
}

/** An answer of the Content Lake does not have the shape that its query promises; it names query, path and value. */
export class ContentShapeError extends Error {
  override name = 'ContentShapeError'
  readonly query: string
  readonly path: string
  constructor(query: string, path: string, problem: string, value: unknown, options?: ErrorOptions) {
    const shown = JSON.stringify(value)?.slice(0, 120) ?? 'undefined'
    super(`${query}: ${path || '(root)'} ${problem}; got ${shown}`, options)
    this.query = query
    this.path = path
  }
}
