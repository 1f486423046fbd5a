import { createClient, type SanityClient } from '@sanity/client'
import type { Env } from '#lib/env.ts'
import { clientConfig } from '#sanity/client.ts'

/** Milliseconds: a picture may be on its way, or a large transaction. */
const PATIENCE = 60_000

/**
 * The client of programs that write: it sees all documents as they lie, drafts among them, and does nothing twice.
 * @param token may read drafts and write
 */
export function writingClient(environment: Pick<Env, 'sanity'>, token: string): SanityClient {
  const writes = { token, perspective: 'raw', maxRetries: 0, timeout: PATIENCE } as const
  return createClient({ ...clientConfig(environment), ...writes })
}
