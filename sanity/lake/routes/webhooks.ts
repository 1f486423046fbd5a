import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import type { LakeEnv, LakeSettings } from '../types.ts'
import { newWebhookShape, type Webhook, webhookChangesShape } from '../webhookRecord.ts'
import type { WebhookStore } from '../webhookStore.ts'
import { callerOf } from './person.ts'
import { limitBody, readJson, refuse, refuseAnonymous } from './refusal.ts'

/** Two pieces of GROQ and some short fields. */
const MAX_HOOK_BYTES = 64 * 1024
/** Each is asked at every commit; an office has one for its site and a few for partners. */
export const MAX_HOOKS = 50
/** What a person reads of a log. */
const LOG_ENTRIES = 100

/** `/hooks/projects/:projectId`: the webhooks of the project and the log of their deliveries. Paths start after `/v<version>`. */
export function webhookRoutes(deps: { settings: LakeSettings; webhooks: WebhookStore }): Hono<LakeEnv> {
  const { settings, webhooks } = deps
  const routes = new Hono<LakeEnv>()

  routes.use('/hooks/*', async (c, next) => {
    const caller = callerOf(c)
    if (!caller) return refuseAnonymous(c)
    // A hook sends content to any address, so it is for those who may publish and for scripts.
    if (c.req.method !== 'GET' && caller.role === 'writer')
      return refuse(c, 403, 'Only an approver or a script may change webhooks.')
    return next()
  })
  routes.use('/hooks/projects/:projectId/*', async (c, next) => {
    const asked = c.req.param('projectId')
    return asked === settings.projectId ? next() : refuse(c, 404, `There is no project "${asked}".`)
  })

  const base = '/hooks/projects/:projectId'
  routes.get(base, (c) => c.json(webhooks.hooks().map(show)))

  routes.post(base, limitBody(MAX_HOOK_BYTES), async (c) => {
    const body = await readJson(c)
    const said = newWebhookShape.safeParse(
      typeof body === 'object' ? { dataset: settings.dataset, ...body } : body,
    )
    if (!said.success) return refuse(c, 400, sentenceOf(said.error))
    if (webhooks.hooks().length >= MAX_HOOKS)
      return refuse(c, 409, `There are ${MAX_HOOKS} webhooks, the most this lake keeps.`)
    return c.json(show(webhooks.createHook(said.data, callerOf(c)?.id ?? '', new Date())), 201)
  })

  routes.get(`${base}/attempts/:attemptId{\\d+}`, (c) => {
    const attempt = webhooks.attempt(Number(c.req.param('attemptId')))
    return attempt ? c.json(showAttempt(attempt)) : refuse(c, 404, 'There is no such attempt.')
  })

  routes.get(`${base}/:id`, (c) => {
    const hook = webhooks.hook(c.req.param('id'))
    return hook ? c.json(show(hook)) : noHook(c)
  })

  routes.on(['PATCH', 'PUT'], `${base}/:id`, limitBody(MAX_HOOK_BYTES), async (c) => {
    const said = webhookChangesShape.safeParse(await readJson(c))
    if (!said.success) return refuse(c, 400, sentenceOf(said.error))
    const hook = webhooks.changeHook(c.req.param('id'), said.data, new Date())
    return hook ? c.json(show(hook)) : noHook(c)
  })

  routes.delete(`${base}/:id`, (c) =>
    webhooks.removeHook(c.req.param('id')) ? c.body(null, 204) : noHook(c),
  )

  routes.get(`${base}/:id/messages`, (c) => {
    const id = c.req.param('id')
    if (!webhooks.hook(id)) return noHook(c)
    return c.json(webhooks.deliveries(id, LOG_ENTRIES).map(showDelivery))
  })

  routes.get(`${base}/:id/attempts`, (c) => {
    const id = c.req.param('id')
    if (!webhooks.hook(id)) return noHook(c)
    return c.json(webhooks.attempts(id, LOG_ENTRIES).map(showAttempt))
  })

  /** The secret goes in and never comes out. */
  function show({ secret, ...hook }: Webhook) {
    return { ...hook, projectId: settings.projectId, isDisabled: false, hasSecret: secret !== null }
  }

  function showDelivery(delivery: ReturnType<WebhookStore['deliveries']>[number]) {
    const { message, status, attempts } = delivery
    return {
      id: String(delivery.id),
      hookId: delivery.hookId,
      projectId: settings.projectId,
      dataset: message.dataset,
      documentId: message.documentId,
      operation: message.operation,
      transactionId: message.transactionId,
      payload: message.payload,
      status: STATUS_NAMES[status],
      failureCount: status === 'delivered' ? attempts - 1 : attempts,
      createdAt: delivery.createdAt,
    }
  }

  function showAttempt(attempt: ReturnType<WebhookStore['attempts']>[number]) {
    return {
      id: String(attempt.id),
      messageId: String(attempt.deliveryId),
      hookId: attempt.hookId,
      projectId: settings.projectId,
      inProgress: false,
      isFailure: attempt.failureReason !== null,
      failureReason: attempt.failureReason,
      resultCode: attempt.resultCode,
      resultBody: attempt.resultBody,
      duration: attempt.durationMs,
      createdAt: attempt.at,
      updatedAt: attempt.at,
    }
  }

  return routes
}

const STATUS_NAMES = { pending: 'queued', delivered: 'success', failed: 'failure' } as const

const noHook = (c: Context) => refuse(c, 404, 'There is no such webhook.')

function sentenceOf(error: z.ZodError): string {
  const issue = error.issues[0]
  return `The webhook cannot be used: ${issue?.path.join('.') || 'the body'}: ${issue?.message}`
}
