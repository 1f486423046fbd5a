import type { Edition, EditionContent } from '#lib/domain/edition.ts'
import type { Approval } from '#lib/domain/review.ts'
import { sealEdition } from '#lib/domain/sealEdition.ts'
import { anApproval } from '#tests/support/anApproval.ts'
import { aQuote, aReading } from '#tests/support/aReading.ts'

type Changes = Partial<Omit<Edition, 'content'>> & {
  content?: Partial<EditionContent>
  current?: boolean
  /** What no desk would write: content of another shape, an approval of another kind. */
  override?: { content?: Record<string, unknown>; approval?: Partial<Approval> }
}

/** An approved edition as the lake keeps it: sealed, keys in arrays, a weak reference to the release, and whether it is current. */
export async function anEditionRecord(
  releaseId: string,
  { current = true, override, ...changes }: Changes = {},
) {
  const number = changes.number ?? 1
  const { edition } = aReading({ releaseId, slug: releaseId, ...changes })
  const { id: _, approval: __, contentHash: ___, hash: ____, content, ...fields } = edition
  const keyed = <Item extends object>(items: readonly Item[]) =>
    items.map((item, index) => ({ _key: `k${index}`, ...item }))
  const composed = {
    ...fields,
    id: `edition-${releaseId}-${number}`,
    content: {
      ...content,
      quotes: keyed(content.quotes),
      mentioned: keyed(content.mentioned),
      topics: keyed(content.topics),
      contacts: keyed(content.contacts),
      media: keyed(content.media),
      ...override?.content,
    },
  }
  const { id, ...sealed } = await sealEdition(composed, await anApproval(composed, override?.approval))
  return {
    ...sealed,
    _id: id,
    _type: 'edition',
    current,
    release: { _type: 'reference', _ref: releaseId, _weak: true },
  }
}

/** A quote of one's own, named by its id. */
export function aQuoteNamed(id: string, changes: Parameters<typeof aQuote>[0] = {}) {
  return aQuote({ id, segments: [`Words of ${id}`], ...changes })
}
