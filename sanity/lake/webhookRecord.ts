import { parse } from 'groq-js'
import { z } from 'zod'
import { isObject } from './json.ts'

/** Long enough for any filter a person writes. */
const MAX_GROQ_LENGTH = 20_000
/** Sanity allows five custom headers; an office behind a gateway may need some more. */
const MAX_HEADERS = 10
/** Set by the lake itself, or part of how the request is carried. */
const RESERVED_HEADER =
  /^(sanity-.*|idempotency-key|content-type|content-length|host|connection|transfer-encoding|user-agent)$/i

const groq = z.string().max(MAX_GROQ_LENGTH)

const url = z
  .string()
  .max(2000)
  .refine(isDeliverable, { error: 'must be an http or https address without a name or a password in it' })

const headers = z
  .record(
    z.string().regex(/^[\w-]{1,128}$/),
    z
      .string()
      .max(2000)
      .regex(/^[\t\x20-\x7e]*$/),
  )
  .refine((record) => Object.keys(record).length <= MAX_HEADERS, { error: `at most ${MAX_HEADERS} headers` })
  .refine((record) => !Object.keys(record).some((name) => RESERVED_HEADER.test(name)), {
    error: 'a header is one that the lake sets itself',
  })

const rule = z.object({
  on: z.array(z.enum(['create', 'update', 'delete'])).min(1),
  /** A GROQ condition on the document, where before(), after() and delta::operation() can be asked; empty for all. */
  filter: groq.nullish(),
  /** A GROQ projection of the document; empty for the whole document. */
  projection: groq.nullish(),
})

const fields = {
  type: z.literal('document'),
  name: z.string().min(1).max(200),
  description: z.string().max(2000).nullable(),
  /** `*` stands for every dataset. */
  dataset: z.string().regex(/^(\*|[a-z0-9][-a-z0-9_]{0,63})$/),
  url,
  httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']),
  apiVersion: z.string().max(40),
  includeDrafts: z.boolean(),
  includeAllVersions: z.boolean(),
  headers,
  /** Signs each delivery; without one nothing is signed. */
  secret: z.string().min(1).max(500).nullable(),
  rule: rule.superRefine(checkGroq),
  isDisabledByUser: z.boolean(),
}

/** What `POST /hooks/projects/:projectId` takes. `dataset` is filled in before when it is not said. */
export const newWebhookShape = z.object({
  ...fields,
  type: fields.type.default('document'),
  description: fields.description.default(null),
  httpMethod: fields.httpMethod.default('POST'),
  apiVersion: fields.apiVersion.default('2025-02-19'),
  includeDrafts: fields.includeDrafts.default(false),
  includeAllVersions: fields.includeAllVersions.default(false),
  headers: fields.headers.default({}),
  secret: fields.secret.default(null),
  isDisabledByUser: fields.isDisabledByUser.default(false),
})

/** What `PATCH /hooks/projects/:projectId/:id` takes: any of the fields. */
export const webhookChangesShape = z.object(fields).partial()

export type NewWebhook = z.infer<typeof newWebhookShape>

/**
 * A webhook as kept: where to, when, what, and by whom it was made. What was checked once is not checked again, or a
 * stricter GROQ parser would keep the lake from starting.
 */
export const webhookShape = newWebhookShape.extend({
  rule,
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  createdByUserId: z.string(),
})

export type Webhook = z.infer<typeof webhookShape>

function isDeliverable(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text)
    return (protocol === 'http:' || protocol === 'https:') && !username && !password
  } catch {
    return false
  }
}

function checkGroq(said: z.infer<typeof rule>, context: z.RefinementCtx) {
  for (const part of ['filter', 'projection'] as const) {
    const problem = said[part] && groqProblem(said[part])
    if (problem) context.addIssue({ code: 'custom', path: [part], message: problem })
  }
}

/** Why a filter or projection cannot be used, or null. Sanity, too, lets a hook look at its own document only. */
function groqProblem(text: string): string | null {
  let tree: unknown
  try {
    tree = parse(text, { mode: 'delta' })
  } catch (error) {
    return `is not GROQ: ${error instanceof Error ? error.message : 'malformed'}`
  }
  return readsDataset(tree) ? 'reads other documents (*); a webhook sees its own document only' : null
}

function readsDataset(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(readsDataset)
  if (!isObject(node)) return false
  return node.type === 'Everything' || Object.values(node).some(readsDataset)
}
