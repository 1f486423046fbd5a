import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { z } from 'zod'
import { readLakeSecrets } from '../../scripts/newsroom/secrets.ts'

const Ready = z.object({ event: z.literal('ready'), url: z.string() })
const Counts = z.object({
  documents: z.number(),
  releases: z.number(),
  texts: z.array(z.string()),
})

/** A lake of its own on a free port, empty at first. */
export type MeasuredLake = {
  pid: number
  /** What the import program needs to find it. */
  environment: Record<string, string>
  counts: () => Promise<{ documents: number; releases: number; texts: number }>
  stop: () => Promise<void>
}

export async function startLake(dir: string): Promise<MeasuredLake> {
  const lakeDir = join(dir, 'lake')
  const child = spawn(process.execPath, ['sanity/lake/main.ts'], {
    env: { ...process.env, LAKE_PORT: '0', LAKE_DIR: lakeDir, LAKE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await addressOf(child, ended)
  const token = readLakeSecrets(lakeDir).robotToken
  const client = createClient({
    projectId: 'lectern',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
  })
  return {
    pid: child.pid ?? 0,
    environment: { LAKE_URL: url, SANITY_API_TOKEN: token, SANITY_PROJECT_ID: '' },
    counts: () => countsOf(client),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function addressOf(child: ChildProcess, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const ready = Ready.safeParse(JSON.parse(chunk.toString().split('\n')[0] ?? ''))
      if (ready.success) resolve(ready.data.url)
    })
    void ended.then(() => reject(new Error('The lake ended before it was ready.')))
  })
}

async function countsOf(client: SanityClient) {
  const { documents, releases, texts } = Counts.parse(
    await client.fetch<unknown>(`{
      "documents": count(*[_type in ["release", "quote", "official"]]),
      "releases": count(*[_type == "release"]),
      "texts": *[_type == "release"].importedFrom.sha256
    }`),
  )
  return { documents, releases, texts: new Set(texts).size }
}
