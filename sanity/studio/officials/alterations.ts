import {
  type AlteredAttribution,
  alteredAttributions,
  alteredSourceAttributions,
} from '#lib/domain/attributionDrift.ts'
import { officialOnDesk } from '#sanity/studio/officials/officialOnDesk.ts'
import type { PrintRecord } from '#sanity/studio/officials/printRecord.ts'

/**
 * The printed attributions that an official's document, as it is now edited, no longer bears out.
 * @param published the document as it is published; null for one that never was
 */
export function alterationsBy(
  edited: unknown,
  published: unknown,
  record: PrintRecord,
): AlteredAttribution[] {
  const now = officialOnDesk(edited, record.organizations)
  const before = officialOnDesk(published, record.organizations)
  if (!now) return []
  return [
    ...alteredAttributions(record.printed, now),
    ...(before ? alteredSourceAttributions(record.sources, before, now) : []),
  ]
}
