import { Hono } from 'hono'
import { documentEvents } from '../documentEvents.ts'
import { requestFailed } from '../errors.ts'
import type { History } from '../history.ts'
import { transactionLog } from '../transactionLog.ts'
import type { LakeEnv } from '../types.ts'
import { datasetOf, idsOf, isOn, type LakeContext, requireUser } from './request.ts'

const MAX_TRANSACTIONS = 10_000
const MAX_DOCUMENTS = 200
/** Sorts after every timestamp. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z'

/** What happened to documents; for people who are signed in, since it shows drafts. */
export function historyRoutes(deps: { history: History }): Hono<LakeEnv> {
  const { history } = deps
  const routes = new Hono<LakeEnv>()
  routes.use('/data/history/*', async (c, next) => {
    requireUser(c)
    await next()
  })

  routes.get('/data/history/:dataset/events/documents/:id', (c) => {
    const id = c.req.param('id')
    return c.json({ events: { [id]: documentEvents(history, datasetOf(c), id) }, nextCursor: '' })
  })

  routes.get('/data/history/:dataset/events/releases/*', (c) => c.json({ events: [], nextCursor: '' }))

  routes.get('/data/history/:dataset/transactions/:ids', (c) => {
    const log = transactionLog(history, datasetOf(c), {
      documentIds: idsOf(c, MAX_DOCUMENTS),
      fromTransaction: c.req.query('fromTransaction') ?? null,
      toTransaction: c.req.query('toTransaction') ?? null,
      fromTime: instantOf(c, 'fromTime'),
      toTime: instantOf(c, 'toTime'),
      authors: c.req.query('authors')?.split(',') ?? null,
      reverse: isOn(c, 'reverse'),
      limit: limitOf(c),
      includeMutations: !isOn(c, 'excludeMutations') && !isOn(c, 'excludeContent'),
      includeEffects: c.req.query('effectFormat') === 'mendoza',
    })
    const lines = log.map((transaction) => `${JSON.stringify(transaction)}\n`).join('')
    return c.body(lines, 200, { 'content-type': 'application/x-ndjson' })
  })

  routes.get('/data/history/:dataset/documents/:ids', (c) => {
    const dataset = datasetOf(c)
    const revision = c.req.query('revision')
    const time = instantOf(c, 'time') ?? END_OF_TIME
    const documents = idsOf(c, MAX_DOCUMENTS).flatMap((id) => {
      const document = isOn(c, 'lastRevision')
        ? history.lastState(dataset, id)
        : revision === undefined
          ? history.atTime(dataset, id, time)
          : history.atRevision(dataset, id, revision)
      return document ? [document] : []
    })
    return c.json({ documents })
  })

  return routes
}

function instantOf(c: LakeContext, parameter: string): string | null {
  const given = c.req.query(parameter)
  if (given === undefined) return null
  const instant = new Date(given)
  if (Number.isNaN(instant.getTime())) throw requestFailed(400, `The parameter "${parameter}" is not a time`)
  return instant.toISOString()
}

function limitOf(c: LakeContext): number {
  const given = c.req.query('limit')
  if (given === undefined) return MAX_TRANSACTIONS
  if (!/^\d{1,9}$/.test(given)) throw requestFailed(400, 'The parameter "limit" must be a whole number')
  return Math.min(Number(given), MAX_TRANSACTIONS)
}
