import { bundleOf, isDraftId, isPublicId, isVersionId, publishedIdOf } from './documentId.ts'
import { requestFailed } from './errors.ts'
import { isObject } from './json.ts'
import type { LakeDocument } from './types.ts'

/**
 * Which of a document's forms a query sees: all of them side by side (`raw`), the published one, or the first
 * of several layers (release names and `drafts`) that has one, with the published one below.
 */
export type Perspective = { kind: 'raw' } | { kind: 'published' } | { kind: 'layers'; layers: string[] }

/** The change of the API's default from everything to what is published. */
const PUBLISHED_BY_DEFAULT_SINCE = '2025-02-19'

/**
 * Reads the `perspective` parameter; without one the API version decides.
 * @param apiVersion without its `v`: `2025-02-19`, `1` or `X`
 * @throws LakeError 400 for a name that cannot be a perspective
 */
export function readPerspective(given: string | string[] | undefined, apiVersion: string): Perspective {
  if (given === undefined || given.length === 0) {
    const recent = apiVersion === 'X' || apiVersion >= PUBLISHED_BY_DEFAULT_SINCE
    return { kind: recent ? 'published' : 'raw' }
  }
  const names = typeof given === 'string' ? given.split(',') : given
  for (const name of names) {
    if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) throw requestFailed(400, `Invalid perspective "${name}"`)
  }
  if (names.length === 1 && names[0] === 'raw') return { kind: 'raw' }
  if (names.includes('raw')) {
    throw requestFailed(400, 'The raw perspective cannot be combined with other perspectives')
  }
  const layers = names
    .filter((name) => name !== 'published')
    .map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  return layers.length === 0 ? { kind: 'published' } : { kind: 'layers', layers }
}

/**
 * The documents that a query with this perspective runs over, in the order of their ids. Layered documents show
 * the published id as `_id` and their own as `_originalId`.
 * @param anonymous hides every id with a dot, whatever the perspective
 */
export function seenFrom(
  documents: readonly LakeDocument[],
  perspective: Perspective,
  anonymous: boolean,
): readonly LakeDocument[] {
  const visible = anonymous ? documents.filter(({ _id }) => isPublicId(_id)) : documents
  if (perspective.kind === 'raw') return visible
  if (perspective.kind === 'published') return visible.filter(({ _id }) => isPublished(_id))
  return topLayers(visible, perspective.layers)
}

function isPublished(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id)
}

function topLayers(documents: readonly LakeDocument[], layers: string[]): LakeDocument[] {
  const tops = new Map<string, { rank: number; document: LakeDocument }>()
  for (const document of documents) {
    const rank = rankOf(document._id, layers)
    const publishedId = publishedIdOf(document._id)
    const top = tops.get(publishedId)
    if (rank !== null && (!top || rank < top.rank)) tops.set(publishedId, { rank, document })
  }
  return [...tops.entries()]
    .filter(([, { document }]) => !isToBeUnpublished(document))
    .map(([publishedId, { document }]) => ({ ...document, _id: publishedId, _originalId: document._id }))
    .sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** Lower is nearer to the reader; null is out of sight. */
function rankOf(id: string, layers: string[]): number | null {
  if (isPublished(id)) return layers.length
  const rank = layers.indexOf(isDraftId(id) ? 'drafts' : (bundleOf(id) ?? ''))
  return rank < 0 ? null : rank
}

function isToBeUnpublished(document: LakeDocument): boolean {
  return isVersionId(document._id) && isObject(document._system) && document._system.delete === true
}
