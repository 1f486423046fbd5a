import type { Edition } from '#lib/domain/edition.ts'
import { type Approvable, type Approval, approvalHolds, contentHash } from '#lib/domain/review.ts'
import { sealOf } from '#lib/domain/seal.ts'

/** All of an edition that is known before somebody answers for it. */
export type Composed = Omit<Edition, 'content' | 'approval' | 'contentHash' | 'hash'> & { content: unknown }

/** The edition as it is written: with its approval, and sealed. */
export async function sealEdition<Fields extends Composed>(
  composed: Fields,
  approval: Approval,
): Promise<Fields & Pick<Edition, 'approval' | 'contentHash' | 'hash'>> {
  const approved = { ...composed, approval, contentHash: approval.hash }
  return { ...approved, hash: await hashEdition(approved) }
}

/**
 * The seal of an edition: SHA-256, lower-case hex, over the canonical JSON of all its fields but the hash itself. The
 * previous edition's hash is among them, so that no earlier edition can change without breaking every later one.
 */
export function hashEdition(edition: object): Promise<string> {
  const { hash: _, ...sealed } = { hash: '', ...edition }
  return sealOf(sealed)
}

/** An edition of which nothing is known but the fields by which it is checked. */
type Checkable = Approvable & { approval: Approval; contentHash: string; hash: string }

/**
 * Is it what was approved, and what was written then, to the letter? Checks the rule and computes both hashes anew.
 * @param fields all that was sealed, as it lies in the store
 */
export async function isIntact(edition: Checkable, fields: Record<string, unknown>): Promise<boolean> {
  if (!approvalHolds(edition)) return false
  const [content, whole] = await Promise.all([contentHash(edition), hashEdition(fields)])
  return content === edition.contentHash && whole === edition.hash
}
