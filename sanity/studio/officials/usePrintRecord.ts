import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { type PrintRecord, readPrintRecord } from '#sanity/studio/officials/printRecord.ts'

export type PrintRecordState =
  | { state: 'reading' }
  | { state: 'read'; record: PrintRecord }
  | { state: 'failed'; problem: string }

/**
 * What is printed of an official's words.
 * @param officialId without the prefix of a draft
 */
export function usePrintRecord(officialId: string): PrintRecordState {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [state, setState] = useState<PrintRecordState>({ state: 'reading' })
  useEffect(() => {
    let isWanted = true
    readPrintRecord(client, officialId)
      .then((record) => isWanted && setState({ state: 'read', record }))
      .catch((error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error)
        if (isWanted) setState({ state: 'failed', problem })
      })
    return () => {
      isWanted = false
    }
  }, [client, officialId])
  return state
}
