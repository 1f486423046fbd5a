import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestFailed, sessionRequired } from '../errors.ts'

/** Answers in the shape that Sanity's project, user, hook and asset endpoints refuse in. */
export function refuse(c: Context, status: Parameters<typeof requestFailed>[0], message: string): Response {
  return c.json(requestFailed(status, message).body, status)
}

/** Answers 401 as the API does when an endpoint needs a person and there is none. */
export function refuseAnonymous(c: Context): Response {
  const { body, status } = sessionRequired()
  return c.json(body, status)
}

/** Middleware: a body above `maxSize` bytes is answered 413 without being read to its end. */
export function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) =>
      refuse(c, 413, `The body is larger than ${Math.floor(maxSize / 1024)} kB, the limit here.`),
  })
}

/** Reads a JSON body; undefined when it is not JSON, which no valid body is. */
export async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    return undefined
  }
}
