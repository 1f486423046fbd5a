import { env } from '#lib/env.ts'
import { answerPublishDue } from '#sanity/publishDueRequest.ts'
import { robotClient } from '#sanity/robotClient.ts'

export const dynamic = 'force-dynamic'

/** For a cron, where no timer of ours runs: publishes what is due. */
export function POST(request: Request): Promise<Response> {
  return answerPublishDue(request, {
    secret: env().publishDueSecret,
    client: robotClient,
    clock: () => new Date(),
  })
}
