/** One person's way to one draft: for a reviewer without an account, until it expires or is taken back. */
export type PreviewLink = {
  id: string
  releaseId: string
  /** Who it was made for. */
  name: string
  createdBy: { id: string; name: string }
  /** ISO 8601 instants, UTC. */
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  /** How often it was opened, and when: the latest instants, newest last. */
  openings: number
  openedAt: string[]
}

/** Days that a link may hold; the second is what is offered. */
export const LINK_DAYS = { shortest: 1, usual: 7, longest: 30 }

const DAY = 24 * 60 * 60 * 1000

export type LinkState = 'open' | 'expired' | 'revoked'

/** Whether the link leads anywhere. @param now unix milliseconds */
export function linkState(
  { expiresAt, revokedAt }: Pick<PreviewLink, 'expiresAt' | 'revokedAt'>,
  now: number,
): LinkState {
  if (revokedAt !== null) return 'revoked'
  return Date.parse(expiresAt) > now ? 'open' : 'expired'
}

/**
 * When a link made now expires.
 * @param days whole days, held to what a link may have
 */
export function expiryOf(now: number, days: number): string {
  const { shortest, usual, longest } = LINK_DAYS
  const held = Number.isInteger(days) ? Math.min(Math.max(days, shortest), longest) : usual
  return new Date(now + held * DAY).toISOString()
}

/** 256 random bits in the letters of an address: what the link's holder shows, and nobody keeps. */
export function newLinkToken(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Whether this could be a token at all; what could not is not looked up. */
export function isLinkToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/**
 * The id under which the link is kept. It holds the SHA-256 of the token, never the token, so that who reads the records
 * cannot open the link; and a dot, so that no one reads it without an account (ids with dots are not public).
 */
export async function linkId(token: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return `previewLink.${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
