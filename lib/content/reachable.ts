import { publicClient } from '#sanity/client.ts'

/** Milliseconds that the content back end has to answer in. */
const PATIENCE = 2000

/** Whether the content back end answers a query just now; asked anew each time, never from a cache. */
export async function isContentReachable(): Promise<boolean> {
  try {
    await publicClient().fetch(
      'count(*[_id == "siteSettings"])',
      {},
      { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) },
    )
    return true
  } catch {
    return false
  }
}
