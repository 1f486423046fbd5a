import { createHmac, timingSafeEqual } from 'node:crypto'

/** The one cookie of a staff member who previews. It is sent to `/preview` only, so no public route ever sees it. */
export const SESSION_COOKIE = 'lectern_preview'

/** Milliseconds that a session holds: a working day. */
export const SESSION_LASTS = 12 * 60 * 60 * 1000

/** Domain of the seal, so that the same key can never vouch for anything else. */
const PURPOSE = 'lectern preview session v1'

/**
 * The value of the session's cookie: when it ends, sealed with a key that only the server has.
 * @param key the server's preview token: a new one ends every session
 */
export function sealSession(key: string, endsAt: number): string {
  return `${endsAt}.${sealOf(key, String(endsAt))}`
}

/** Whether the cookie was sealed with our key and has not ended. */
export function isSession(value: string | undefined, key: string, now: number): boolean {
  const [endsAt = '', seal = ''] = value?.split('.') ?? []
  if (!/^\d{13}$/.test(endsAt) || !isSame(seal, sealOf(key, endsAt))) return false
  return Number(endsAt) > now
}

function sealOf(key: string, endsAt: string): string {
  return createHmac('sha256', key).update(`${PURPOSE}\0${endsAt}`).digest('base64url')
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
