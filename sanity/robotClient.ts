import { createClient } from '@sanity/client'
import { env } from '#lib/env.ts'
import { clientConfig } from '#sanity/client.ts'
import { asPublicationClient, type PublicationClient } from '#sanity/publicationClient.ts'

/** The client of a server that publishes; null where no write token is configured. */
export function robotClient(): PublicationClient | null {
  const { token } = env().sanity
  return token === null ? null : asPublicationClient(createClient({ ...clientConfig(env()), token }))
}
