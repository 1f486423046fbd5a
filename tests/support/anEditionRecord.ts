import type { Edition, EditionContent } from '#lib/domain/edition.ts'
import { aQuote, aReading } from '#tests/support/aReading.ts'

type Changes = Partial<Omit<Edition, 'content'>> & { content?: Partial<EditionContent>; current?: boolean }

/** An edition as the lake keeps it: keys in arrays, a weak reference to the release, and whether it is current. */
export function anEditionRecord(releaseId: string, { current = true, ...changes }: Changes = {}) {
  const number = changes.number ?? 1
  const { edition } = aReading({ releaseId, slug: releaseId, ...changes })
  const { id: _, content, ...fields } = edition
  const keyed = <Item extends object>(items: readonly Item[]) =>
    items.map((item, index) => ({ _key: `k${index}`, ...item }))
  return {
    ...fields,
    _id: `edition-${releaseId}-${number}`,
    _type: 'edition',
    current,
    release: { _type: 'reference', _ref: releaseId, _weak: true },
    content: {
      ...content,
      quotes: keyed(content.quotes),
      mentioned: keyed(content.mentioned),
      topics: keyed(content.topics),
      contacts: keyed(content.contacts),
      media: keyed(content.media),
    },
  }
}

/** A quote of one's own, named by its id. */
export function aQuoteNamed(id: string, changes: Parameters<typeof aQuote>[0] = {}) {
  return aQuote({ id, segments: [`Words of ${id}`], ...changes })
}
