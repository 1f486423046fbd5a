import { createHmac } from 'node:crypto'

/** The header that Sanity's webhooks are signed in. */
export const SIGNATURE_HEADER = 'sanity-webhook-signature'

/**
 * Signs a delivery as Sanity does: HMAC-SHA256 over `<time>.<body>`, so that neither can be changed by itself.
 * @param time unix milliseconds; receivers refuse what is too old
 * @returns `t=<time>,v1=<base64url>`
 * @see https://github.com/sanity-io/webhook-toolkit (src/signature.ts)
 */
export function signWebhook(body: string, time: number, secret: string): string {
  const mac = createHmac('sha256', secret).update(`${time}.${body}`).digest('base64url')
  return `t=${time},v1=${mac}`
}
