import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import { type Env, env } from '#lib/env.ts'

/** Pinned: from this version on the default perspective is `published`. */
const API_VERSION = '2025-02-19'

/**
 * How a server of ours reaches the content back end. The embedded lake has no host of its own for each project.
 * Readers go without a token, as the public does: what needs one has no business on a public page.
 */
export function clientConfig({ sanity }: Pick<Env, 'sanity'>): ClientConfig {
  return {
    projectId: sanity.projectId,
    dataset: sanity.dataset,
    apiVersion: API_VERSION,
    perspective: 'published',
    useCdn: false,
    maxRetries: 2,
    timeout: 15_000,
    ...(sanity.lakeUrl ? { apiHost: sanity.lakeUrl, useProjectHostname: false } : {}),
  }
}

/**
 * A client for previews alone, which reads drafts. Nothing it answers is ever cached.
 * @returns null without a token
 */
export function previewClient(): SanityClient | null {
  const { previewToken: token } = env()
  return token === null ? null : createClient({ ...clientConfig(env()), token, perspective: 'raw' })
}

/** A client that may write, on the server only; null without a token. */
export function writingClient(): SanityClient | null {
  const { token } = env().sanity
  return token === null ? null : createClient({ ...clientConfig(env()), token, perspective: 'raw' })
}

let known: SanityClient | undefined

/** The one client that public readers use, made at first use. */
export function publicClient(): SanityClient {
  known ??= createClient(clientConfig(env()))
  return known
}
