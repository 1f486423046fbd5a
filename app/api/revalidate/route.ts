import { revalidateTag } from 'next/cache'
import { env } from '#lib/env.ts'
import { checkWebhook, readBody } from '#sanity/webhookDelivery.ts'

/** The Content Lake's signed word that documents changed; what showed them is rendered anew on the next request. */
export async function POST(request: Request): Promise<Response> {
  const secret = env().webhookSecret
  const verdict = await checkWebhook(
    {
      signature: request.headers.get('sanity-webhook-signature'),
      body: secret === null ? '' : await readBody(request),
    },
    secret,
    Date.now(),
  )
  if (verdict.status !== 200) {
    return Response.json({ error: verdict.error }, { status: verdict.status, headers: NO_STORE })
  }
  // Expiring at once, the next reader waits for the new page; a profile such as 'max' would show the old one again.
  for (const tag of verdict.tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: verdict.tags }, { headers: NO_STORE })
}

const NO_STORE = { 'Cache-Control': 'no-store' }
