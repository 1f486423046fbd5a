import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { useClient } from 'sanity'
import { asPublicationClient, type Mutation, type PublicationClient } from '#sanity/publicationClient.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'

/** Writes to quotes from beside the text; says in a toast where that failed. `write` resolves to whether it was done. */
export function useQuoteWriter() {
  const sanity = useClient({ apiVersion: STUDIO_API_VERSION })
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)

  async function write(mutationsOf: (client: PublicationClient) => Promise<Mutation[]> | Mutation[]) {
    const client = asPublicationClient(sanity)
    setBusy(true)
    try {
      const mutations = await mutationsOf(client)
      if (mutations.length > 0) await client.commit(mutations)
      return true
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      toast.push({ status: 'error', title: 'Nothing was written', description: reason })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, write }
}
