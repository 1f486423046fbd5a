// `npm start`: the whole newsroom on this computer, and a clean end on Ctrl-C.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SanityClient } from '@sanity/client'
import { type Env, readEnv } from '#lib/env.ts'
import { EnvironmentError } from '#lib/errors.ts'
import { paths } from '#lib/paths.ts'
import { startDuePublisher } from '#sanity/dueService.ts'
import { writingClient } from '#sanity/writingClient.ts'
import { loadSample } from './load-sample.ts'
import { buildPortal, buildStudio } from './newsroom/build.ts'
import { PortTakenError, requireFreePort } from './newsroom/ports.ts'
import { type Part, PartFailedError, startPart, stopTools } from './newsroom/processes.ts'
import { withProgress } from './newsroom/progress.ts'
import { readLakeSecrets, type Secrets } from './newsroom/secrets.ts'
import { refreshPortal, registerWebhook } from './newsroom/webhook.ts'

const saysReady = (output: string) => output.includes('"event":"ready"')

const parts: Part[] = []
let duePublisher: ReturnType<typeof startDuePublisher> | null = null
let isStopping = false

async function stopAll(exitCode: number): Promise<void> {
  if (isStopping) return
  isStopping = true
  stopTools()
  // First, while the lake is still there: what it is publishing is published whole.
  await duePublisher?.stop()
  for (const part of parts.toReversed()) await part.stop()
  process.exit(exitCode)
}

/** A part that ends by itself takes the newsroom down with it: half a newsroom would only look alive. */
function keep(part: Part): Part {
  parts.push(part)
  part.ended.then((code) => {
    if (isStopping) return
    console.error(
      `The ${part.name} ended by itself (exit code ${code}); its log is in the data folder. Stopping.`,
    )
    void stopAll(1)
  })
  return part
}

async function startLake(env: Env, lakeUrl: string): Promise<Secrets> {
  const dir = join(env.dataDir, 'lake')
  const environment = {
    LAKE_PORT: String(env.lakePort),
    LAKE_DIR: dir,
    LAKE_URL: lakeUrl,
    LAKE_PROJECT_ID: env.sanity.projectId,
    LAKE_DATASET: env.sanity.dataset,
    LAKE_ALLOWED_ORIGINS: env.siteUrl,
  }
  const logDir = join(env.dataDir, 'logs')
  keep(
    await startPart({
      name: 'lake',
      arguments: ['sanity/lake/main.ts'],
      environment,
      logDir,
      isReady: saysReady,
    }),
  )
  return readLakeSecrets(dir)
}

/** `token` reads drafts for previews and notes who opened a preview link; public pages are read without it. */
type PortalSecrets = { webhookSecret: string | null; token: string | null }

async function startPortal(env: Env, buildDir: string, secrets: PortalSecrets): Promise<void> {
  const { webhookSecret, token } = secrets
  const environment: Record<string, string> = {
    LECTERN_BUILD_DIR: buildDir,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(env.port),
    SITE_URL: env.siteUrl,
    LAKE_PORT: String(env.lakePort),
    ...(webhookSecret === null ? {} : { SANITY_WEBHOOK_SECRET: webhookSecret }),
    ...(token === null ? {} : { SANITY_API_TOKEN: token }),
  }
  const part = await startPart({
    name: 'portal',
    arguments: [
      'node_modules/next/dist/bin/next',
      'start',
      '-p',
      String(env.port),
      '-H',
      process.env.HOST ?? '127.0.0.1',
    ],
    environment,
    logDir: join(env.dataDir, 'logs'),
    isReady: (output) => output.includes('Ready in'),
  })
  keep(part)
}

async function startPartner(env: Env): Promise<void> {
  const environment = { PARTNER_PORT: String(env.partnerPort), SITE_URL: env.siteUrl }
  const logDir = join(env.dataDir, 'logs')
  const name = 'partner page'
  keep(
    await startPart({
      name,
      arguments: ['sample/partner/server.ts'],
      environment,
      logDir,
      isReady: saysReady,
    }),
  )
}

async function loadSampleOnce(client: SanityClient): Promise<void> {
  await withProgress('Loading the sample newsroom', (note) => loadSample(client, { onProgress: note }))
}

function announce(env: Env, seconds: string): void {
  const how =
    env.sanity.lakeUrl === null
      ? 'with your Sanity account'
      : 'choose "Wren Ito" (writes) or "Adaeze Park" (approves); no password, it listens on this computer only'
  console.log(`
The newsroom is open (ready in ${seconds} s).

  Public site    ${env.siteUrl}
  Studio         ${env.siteUrl}${paths.studio()}
  Partner page   ${env.partnerUrl}

  Sign in to the Studio: ${how}.
  Import releases:       npm run import -- path/to/release.txt (files or folders)
  Stop:                  Ctrl-C
`)
}

async function open(env: Env, buildDir: string, began: number): Promise<void> {
  const { lakeUrl } = env.sanity
  await requireFreePort(env.port, 'PORT')
  await requireFreePort(env.partnerPort, 'PARTNER_PORT')
  if (lakeUrl !== null) await requireFreePort(env.lakePort, 'LAKE_PORT')

  const secrets = lakeUrl === null ? null : await startLake(env, lakeUrl)
  const builds = withProgress(
    'Building the Studio and the portal (only when their sources changed)',
    async (note) => {
      note('the Studio')
      await buildStudio()
      note('the portal')
      await buildPortal(buildDir)
    },
  )
  const robot = lakeUrl !== null && secrets !== null ? writingClient(env, secrets.robotToken) : null
  const sample = robot === null ? null : loadSampleOnce(robot)
  await Promise.all([builds, sample])

  const webhookSecret = secrets?.webhookSecret ?? env.webhookSecret
  await Promise.all([
    startPortal(env, buildDir, { webhookSecret, token: secrets?.robotToken ?? env.sanity.token }),
    startPartner(env),
  ])
  if (lakeUrl !== null && secrets !== null) {
    const { projectId, dataset } = env.sanity
    const lake = { url: lakeUrl, projectId, dataset, robotToken: secrets.robotToken }
    await registerWebhook(lake, env.siteUrl, secrets.webhookSecret)
  }
  if (webhookSecret !== null) await refreshPortal(env.siteUrl, webhookSecret, new Date())
  // After the webhook: what fell due while the newsroom was closed shows on its pages at once.
  if (robot !== null && !isStopping) duePublisher = startDuePublisher(robot, () => new Date())
  announce(env, ((Date.now() - began) / 1000).toFixed(1))
}

/** What a person can act on is one sentence; anything else is a fault of ours and keeps its stack. */
function sayWhy(error: unknown): void {
  const isExpected =
    error instanceof PortTakenError || error instanceof PartFailedError || error instanceof EnvironmentError
  console.error(isExpected ? error.message : error)
}

async function main(): Promise<void> {
  const began = Date.now()
  process.on('SIGINT', () => void stopAll(0))
  process.on('SIGTERM', () => void stopAll(0))
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    await open(readEnv(process.env), process.env.LECTERN_BUILD_DIR ?? '.next', began)
  } catch (error) {
    sayWhy(error)
    await stopAll(1)
  }
}

await main()
