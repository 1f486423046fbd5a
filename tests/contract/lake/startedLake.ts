import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import type { LakeLimits } from '#sanity/lake/handler.ts'
import { startLake } from '#sanity/lake/server.ts'

export const STUDIO_ORIGIN = 'http://localhost:3000'

/** A lake on a free port and in a folder of its own, and the real client of Sanity on it. */
export async function startedLake(limits: Partial<LakeLimits> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'lectern-contract-'))
  const faults: unknown[] = []
  let ids = 0
  const running = await startLake({
    dir,
    port: 0,
    settings: { projectId: 'lectern', dataset: 'production', allowedOrigins: [STUDIO_ORIGIN] },
    clock: { now: () => new Date(), randomId: () => `generated${String(++ids).padStart(13, '0')}` },
    limits,
    report: (fault) => faults.push(fault),
  })
  const { accounts } = running.lake
  const { users, robotToken } = accounts
  const tokenOf = (userId: string) => accounts.redeem(accounts.beginSignIn(userId)) ?? ''

  const clientWith = (config: ClientConfig = {}): SanityClient =>
    createClient({
      projectId: 'lectern',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: running.url,
      useProjectHostname: false,
      useCdn: false,
      token: robotToken,
      maxRetries: 0,
      ...config,
    })

  return {
    url: running.url,
    dir,
    users,
    faults,
    robotToken,
    tokenOf,
    client: clientWith(),
    clientWith,
    anonymous: clientWith({ token: undefined }),
    fetch: (path: string, init: RequestInit = {}) => fetch(`${running.url}${path}`, init),
    async stop() {
      await running.stop()
      rmSync(dir, { recursive: true })
    },
  }
}
