import type { DatabaseSync } from 'node:sqlite'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { allowOrigins, identifyCaller, refuseStrangeHosts } from './access.ts'
import { type Accounts, openAccounts } from './accounts.ts'
import { openAddonDatasets } from './addonDatasets.ts'
import { openAssets } from './assets.ts'
import { LakeError, requestFailed } from './errors.ts'
import { createEventStreams } from './eventStreams.ts'
import { createGroqEngine } from './groqEngine.ts'
import { openHistory } from './history.ts'
import { createListeners } from './listeners.ts'
import { createLiveEvents } from './liveEvents.ts'
import type { QueryEngine } from './queryEngine.ts'
import { accountRoutes } from './routes/accounts.ts'
import { assetFileRoutes } from './routes/assetFiles.ts'
import { assetRoutes } from './routes/assets.ts'
import { documentRoutes } from './routes/documents.ts'
import { historyRoutes } from './routes/history.ts'
import { projectRoutes } from './routes/projects.ts'
import { queryRoutes } from './routes/query.ts'
import { signInRoutes } from './routes/signIn.ts'
import { streamRoutes } from './routes/streams.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { writeRoutes } from './routes/writes.ts'
import { openStore } from './store.ts'
import { createStreamTickets } from './streamTickets.ts'
import { openTransactions } from './transactions.ts'
import type { LakeClock, LakeEnv, LakeSettings, OnCommit, WriteMutations } from './types.ts'
import { openWebhookStore, type WebhookStore } from './webhookStore.ts'
import { readMutations } from './wireMutations.ts'

export type LakeLimits = { queryTimeoutMs: number; heartbeatMs: number }

/** A query blocks the lake while it runs, so it gets less than the minute of the hosted API. */
export const DEFAULT_LIMITS: LakeLimits = { queryTimeoutMs: 10_000, heartbeatMs: 10_000 }

export type Lake = {
  /** `Request -> Response`; knows nothing of ports. */
  app: Hono<LakeEnv>
  accounts: Accounts
  webhooks: WebhookStore
  onCommit: OnCommit
  evaluate: QueryEngine['evaluateDelta']
  /** Ends every event stream; the database is the caller's to close. */
  closeStreams(): void
}

/**
 * Puts the lake together over an open database and its folder.
 * @param report hears of faults that nobody asked about or that became a 500
 */
export function createLake(deps: {
  settings: LakeSettings
  database: DatabaseSync
  dir: string
  clock: LakeClock
  limits?: Partial<LakeLimits>
  report: (fault: unknown) => void
}): Lake {
  const { settings, database, dir, clock, report } = deps
  const limits = { ...DEFAULT_LIMITS, ...deps.limits }
  const store = openStore(database, report)
  const history = openHistory(database)
  const engine = createGroqEngine({
    store,
    projectId: settings.projectId,
    now: clock.now,
    timeoutMs: limits.queryTimeoutMs,
  })
  const transactions = openTransactions({ store, history, engine, clock })
  const streams = createEventStreams(limits)
  const tickets = createStreamTickets(settings, clock)
  const accounts = openAccounts(dir, clock)
  const assets = openAssets(dir)
  const webhooks = openWebhookStore(database)
  const addons = openAddonDatasets(database)

  const write: WriteMutations = async (dataset, mutations, user) => {
    const { results } = await transactions.mutate(dataset, readMutations(mutations), { user })
    return results.flatMap(({ document }) => (document ? [document] : []))
  }
  function requireDataset(name: string): void {
    if (name === settings.dataset || store.hasDataset(name)) return
    if (addons.list('comments', settings.dataset).includes(name)) return
    throw requestFailed(404, `Dataset "${name}" not found for project ID "${settings.projectId}"`)
  }

  const versioned = new Hono<LakeEnv>()
  versioned.use(identifyCaller(accounts))
  versioned.get('/data/ping/:dataset', (c) => c.text('PONG'))
  versioned.route('/', queryRoutes({ engine, requireDataset }))
  versioned.route('/', documentRoutes({ store, requireDataset }))
  versioned.route('/', writeRoutes({ transactions }))
  const listen = createListeners({ engine, onCommit: store.onCommit, newName: clock.randomId })
  const follow = createLiveEvents(store)
  versioned.route('/', streamRoutes({ streams, tickets, listen, follow, requireDataset }))
  versioned.route('/', historyRoutes({ history }))
  versioned.route('/', accountRoutes({ settings, accounts, database }))
  versioned.route('/', projectRoutes({ settings, accounts, database }))
  versioned.route('/', assetRoutes({ settings, assets, write, read: store.read }))
  versioned.route('/', webhookRoutes({ settings, webhooks }))

  const app = new Hono<LakeEnv>()
  app.onError((error, c) => {
    if (error instanceof LakeError) return c.json(error.body, error.status)
    if (error instanceof HTTPException) {
      return c.json(
        { statusCode: error.status, error: error.name, message: error.message || 'Bad request' },
        error.status,
      )
    }
    report(error)
    return c.json(requestFailed(500, 'An internal server error occurred').body, 500)
  })
  app.notFound((c) => c.json(requestFailed(404, `Not found: ${c.req.method} ${c.req.path}`).body, 404))
  app.use(refuseStrangeHosts(settings), allowOrigins(settings, tickets))
  app.route('/', signInRoutes({ settings, accounts }))
  app.route('/', assetFileRoutes({ settings, assets }))
  app.route('/:version{v(?:1|X|[0-9]{4}-[0-9]{2}-[0-9]{2})}', versioned)

  return {
    app,
    accounts,
    webhooks,
    onCommit: store.onCommit,
    evaluate: engine.evaluateDelta,
    closeStreams: streams.closeAll,
  }
}
