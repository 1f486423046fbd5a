import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { closeDatabase, openDatabase } from './database.ts'
import { LakeOpenError } from './errors.ts'
import { createLake, type Lake, type LakeLimits } from './handler.ts'
import { attachPresence } from './presence.ts'
import type { LakeClock, LakeSettings } from './types.ts'
import { startWebhooks } from './webhooks.ts'

/** Only this machine may connect; a proxy in front decides who else. */
const ADDRESS = '127.0.0.1'
/** GET queries and listeners of the client are up to 16 kB long. */
const MAX_HEADER_SIZE = 64 * 1024
/** How long requests in flight may take to end when the lake stops. */
const STOP_GRACE_MS = 3000

export type RunningLake = {
  url: string
  lake: Lake
  /** Ends streams and requests, stops webhooks, moves everything into the file and closes it. */
  stop(): Promise<void>
}

export type LakeOptions = {
  dir: string
  /** 0 takes any free port. */
  port: number
  /** Without a URL the lake is at `http://localhost:<port>`. */
  settings: Omit<LakeSettings, 'url'> & { url?: string }
  clock: LakeClock
  limits?: Partial<LakeLimits>
  report: (fault: unknown) => void
}

/**
 * Opens the file, takes the port and serves.
 * @throws LakeOpenError with one sentence when the file or the port cannot be had
 */
export async function startLake({
  dir,
  port,
  clock,
  limits,
  report,
  ...options
}: LakeOptions): Promise<RunningLake> {
  const database = openDatabase(dir)
  const server = createServer({ maxHeaderSize: MAX_HEADER_SIZE, keepAliveTimeout: 65_000 })
  try {
    const taken = await listen(server, port)
    const url = options.settings.url ?? `http://localhost:${taken}`
    const settings: LakeSettings = { ...options.settings, url }
    const lake = createLake({ settings, database, dir, clock, report, ...(limits ? { limits } : {}) })
    server.on('request', getRequestListener(lake.app.fetch, { overrideGlobalObjects: false }))
    const presence = attachPresence(server, lake.accounts)
    const { webhooks, onCommit, evaluate } = lake
    const deliveries = startWebhooks({ webhooks, settings, onCommit, evaluate, clock })
    const stop = async () => {
      const closed = closeServer(server)
      lake.closeStreams()
      presence.close()
      await Promise.all([closed, deliveries.stop()])
      closeDatabase(database)
    }
    return { url, lake, stop }
  } catch (error) {
    server.close()
    closeDatabase(database)
    throw error
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, ADDRESS)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    const reason =
      code === 'EADDRINUSE'
        ? `port ${port} is taken by another program; stop it or set LAKE_PORT to a free port`
        : `port ${port} cannot be opened (${String(code)}); set LAKE_PORT to another port`
    throw new LakeOpenError(`The lake cannot start: ${reason}.`, { cause })
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS)
  await closed
  clearTimeout(patience)
}
