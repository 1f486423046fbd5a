import { createDataAttribute } from '@sanity/visual-editing/create-data-attribute'
import type { FieldMark } from '#components/fieldMark.ts'
import { paths } from '#lib/paths.ts'

/** Marks of a release's fields, as the Studio's overlays read them. */
export function fieldMarks(releaseId: string): FieldMark {
  const baseUrl = paths.studio()
  return (path, quoteId) => ({
    'data-sanity': createDataAttribute({
      baseUrl,
      id: quoteId ?? releaseId,
      type: quoteId === undefined ? 'release' : 'quote',
      path,
    }).toString(),
  })
}
