import type { SanityClient, SanityDocument } from 'sanity'
import type { StyleFix } from '#lib/domain/style/styleRule.ts'
import { keyedPath, pathText, valueAt } from '#sanity/studio/style/keyedPath.ts'

/** The text is no longer what the fix was made for. */
export class StyleFixError extends Error {
  override name = 'StyleFixError'
}

const SAY =
  'The release changed meanwhile, and nothing was done. Look at the words again, then press once more.'

/**
 * Puts the mended text in the place of the old one, in the draft: only where it still stands as it was found, and only on
 * the revision that it was found in, so that nobody's typing is lost. Makes a draft of a release that has none.
 * @throws StyleFixError where the release has moved on
 */
export async function applyStyleFix(
  client: SanityClient,
  { draft, published }: { draft: SanityDocument | null; published: SanityDocument | null },
  fix: StyleFix,
): Promise<void> {
  const base = draft ?? published
  if (!base || valueAt(base, fix.path) !== fix.before) throw new StyleFixError(SAY)
  const set = { [pathText(keyedPath(base, fix.path))]: fix.after }
  const transaction = client.transaction()
  if (draft) {
    transaction.patch(draft._id, (patch) => patch.ifRevisionId(draft._rev).set(set))
  } else {
    const { _rev, _createdAt, _updatedAt, ...content } = base
    // Creating refuses where somebody began a draft in the meantime.
    transaction.create({ ...content, _id: `drafts.${base._id}` })
    transaction.patch(`drafts.${base._id}`, (patch) => patch.set(set))
  }
  try {
    await transaction.commit({ visibility: 'async' })
  } catch (cause) {
    throw new StyleFixError(SAY, { cause })
  }
}
