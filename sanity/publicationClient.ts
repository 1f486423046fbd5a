import type { SanityClient } from '@sanity/client'
import { z } from 'zod'

/** A document as the Content Lake has it. */
export const RawDocumentShape = z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() })
export type RawDocument = z.infer<typeof RawDocumentShape>

/** A document to be written; the Content Lake adds revision and times. */
export type NewDocument = { _id: string; _type: string; [field: string]: unknown }

export type Mutation =
  | { create: NewDocument }
  | { createOrReplace: NewDocument }
  | { delete: { id: string } }
  | { patch: { id: string; ifRevisionID: string; set?: Record<string, unknown>; unset?: string[] } }

/** What publishing asks of a client: `@sanity/client` and the Studio's `useClient` fit through `asPublicationClient`. */
export type PublicationClient = {
  /** A query over all documents, drafts among them. */
  fetchRaw(query: string, params: Record<string, unknown>): Promise<unknown>
  /** One transaction: all of the mutations or none. */
  commit(mutations: Mutation[]): Promise<void>
}

/** Narrows a `@sanity/client` whose token may read drafts and write to what publishing needs. */
export function asPublicationClient(
  client: SanityClient,
  options: { cache?: RequestCache } = {},
): PublicationClient {
  return {
    fetchRaw: (query, params) =>
      client.fetch<unknown>(query, params, {
        perspective: 'raw',
        useCdn: false,
        filterResponse: true,
        ...options,
      }),
    commit: async (mutations) => {
      await client.mutate(mutations, { returnDocuments: false, visibility: 'sync' })
    },
  }
}
