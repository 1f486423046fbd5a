// How exactly embargoes lift: drafts in a whole running newsroom, one each second and many at the same instant, until
// each is in the Content Lake and on its public page (which was asked for before, so that its 404 is cached).
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { approveRelease, lookAtReview, submitForReview } from '#sanity/review.ts'
import { readLakeSecrets } from '../scripts/newsroom/secrets.ts'

const PORTS = { PORT: '4200', LAKE_PORT: '4233', PARTNER_PORT: '4240' }
const SITE = `http://localhost:${PORTS.PORT}`
const SINGLES = 40
const BURSTS = 3
const IN_A_BURST = 10
/** Time enough to submit and approve every one of them, two people's steps each. */
const LEAD_MS = 60_000
const LOST_AFTER_MS = 30_000
const LATE_AFTER_MS = 2_000
const POLL_MS = 200

type Held = { id: string; instant: number }
type Seen = { lake: Map<string, number>; page: Map<string, number>; early: Set<string> }

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function opened(newsroom: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    newsroom.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('The newsroom is open')) resolve()
    })
    newsroom.once('exit', (code) => reject(new Error(`The newsroom ended with exit code ${code}`)))
  })
}

function draftOf({ id, instant }: Held) {
  const children = [{ _type: 'span', _key: 's1', text: 'The lights go on.', marks: [] }]
  return {
    _id: `drafts.release-${id}`,
    _type: 'release',
    kind: 'news',
    title: `Lights go on: ${id}`,
    slug: { _type: 'slug', current: id },
    summary: 'The lights of the harbor go on.',
    language: 'en',
    body: [{ _type: 'block', _key: 'b1', style: 'normal', markDefs: [], children }],
    embargo: {
      _type: 'embargo',
      kind: 'embargo',
      instant: new Date(instant).toISOString(),
      zone: 'Asia/Tokyo',
    },
  }
}

const SUBMITTER = { id: 'bench-writer', name: 'Bench writer' }
const APPROVER = { id: 'bench-approver', name: 'Bench approver' }

async function approve(client: SanityClient, releaseId: string): Promise<void> {
  const desk = asPublicationClient(client)
  const now = new Date()
  await submitForReview(desk, { releaseId, by: SUBMITTER, now })
  const { approvable } = await lookAtReview(desk, { releaseId, by: APPROVER, now })
  if (!approvable) throw new Error(`${releaseId} cannot be approved`)
  await approveRelease(desk, { releaseId, by: APPROVER, now, seenHash: approvable.hash })
}

/** One release each second, and every ten seconds ten more at the same instant. */
function schedule(from: number): Held[] {
  const singles = Array.from({ length: SINGLES }, (_, at) => ({
    id: `due-single-${at}`,
    instant: from + at * 1000 + (at % 7) * 31,
  }))
  const bursts = Array.from({ length: BURSTS * IN_A_BURST }, (_, at) => ({
    id: `due-burst-${at}`,
    instant: from + (1 + Math.floor(at / IN_A_BURST)) * 10_000 + 500,
  }))
  return [...singles, ...bursts]
}

/** Notes when the public could first read each edition in the lake. */
function watchLake(client: SanityClient, seen: Seen): Promise<() => void> {
  const anonymous = client.withConfig({ token: undefined })
  return new Promise((resolve) => {
    const listening = anonymous
      .listen<{ releaseId?: string }>('*[_type == "edition"]', {}, { events: ['welcome', 'mutation'] })
      .subscribe((event) => {
        if (event.type === 'welcome') resolve(() => listening.unsubscribe())
        if (event.type !== 'mutation') return
        const id = event.result?.releaseId?.replace('release-', '')
        if (id !== undefined && !seen.lake.has(id)) seen.lake.set(id, Date.now())
      })
  })
}

async function watchPage({ id, instant }: Held, seen: Seen): Promise<void> {
  const read = async () => (await fetch(`${SITE}/releases/${id}`)).status === 200
  if (await read()) seen.early.add(id)
  await pause(Math.max(0, instant - Date.now() - POLL_MS))
  if (Date.now() < instant && (await read()) && Date.now() < instant) seen.early.add(id)
  await pause(Math.max(0, instant - Date.now()))
  while (Date.now() < instant + LOST_AFTER_MS) {
    if (await read()) {
      seen.page.set(id, Date.now())
      return
    }
    await pause(POLL_MS)
  }
}

function percentile(sorted: number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? null
}

function figures(held: Held[], seen: Seen) {
  const delays = (moments: Map<string, number>) =>
    held.flatMap(({ id, instant }) => (moments.get(id) ?? Number.NaN) - instant).filter(Number.isFinite)
  const inLake = delays(seen.lake).toSorted((a, b) => a - b)
  const onPage = delays(seen.page).toSorted((a, b) => a - b)
  return {
    releases: held.length,
    p50_ms: percentile(inLake, 0.5),
    p99_ms: percentile(inLake, 0.99),
    max_ms: inLake.at(-1) ?? null,
    page_p50_ms: percentile(onPage, 0.5),
    page_p99_ms: percentile(onPage, 0.99),
    early: seen.early.size + inLake.filter((delay) => delay < 0).length,
    late: inLake.filter((delay) => delay > LATE_AFTER_MS).length,
    page_late: onPage.filter((delay) => delay > LATE_AFTER_MS).length,
    lost: held.length - onPage.length,
  }
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-due-'))
const newsroom = spawn(process.execPath, ['scripts/newsroom.ts'], {
  env: { ...process.env, ...PORTS, LECTERN_DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ended = new Promise((resolve) => newsroom.once('exit', resolve))
try {
  await opened(newsroom)
  const client = createClient({
    projectId: 'lectern',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: `http://localhost:${PORTS.LAKE_PORT}`,
    useProjectHostname: false,
    useCdn: false,
    token: readLakeSecrets(join(folder, 'lake')).robotToken,
  })
  const seen: Seen = { lake: new Map(), page: new Map(), early: new Set() }
  const stopWatching = await watchLake(client, seen)
  const held = schedule(Date.now() + LEAD_MS)
  await client.mutate(held.map((entry) => ({ create: draftOf(entry) })))
  for (const entry of held) await approve(client, `release-${entry.id}`)
  await Promise.all(held.map((entry) => watchPage(entry, seen)))
  stopWatching()
  console.log(JSON.stringify(figures(held, seen)))
} finally {
  newsroom.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
