import { useMemo } from 'react'
import { useClient, useCurrentUser } from 'sanity'
import type { Publisher } from '#sanity/publication.ts'
import { asPublicationClient, type PublicationClient } from '#sanity/publicationClient.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'

/** The client and the person that publishing in the Studio works with; null until someone is signed in. */
export function usePublicationDesk(): { client: PublicationClient; publisher: Publisher } | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const user = useCurrentUser()
  return useMemo(() => {
    if (!user) return null
    return {
      client: asPublicationClient(client),
      publisher: { id: user.id, name: user.name || user.email },
    }
  }, [client, user])
}
