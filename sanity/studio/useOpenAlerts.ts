import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { z } from 'zod'
import { OPEN_ALERTS } from '#sanity/alertQueries.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'

const Ids = z.array(z.string())

/** Ids of the releases that need a person now, kept fresh while it is shown. */
export function useOpenAlerts(): readonly string[] {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [ids, setIds] = useState<readonly string[]>([])
  useEffect(() => {
    const ask = () =>
      client
        .fetch<unknown>(`*[${OPEN_ALERTS}].releaseId`, {}, { perspective: 'published' })
        .then((answer) => setIds(Ids.parse(answer)))
        .catch(() => undefined)
    const listening = client
      .listen('*[_type == "alert"]', {}, { events: ['welcome', 'mutation'], visibility: 'query' })
      .subscribe({ next: () => void ask(), error: () => undefined })
    return () => listening.unsubscribe()
  }, [client])
  return ids
}
