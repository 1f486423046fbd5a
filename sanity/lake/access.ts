import type { MiddlewareHandler } from 'hono'
import type { Accounts } from './accounts.ts'
import { requestFailed, sessionNotFound } from './errors.ts'
import type { StreamTickets } from './streamTickets.ts'
import type { LakeEnv, LakeSettings } from './types.ts'

/**
 * Says who is calling: the holder of the Bearer token, or null without one. A token that nobody holds is 401, so
 * that the Studio asks to sign in again.
 */
export function identifyCaller(accounts: Accounts): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const given = c.req.header('authorization')
    const token = given === undefined ? null : (/^Bearer (.+)$/i.exec(given)?.[1] ?? '')
    const user = token === null ? null : accounts.userByToken(token)
    if (token !== null && !user) throw sessionNotFound()
    c.set('user', user)
    await next()
  }
}

/**
 * Refuses requests for other hosts: a page whose name was made to resolve to 127.0.0.1 must not read drafts or
 * published documents here.
 */
export function refuseStrangeHosts(settings: LakeSettings): MiddlewareHandler<LakeEnv> {
  const home = new URL(settings.url).hostname
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    const known =
      hostname === home ||
      hostname.endsWith(`.${home}`) ||
      hostname === 'localhost' ||
      hostname.endsWith('.localhost') ||
      hostname === '127.0.0.1'
    if (!known) throw requestFailed(421, `This lake is at ${settings.url}, not at ${hostname}`)
    await next()
  }
}

const METHODS = 'GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS'
const EXPOSED = 'content-type, content-length, etag'

/**
 * Lets the pages of the allowed origins call with credentials. Other origins get no CORS headers, so browsers keep
 * the answers from their pages. After the redirect of a stream browsers send `Origin: null`; its ticket, which only
 * an allowed page was given, vouches for it.
 */
export function allowOrigins(settings: LakeSettings, tickets: StreamTickets): MiddlewareHandler<LakeEnv> {
  const allowed = new Set([...settings.allowedOrigins, settings.url])
  return async (c, next) => {
    const origin = c.req.header('origin')
    c.header('vary', 'origin', { append: true })
    if (origin !== undefined && (allowed.has(origin) || (origin === 'null' && tickets.holds(c.req.raw)))) {
      c.header('access-control-allow-origin', origin)
      c.header('access-control-allow-credentials', 'true')
      c.header('access-control-expose-headers', EXPOSED)
      if (c.req.method === 'OPTIONS') {
        c.header('access-control-allow-methods', METHODS)
        c.header('access-control-allow-headers', c.req.header('access-control-request-headers') ?? '*')
        c.header('access-control-max-age', '600')
      }
    }
    if (c.req.method === 'OPTIONS') return c.body(null, 204)
    await next()
  }
}
