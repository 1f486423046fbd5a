import { createServer } from 'node:net'

/** A port that the newsroom needs belongs to another program. */
export class PortTakenError extends Error {
  override name = 'PortTakenError'
  constructor(port: number, variable: string, options?: ErrorOptions) {
    super(
      `Port ${port} is taken by another program: stop that program, or choose another port with ${variable}=${port + 1} npm start.`,
      options,
    )
  }
}

/**
 * Resolves when the port is free on this computer.
 * @param variable the environment variable that would choose another port
 * @throws PortTakenError
 */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new PortTakenError(port, variable, { cause })))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  })
}
