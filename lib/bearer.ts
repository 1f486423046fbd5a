import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Whether the `Authorization` header of a request holds the secret as its Bearer token (RFC 6750, 2.1). Digests are
 * compared, so that the time it takes tells nothing, not even a length.
 */
export function holdsBearer(authorization: string | null, secret: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digest(given), digest(secret))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
