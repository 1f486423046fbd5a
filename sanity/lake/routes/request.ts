import type { Context } from 'hono'
import { requestFailed, sessionRequired } from '../errors.ts'
import type { QueryParams } from '../queryEngine.ts'
import type { LakeEnv, LakeUser } from '../types.ts'

export type LakeContext = Context<LakeEnv>

const DATASET = /^[a-z0-9~][a-z0-9_-]{0,63}$/

/** The API version of the path: `2025-02-19`, `1` or `X`, without its `v`. */
export function apiVersionOf(c: LakeContext): string {
  return /^\/v([^/]+)\//.exec(c.req.path)?.[1] ?? '1'
}

/** @throws LakeError 401 for an anonymous caller */
export function requireUser(c: LakeContext): LakeUser {
  const { user } = c.var
  if (!user) throw sessionRequired()
  return user
}

/** The dataset of the path. @throws LakeError 400 for what cannot be one */
export function datasetOf(c: LakeContext): string {
  const name = c.req.param('dataset') ?? ''
  if (!DATASET.test(name)) throw requestFailed(400, `Invalid dataset name "${name.slice(0, 80)}"`)
  return name
}

/** Whether a query parameter is switched on. */
export function isOn(c: LakeContext, parameter: string): boolean {
  return c.req.query(parameter) === 'true'
}

/** The ids of a path such as `/doc/production/a,b`. @throws LakeError 400 for more than `limit` */
export function idsOf(c: LakeContext, limit = 1000): string[] {
  const ids = (c.req.param('ids') ?? '').split(',').filter((id) => id !== '')
  if (ids.length > limit) throw requestFailed(400, `Ask for ${limit} documents at most, not ${ids.length}`)
  return ids
}

/** GROQ params of the URL: `$slug="peace"`. @throws LakeError 400 for a value that is not JSON */
export function groqParamsOf(c: LakeContext): QueryParams {
  const params: QueryParams = {}
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(value)
    } catch {
      throw requestFailed(400, `Unable to parse the value of parameter "${name}" as JSON`)
    }
  }
  return params
}
