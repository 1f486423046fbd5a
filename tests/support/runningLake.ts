import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { z } from 'zod'
import { startLake } from '#sanity/lake/server.ts'

const Secrets = z.object({ robotToken: z.string() })

/** A real lake on a free port, in a folder of its own, with a client that may write. */
export async function runningLake(): Promise<{
  url: string
  writer: SanityClient
  /** Stops the lake; the function it gives back starts it again, with the same file and at the same address. */
  interrupt: () => Promise<() => Promise<void>>
  stop: () => Promise<void>
}> {
  const dir = mkdtempSync(join(tmpdir(), 'lectern-reading-'))
  let lake = await startLakeIn(dir, 0)
  const { robotToken } = Secrets.parse(JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8')))
  const writer = createClient({
    projectId: 'lectern',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: robotToken,
  })
  const stop = async () => {
    await lake.stop()
    rmSync(dir, { recursive: true })
  }
  const interrupt = async () => {
    await lake.stop()
    return async () => {
      lake = await startLakeIn(dir, Number(new URL(lake.url).port))
    }
  }
  return { url: lake.url, writer, interrupt, stop }
}

function startLakeIn(dir: string, port: number): ReturnType<typeof startLake> {
  return startLake({
    dir,
    port,
    settings: { projectId: 'lectern', dataset: 'production', allowedOrigins: [] },
    clock: { now: () => new Date(), randomId: () => randomUUID().replaceAll('-', '').slice(0, 22) },
    report: (fault) => {
      throw fault
    },
  })
}
