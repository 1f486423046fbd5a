import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { newsroomAddresses } from './newsroom-addresses.ts'

/** The data folder of the newsroom that the browser tests opened. */
export function newsroomFolder(): string {
  const folder = process.env.LECTERN_E2E_DIR
  if (folder === undefined) throw new Error('The newsroom is not open: run these tests with npm test.')
  return folder
}

/** The lake of the open newsroom, with the right to write. */
export function lakeClient(): SanityClient {
  const { robotToken } = JSON.parse(readFileSync(join(newsroomFolder(), 'lake', 'secrets.json'), 'utf8'))
  return createClient({
    projectId: 'lectern',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: newsroomAddresses.lake,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token: robotToken,
  })
}
