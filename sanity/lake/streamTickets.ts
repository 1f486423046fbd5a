import { randomBytes } from 'node:crypto'
import type { LakeClock, LakeSettings, LakeUser } from './types.ts'

export type StreamTicket = { user: LakeUser | null; lastEventId: string | null }

/**
 * Browsers open six connections to one HTTP/1.1 origin, and one Studio tab holds as many event streams: its queries
 * and saves would wait for ever. So a stream is sent to an origin of its own, `sse-<random>.localhost`, with a
 * ticket in place of the Authorization header, which browsers do not take along.
 */
export type StreamTickets = {
  /** Where the stream of this request should go; null when it can stay. */
  redirect(request: Request, ticket: StreamTicket): string | null
  /** What a ticket stands for; it can be used once. */
  redeem(request: Request): StreamTicket | null
  /** Whether the request carries a ticket that is still good; does not use it up. */
  holds(request: Request): boolean
}

const PARAMETER = '__ticket'
const LIFETIME_MS = 30_000
const MAX_TICKETS = 10_000

export function createStreamTickets(settings: LakeSettings, clock: LakeClock): StreamTickets {
  const home = new URL(settings.url)
  const tickets = new Map<string, StreamTicket & { until: number }>()

  function find(request: Request): { name: string; ticket: StreamTicket } | null {
    const name = new URL(request.url).searchParams.get(PARAMETER)
    const ticket = name === null ? undefined : tickets.get(name)
    if (name === null || !ticket) return null
    if (ticket.until > clock.now().getTime()) return { name, ticket }
    tickets.delete(name)
    return null
  }

  function issue(ticket: StreamTicket): string {
    const now = clock.now().getTime()
    for (const [name, { until }] of tickets) {
      if (until > now && tickets.size < MAX_TICKETS) break
      tickets.delete(name)
    }
    // From the system's generator always: a ticket is worth a session for half a minute.
    const name = randomBytes(24).toString('base64url')
    tickets.set(name, { ...ticket, until: now + LIFETIME_MS })
    return name
  }

  return {
    redirect(request, ticket) {
      const asked = new URL(request.url)
      const isBrowser = /Mozilla/.test(request.headers.get('user-agent') ?? '')
      if (!isBrowser || !isLocal(home.hostname) || !isLocal(asked.hostname)) return null
      if (asked.hostname.startsWith('sse-')) return null
      const label = randomBytes(5).toString('hex')
      asked.searchParams.set(PARAMETER, issue(ticket))
      return `${home.protocol}//sse-${label}.localhost:${home.port || '80'}${asked.pathname}${asked.search}`
    },
    redeem(request) {
      const found = find(request)
      if (found) tickets.delete(found.name)
      return found?.ticket ?? null
    },
    holds: (request) => find(request) !== null,
  }
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost')
}
