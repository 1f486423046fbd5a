import type { EmbargoKind } from '#lib/domain/embargo.ts'

type Hold = { instant: string; zone?: string | null; kind?: EmbargoKind }

/** A draft release that is complete, and due at an instant; `changes` break it. */
export function heldDraft(id: string, hold: Hold, changes: Record<string, unknown> = {}) {
  return {
    _id: `drafts.release-${id}`,
    _type: 'release',
    kind: 'news',
    title: `Harbor lights of ${id}`,
    slug: { _type: 'slug', current: id },
    summary: `What ${id} will see.`,
    language: 'en',
    body: [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        markDefs: [],
        children: [{ _type: 'span', _key: 's1', text: `The lights of ${id} go on.`, marks: [] }],
      },
    ],
    embargo: { _type: 'embargo', kind: 'embargo', zone: 'Asia/Tokyo', ...hold },
    ...changes,
  }
}
