import { canonicalJson } from '#lib/domain/canonicalJson.ts'

/**
 * SHA-256, lower-case hex, over the canonical JSON of a value: the same value gives the same seal everywhere. A member
 * that is null counts as absent, since a store need not tell the two apart.
 * @throws TypeError for a value that JSON cannot carry
 */
export async function sealOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(withoutNulls(value)))
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  )
}
