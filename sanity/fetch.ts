import type { z } from 'zod'
import { ContentShapeError } from '#lib/errors.ts'
import { logProblem } from '#lib/log.ts'
import { publicClient } from '#sanity/client.ts'
import { tags } from '#sanity/tags.ts'

/** A GROQ query with the shape that its answer must have; `name` is what errors and logs call it. */
export type Query<Answer> = { name: string; groq: string; shape: z.ZodType<Answer> }

export type ReadOptions = {
  /** Said at every call, so that no default can open drafts to the public. */
  perspective: 'published'
  /** What makes the answer stale; `newsroom` is always added. */
  tags: readonly string[]
}

/** Seconds after which an answer is read again although nothing was invalidated: the net under the webhook. */
const SAFETY_NET = 3600

/**
 * Asks the content back end, keeps the answer in Next's cache under its tags, and parses it.
 * @throws ContentShapeError when the answer has another shape than the query promises
 * @throws the client's error when the back end does not answer
 */
export async function runQuery<Answer>(
  query: Query<Answer>,
  params: Record<string, unknown>,
  options: ReadOptions,
): Promise<Answer> {
  const answer: unknown = await publicClient().fetch<unknown>(query.groq, params, {
    perspective: options.perspective,
    cache: 'force-cache',
    next: { tags: [tags.newsroom, ...options.tags], revalidate: SAFETY_NET },
  })
  return parseAnswer(query, answer)
}

/** @throws ContentShapeError naming the query, the path of the first fault and the value found there */
export function parseAnswer<Answer>(query: Pick<Query<Answer>, 'name' | 'shape'>, answer: unknown): Answer {
  const parsed = query.shape.safeParse(answer)
  if (parsed.success) return parsed.data
  const fault = parsed.error.issues[0]
  const path = fault?.path ?? []
  throw new ContentShapeError(query.name, path.join('.'), fault?.message ?? 'is wrong', at(answer, path), {
    cause: parsed.error,
  })
}

/** The rows that have the right shape. A malformed one is left out and logged, so that it costs only itself. */
export function parseEach<Row>(name: string, row: z.ZodType<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((value, index) => {
    try {
      return [parseAnswer({ name: `${name}[${index}]`, shape: row }, value)]
    } catch (error) {
      if (!(error instanceof ContentShapeError)) throw error
      logProblem('content_shape', { query: name, path: error.path, row: index, problem: error.message })
      return []
    }
  })
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  )
}
