import type { DeskOrganization } from '#lib/domain/desk.ts'
import type { Official } from '#lib/domain/official.ts'
import { DeskOfficialShape, resolveOfficial } from '#sanity/deskShapes.ts'

/** The official that a document of the Studio holds, with whatever is filled in so far; null where it is none. */
export function officialOnDesk(
  document: unknown,
  organizations: readonly DeskOrganization[],
): Official | null {
  const parsed = DeskOfficialShape.safeParse(document)
  return parsed.success ? resolveOfficial(parsed.data, organizations) : null
}
