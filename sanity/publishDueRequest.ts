import { holdsBearer } from '#lib/bearer.ts'
import { logProblem } from '#lib/log.ts'
import { type DueReport, publishDue } from '#sanity/duePublisher.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'

export type PublishDueSettings = {
  /** Null where none is configured: then everything is refused. */
  secret: string | null
  /** Null where there is no token to write with. */
  client: () => PublicationClient | null
  clock: () => Date
}

/**
 * Answers a cron that asks to publish what is due. Checks are made in this order: secret configured (503), Bearer token
 * (401), write token configured (503); then 200 with what was done, also where a release was refused, or 503 where the
 * content cannot be reached. Asking twice does no harm.
 */
export async function answerPublishDue(request: Request, settings: PublishDueSettings): Promise<Response> {
  if (settings.secret === null) {
    return refuse(503, 'No secret is configured here: set PUBLISH_DUE_SECRET and start again.')
  }
  if (!holdsBearer(request.headers.get('authorization'), settings.secret)) {
    return refuse(401, 'Send the secret as “Authorization: Bearer <PUBLISH_DUE_SECRET>”.', {
      'WWW-Authenticate': 'Bearer',
    })
  }
  const client = settings.client()
  if (!client) {
    return refuse(503, 'No write token is configured here: set SANITY_API_TOKEN and start again.')
  }
  try {
    return Response.json(shown(await publishDue(client, settings.clock)), { headers: NO_STORE })
  } catch (error) {
    logProblem('due_publisher_failed', { error })
    return refuse(503, 'The content cannot be reached at the moment: ask again.')
  }
}

/** Ids and addresses, no words: a cron's log is no place for what is not public yet. */
function shown({ published, refused, alerts, next }: DueReport) {
  return {
    published: published.map(({ releaseId, slug, number, lateMs }) => ({ releaseId, slug, number, lateMs })),
    refused: refused.map(({ releaseId, refusals }) => ({ releaseId, reasons: refusals.length })),
    alerts: { raised: alerts.raised.length, settled: alerts.settled.length },
    next: next?.toISOString() ?? null,
  }
}

const NO_STORE = { 'Cache-Control': 'no-store' }

function refuse(status: 401 | 503, error: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error }, { status, headers: { ...NO_STORE, ...headers } })
}
