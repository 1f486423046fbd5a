import { Hono } from 'hono'
import { z } from 'zod'
import { requestFailed } from '../errors.ts'
import { syncTagsOf } from '../liveEvents.ts'
import { readPerspective } from '../perspective.ts'
import type { QueryEngine } from '../queryEngine.ts'
import type { LakeEnv } from '../types.ts'
import { limitBody, readJson } from './refusal.ts'
import { apiVersionOf, datasetOf, groqParamsOf, type LakeContext } from './request.ts'

const MAX_QUERY_BODY = 2 * 1024 * 1024

const posted = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  perspective: z.union([z.string(), z.array(z.string())]).optional(),
})

/** GROQ: `GET|POST /data/query/:dataset`. */
export function queryRoutes(deps: {
  engine: QueryEngine
  requireDataset: (dataset: string) => void
}): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()

  async function answer(c: LakeContext, asked: z.output<typeof posted>) {
    const dataset = datasetOf(c)
    deps.requireDataset(dataset)
    const perspective = readPerspective(c.req.query('perspective') ?? asked.perspective, apiVersionOf(c))
    const started = performance.now()
    const { query, params = {} } = asked
    const result = await deps.engine.query({ dataset, query, params, perspective, user: c.var.user })
    const ms = Math.round(performance.now() - started)
    const shown = c.req.query('returnQuery') === 'false' ? {} : { query }
    return c.json({ ...shown, result, syncTags: syncTagsOf(dataset), ms })
  }

  routes.get('/data/query/:dataset', (c) => {
    const query = c.req.query('query')
    if (query === undefined) throw requestFailed(400, 'The parameter "query" is missing')
    return answer(c, { query, params: groqParamsOf(c) })
  })

  routes.post('/data/query/:dataset', limitBody(MAX_QUERY_BODY), async (c) => {
    const body = posted.safeParse(await readJson(c))
    if (!body.success) throw requestFailed(400, 'The body must be JSON with a string "query"')
    return answer(c, body.data)
  })

  return routes
}
