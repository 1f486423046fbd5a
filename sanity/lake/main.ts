import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { LakeOpenError } from './errors.ts'
import { type RunningLake, startLake } from './server.ts'

/** The lake is a program of its own, so it reads its own environment; empty strings count as unset. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address such as http://localhost:3333' })
  .transform((value) => new URL(value).origin)

const environment = z.object({
  LAKE_PORT: z.coerce.number('must be a whole number').int().min(0).max(65535).default(3333),
  LAKE_DIR: z.string().default('.lectern/lake'),
  LAKE_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must hold only a-z, 0-9 and dashes')
    .default('lectern'),
  LAKE_DATASET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be a dataset name such as production')
    .default('production'),
  LAKE_URL: origin.optional(),
  LAKE_ALLOWED_ORIGINS: z
    .string()
    .default('http://localhost:3000')
    .transform((list) => list.split(',').map((item) => item.trim()))
    .pipe(z.array(origin)),
})

function readEnvironment(): z.output<typeof environment> {
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
  throw new LakeOpenError(`The lake cannot start: ${faults.join('; ')}.`, { cause: parsed.error })
}

/** Standard output has one JSON object a line, for whoever started the lake. */
function say(event: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}

/** As long as the ids of the API and in the same alphabet: 130 random bits, also good for a secret ticket. */
function randomId(): string {
  return randomBytes(24).toString('base64url').replace(/[-_]/g, '').slice(0, 22).padEnd(22, 'x')
}

function stopOnSignals(running: RunningLake): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      running.stop().then(
        () => {
          say({ event: 'stopped' })
          process.exit(0)
        },
        (fault: unknown) => {
          process.stderr.write(`The lake did not stop cleanly: ${String(fault)}\n`)
          process.exit(1)
        },
      )
    })
  }
}

try {
  const env = readEnvironment()
  const running = await startLake({
    dir: resolve(env.LAKE_DIR),
    port: env.LAKE_PORT,
    settings: {
      projectId: env.LAKE_PROJECT_ID,
      dataset: env.LAKE_DATASET,
      allowedOrigins: env.LAKE_ALLOWED_ORIGINS,
      ...(env.LAKE_URL === undefined ? {} : { url: env.LAKE_URL }),
    },
    clock: { now: () => new Date(), randomId },
    report: (fault) => {
      const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
      process.stderr.write(`${JSON.stringify({ event: 'fault', detail })}\n`)
    },
  })
  stopOnSignals(running)
  say({ event: 'ready', url: running.url })
} catch (error) {
  if (!(error instanceof LakeOpenError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
