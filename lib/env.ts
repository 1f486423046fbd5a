import { z } from 'zod'
import { EnvironmentError } from '#lib/errors.ts'

const LAKE_PROJECT = 'lectern'

/** An address with a scheme and a host and nothing behind them. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === ''
}

const origin = z
  .string()
  .refine(isOrigin, 'must be an http or https address without a path, such as https://news.example.gov')
  .transform((value) => new URL(value).origin)

const localOrigin = (localPort: number) => `http://localhost:${localPort}`

const port = z.coerce.number({ error: 'must be a whole number' }).int().min(1).max(65535)

const Environment = z.object({
  PORT: port.default(3000),
  SITE_URL: origin.optional(),
  LAKE_PORT: port.default(3333),
  LAKE_URL: origin.optional(),
  PARTNER_PORT: port.default(3400),
  PARTNER_URL: origin.optional(),
  LECTERN_DIR: z.string().default('.lectern'),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must hold only a-z, 0-9 and dashes, as on sanity.io/manage')
    .optional(),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9_-]+$/, 'must be a dataset name such as production')
    .default('production'),
  SANITY_API_READ_TOKEN: z.string().min(1).optional(),
  SANITY_API_TOKEN: z.string().min(1).optional(),
  SANITY_WEBHOOK_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  PUBLISH_DUE_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'must have at least 16 characters, without spaces')
    .optional(),
})

export type Env = {
  /** Public origin of the portal, no trailing slash. */
  siteUrl: string
  port: number
  lakePort: number
  partnerPort: number
  partnerUrl: string
  /** Folder of what this installation keeps for itself: the lake's file, secrets, logs. */
  dataDir: string
  sanity: {
    projectId: string
    dataset: string
    /** Null on hosted Sanity; the lake's origin otherwise. */
    lakeUrl: string | null
    /** Server-side token; null reads as the public does. */
    token: string | null
  }
  /** Reads drafts for previews, on the server only; null means that nobody can preview. */
  previewToken: string | null
  /** Null means that the webhook refuses everything. */
  webhookSecret: string | null
  /** Null means that nobody can ask the portal to publish what is due. */
  publishDueSecret: string | null
}

/**
 * Reads and checks the environment; empty strings count as unset.
 * @throws EnvironmentError naming every variable that is wrong and what it must be
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new EnvironmentError(faults, { cause: parsed.error })
  }
  const env = parsed.data
  return {
    siteUrl: env.SITE_URL ?? localOrigin(env.PORT),
    port: env.PORT,
    lakePort: env.LAKE_PORT,
    partnerPort: env.PARTNER_PORT,
    partnerUrl: env.PARTNER_URL ?? localOrigin(env.PARTNER_PORT),
    dataDir: env.LECTERN_DIR,
    sanity: {
      projectId: env.SANITY_PROJECT_ID ?? LAKE_PROJECT,
      dataset: env.SANITY_DATASET,
      lakeUrl: env.SANITY_PROJECT_ID ? null : (env.LAKE_URL ?? localOrigin(env.LAKE_PORT)),
      token: env.SANITY_API_TOKEN ?? null,
    },
    previewToken: env.SANITY_API_READ_TOKEN ?? env.SANITY_API_TOKEN ?? null,
    webhookSecret: env.SANITY_WEBHOOK_SECRET ?? null,
    publishDueSecret: env.PUBLISH_DUE_SECRET ?? null,
  }
}

let known: Env | undefined

/** The environment of this process, read at first use. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}
