import { Hono } from 'hono'
import { z } from 'zod'
import { LakeError, requestFailed } from '../errors.ts'
import type { TransactionOptions, TransactionResult, Transactions } from '../transactions.ts'
import type { LakeEnv } from '../types.ts'
import { readActions } from '../wireActions.ts'
import { readMutations } from '../wireMutations.ts'
import { limitBody, readJson } from './refusal.ts'
import { datasetOf, isOn, type LakeContext, requireUser } from './request.ts'

/** The limit of the hosted API. */
const MAX_WRITE_BODY = 4 * 1024 * 1024

const transactionId = z
  .string()
  .regex(
    /^[a-zA-Z0-9._-]{1,128}$/,
    'A transactionId has 1 to 128 of the characters a-z, A-Z, 0-9, ".", "_", "-"',
  )
const mutating = z.object({ transactionId: transactionId.optional(), mutations: z.unknown() })
const acting = z.object({
  transactionId: transactionId.optional(),
  actions: z.unknown(),
  dryRun: z.boolean().optional(),
})
const visibilities = ['sync', 'async', 'deferred']

/** The two ways to write: `POST /data/mutate/:dataset` and `POST /data/actions/:dataset`. */
export function writeRoutes(deps: { transactions: Transactions }): Hono<LakeEnv> {
  const { transactions } = deps
  const routes = new Hono<LakeEnv>()

  routes.post('/data/mutate/:dataset', limitBody(MAX_WRITE_BODY), async (c) => {
    if (!c.var.user) throw permissionRequired('create')
    const dataset = datasetOf(c)
    const visibility = c.req.query('visibility')
    if (visibility !== undefined && !visibilities.includes(visibility)) {
      throw requestFailed(400, `The parameter "visibility" must be one of ${visibilities.join(', ')}`)
    }
    const body = await readBody(c, mutating)
    const result = await transactions.mutate(dataset, readMutations(body.mutations), {
      user: c.var.user,
      dryRun: isOn(c, 'dryRun'),
      autoGenerateArrayKeys: isOn(c, 'autoGenerateArrayKeys'),
      ...chosenId(body),
    })
    return c.json(mutateAnswer(result, isOn(c, 'returnDocuments')))
  })

  routes.post('/data/actions/:dataset', limitBody(MAX_WRITE_BODY), async (c) => {
    const user = requireUser(c)
    const dataset = datasetOf(c)
    const body = await readBody(c, acting)
    const options = { user, dryRun: body.dryRun ?? isOn(c, 'dryRun'), ...chosenId(body) }
    return c.json(await transactions.act(dataset, readActions(body.actions), options))
  })

  return routes
}

async function readBody<T>(c: LakeContext, schema: z.ZodType<T>): Promise<T> {
  const body = schema.safeParse(await readJson(c))
  if (body.success) return body.data
  throw requestFailed(400, body.error.issues[0]?.message ?? 'The body must be a JSON object')
}

function chosenId(body: { transactionId?: string | undefined }): Pick<TransactionOptions, 'transactionId'> {
  return body.transactionId === undefined ? {} : { transactionId: body.transactionId }
}

function mutateAnswer({ transactionId, results }: TransactionResult, withDocuments: boolean) {
  return {
    transactionId,
    results: results.map(({ document, ...result }) =>
      withDocuments && document ? { ...result, document } : result,
    ),
  }
}

/** What an anonymous writer is told; the shape differs from that of other refusals. */
function permissionRequired(permission: string): LakeError {
  const description = `Insufficient permissions; permission "${permission}" required`
  return new LakeError(403, description, {
    error: {
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      items: [{ error: { type: 'insufficientPermissionsError', description, permission }, index: 0 }],
    },
  })
}
