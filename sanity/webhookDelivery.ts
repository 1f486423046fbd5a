import { timingSafeEqual } from 'node:crypto'
import { decodeSignatureHeader, encodeSignatureHeader, isSignatureError } from '@sanity/webhook'
import { tagsFor, toWebhookDocument } from '#sanity/webhook.ts'

/** Bytes of a body; what an edition names of itself takes a few kB. */
export const MAX_WEBHOOK_BYTES = 1_000_000

/** How far the signed time may lie from ours, either way: time enough for a retry, too little for a stored copy. */
const FRESH_MS = 5 * 60 * 1000

type WebhookRefusal = { status: 400 | 401 | 413 | 422 | 503; error: string }
type WebhookVerdict = { status: 200; tags: string[] } | WebhookRefusal

/** A delivery as it came in; `body` is the raw text, null where it was longer than MAX_WEBHOOK_BYTES. */
type WebhookDelivery = { signature: string | null; body: string | null }

/**
 * Judges a delivery, in this order: secret, size, signature, time, JSON, shape. A refusal changes nothing.
 * The signature is HMAC-SHA256 of `<t>.<raw body>`, header `sanity-webhook-signature: t=<unix ms>,v1=<base64url>`.
 * The same delivery twice gives the same tags, and to refresh twice does no harm.
 * @param secret null where none is configured: then everything is refused
 * @param now unix time in milliseconds
 * @see https://github.com/sanity-io/webhook-toolkit
 */
export async function checkWebhook(
  delivery: WebhookDelivery,
  secret: string | null,
  now: number,
): Promise<WebhookVerdict> {
  if (secret === null) {
    return refuse(503, 'No webhook secret is configured here: set SANITY_WEBHOOK_SECRET and start again.')
  }
  if (delivery.body === null) {
    return refuse(413, `The body is longer than ${MAX_WEBHOOK_BYTES} bytes.`)
  }
  const signed = await signedTime(delivery.signature, delivery.body, secret)
  if (typeof signed !== 'number') return signed
  if (signed < now - FRESH_MS) return refuse(401, 'The signature is more than 5 minutes old.')
  if (signed > now + FRESH_MS) {
    return refuse(401, 'The signature is dated more than 5 minutes ahead; compare the clocks.')
  }
  const json = parseJson(delivery.body)
  if (json === undefined) return refuse(400, 'The body is not JSON.')
  const document = toWebhookDocument(json)
  if (!document) return refuse(422, 'The body is not what the projection of this webhook gives.')
  return { status: 200, tags: tagsFor(document) }
}

/**
 * The body of a request as text, read no further than the limit.
 * @returns null where the announced or the read length is over `limit` bytes
 */
export async function readBody(request: Request, limit = MAX_WEBHOOK_BYTES): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  if (!request.body) return ''
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  let bytes = 0
  // Leaving the loop cancels the stream, so that nothing more is read.
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > limit) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The signed time in unix milliseconds, or why the signature does not hold. */
async function signedTime(
  header: string | null,
  body: string,
  secret: string,
): Promise<number | WebhookRefusal> {
  if (!header) return refuse(401, 'The header sanity-webhook-signature is missing.')
  try {
    const { timestamp, hashedPayload } = decodeSignatureHeader(header)
    const expected = decodeSignatureHeader(await encodeSignatureHeader(body, timestamp, secret))
    if (!sameText(hashedPayload, expected.hashedPayload)) return refuse(401, 'The signature is wrong.')
    return timestamp
  } catch (error) {
    if (!isSignatureError(error)) throw error
    return refuse(401, `The signature cannot be checked: ${error.message}.`)
  }
}

/** Compares without telling by its time how much agreed; the toolkit's own check leaves at the first difference. */
function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(status: WebhookRefusal['status'], error: string): WebhookRefusal {
  return { status, error }
}
