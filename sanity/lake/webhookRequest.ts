import { createHash } from 'node:crypto'
import type { Webhook } from './webhookRecord.ts'
import { SIGNATURE_HEADER, signWebhook } from './webhookSignature.ts'
import type { WebhookAttempt, WebhookDelivery } from './webhookStore.ts'

/** As Sanity's: a receiver that needs longer should answer first and work later. */
export const REQUEST_TIMEOUT_MS = 30_000
/** Enough of an answer for the log to say what went wrong. */
const KEPT_ANSWER_BYTES = 2000

/** How an attempt went. `retry` says whether another one may help; `after` is what the receiver asked for, in ms. */
export type Outcome = { attempt: WebhookAttempt; retry: boolean; after: number | null }

/**
 * Sends a delivery once. Redirects are not followed: they would carry the content to an address nobody registered.
 * @param stop aborts the request
 */
export async function sendDelivery(
  hook: Webhook,
  delivery: WebhookDelivery,
  projectId: string,
  now: () => Date,
  stop: AbortSignal,
): Promise<Outcome> {
  const sentAt = now()
  const started = performance.now()
  const outcome = (failureReason: string | null, answer?: Response, resultBody: string | null = null) => ({
    at: sentAt.toISOString(),
    durationMs: Math.round(performance.now() - started),
    resultCode: answer?.status ?? null,
    resultBody,
    failureReason,
  })
  try {
    const answer = await fetch(hook.url, {
      method: hook.httpMethod,
      headers: headersOf(hook, delivery, projectId, sentAt.getTime()),
      body: hook.httpMethod === 'GET' ? undefined : delivery.message.payload,
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]),
    })
    const text = await beginningOf(answer)
    if (answer.ok) return { attempt: outcome(null, answer, text), retry: false, after: null }
    const reason =
      answer.status >= 300 && answer.status < 400
        ? `Answered ${answer.status}; redirects are not followed, register the final address`
        : `Answered ${answer.status}`
    const retry = answer.status >= 500 || answer.status === 429
    return { attempt: outcome(reason, answer, text), retry, after: retryAfter(answer) }
  } catch (error) {
    return { attempt: outcome(failureOf(error)), retry: true, after: null }
  }
}

function headersOf(
  hook: Webhook,
  { message }: WebhookDelivery,
  projectId: string,
  time: number,
): Record<string, string> {
  const body = message.payload ?? ''
  const signed = hook.secret && hook.httpMethod !== 'GET'
  return {
    ...hook.headers,
    'content-type': 'application/json',
    'user-agent': 'Sanity.io webhook delivery (Lectern lake)',
    'sanity-webhook-id': hook.id,
    'sanity-project-id': projectId,
    'sanity-dataset': message.dataset,
    'sanity-document-id': message.documentId,
    'sanity-operation': message.operation,
    'sanity-transaction-id': message.transactionId,
    'sanity-transaction-time': message.transactionTime,
    // The same at every attempt, so that a receiver can tell a second delivery from a second change.
    'idempotency-key': createHash('sha256')
      .update(JSON.stringify([hook.id, message.transactionId, message.documentId]))
      .digest('hex')
      .slice(0, 32),
    ...(signed && { [SIGNATURE_HEADER]: signWebhook(body, time, hook.secret ?? '') }),
  }
}

async function beginningOf(answer: Response): Promise<string> {
  if (!answer.body) return ''
  const reader = answer.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < KEPT_ANSWER_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.byteLength
  }
  // Not awaited: the rest of the answer is of no interest, nor is how its end goes.
  void reader.cancel().catch(() => {})
  return Buffer.concat(chunks).subarray(0, KEPT_ANSWER_BYTES).toString('utf8')
}

function retryAfter(answer: Response): number | null {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null
}

function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `No answer within ${REQUEST_TIMEOUT_MS / 1000} s`
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
