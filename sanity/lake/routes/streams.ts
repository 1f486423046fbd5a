import { Hono } from 'hono'
import { requestFailed } from '../errors.ts'
import { EVENT_STREAM_HEADERS, type EventStream, type EventStreams } from '../eventStreams.ts'
import type { ListenRequest } from '../listeners.ts'
import type { LiveRequest } from '../liveEvents.ts'
import type { StreamTickets } from '../streamTickets.ts'
import type { LakeEnv, LakeUser } from '../types.ts'
import { datasetOf, groqParamsOf, isOn, type LakeContext } from './request.ts'

type Reader = { user: LakeUser | null; lastEventId: string | null }

/** Server-sent events: `/data/listen/:dataset` and `/data/live/events/:dataset`. */
export function streamRoutes(deps: {
  streams: EventStreams
  tickets: StreamTickets
  listen: (request: ListenRequest, stream: EventStream) => () => void
  follow: (request: LiveRequest, stream: EventStream) => () => void
  requireDataset: (dataset: string) => void
}): Hono<LakeEnv> {
  const { streams, tickets } = deps
  const routes = new Hono<LakeEnv>()

  /** Answers with a stream, or sends a browser to an origin where the stream does not take a connection of others. */
  function stream(c: LakeContext, start: (reader: Reader, stream: EventStream) => () => void) {
    const ticket = tickets.redeem(c.req.raw)
    const reader: Reader = {
      user: ticket?.user ?? c.var.user,
      lastEventId: c.req.header('last-event-id') ?? ticket?.lastEventId ?? null,
    }
    const elsewhere = ticket ? null : tickets.redirect(c.req.raw, reader)
    if (elsewhere !== null) {
      c.header('cache-control', 'no-store')
      return c.redirect(elsewhere, 307)
    }
    return c.body(
      streams.open((opened) => start(reader, opened)),
      200,
      EVENT_STREAM_HEADERS,
    )
  }

  routes.get('/data/listen/:dataset', (c) => {
    const dataset = datasetOf(c)
    deps.requireDataset(dataset)
    const query = c.req.query('query')
    if (query === undefined) throw requestFailed(400, 'The parameter "query" is missing')
    const params = groqParamsOf(c)
    return stream(c, (reader, opened) =>
      deps.listen(
        {
          dataset,
          query,
          params,
          user: reader.user,
          includeResult: isOn(c, 'includeResult'),
          includePrevious: isOn(c, 'includePreviousRevision'),
          includeMutations: c.req.query('includeMutations') !== 'false',
          effects: c.req.query('effectFormat') === 'mendoza',
          resumes: isOn(c, 'enableResume') && reader.lastEventId !== null,
        },
        opened,
      ),
    )
  })

  routes.get('/data/live/events/:dataset', (c) => {
    const dataset = datasetOf(c)
    deps.requireDataset(dataset)
    return stream(c, ({ user, lastEventId }, opened) =>
      deps.follow({ dataset, includeDrafts: isOn(c, 'includeDrafts') && user !== null, lastEventId }, opened),
    )
  })

  return routes
}
