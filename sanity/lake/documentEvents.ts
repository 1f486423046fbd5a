import { draftIdOf, isVersionId, publishedIdOf } from './documentId.ts'
import type { History, PastChange } from './history.ts'

export type DocumentEvent = {
  id: string
  type: string
  timestamp: string
  author: string
  documentId: string
  [detail: string]: unknown
}

/**
 * What happened to a document, newest first, as the Studio's history lists it: created, published, edited live,
 * unpublished, deleted. Edits of drafts are not events; the Studio reads them from the transactions.
 */
export function documentEvents(history: History, dataset: string, id: string): DocumentEvent[] {
  const publishedId = publishedIdOf(id)
  const versionId = isVersionId(id) ? id : draftIdOf(publishedId)
  const changes = history.changes(dataset, [publishedId, versionId])
  const transactions = Map.groupBy(changes, ({ transactionId }) => transactionId)
  return [...transactions.values()]
    .flatMap((together) => {
      const published = together.find(({ documentId }) => documentId === publishedId)
      const version = together.find(({ documentId }) => documentId === versionId)
      const [first] = together
      const event = eventOf(published, version, versionId)
      if (!first || !event) return []
      const { timestamp, author, transactionId } = first
      return [{ id: transactionId, timestamp, author, documentId: publishedId, ...event }]
    })
    .reverse()
}

type EventOfType = { type: string; [detail: string]: unknown }

function eventOf(
  published: PastChange | undefined,
  version: PastChange | undefined,
  versionId: string,
): EventOfType | null {
  const versionMade = version && !version.before && version.after ? version : null
  const versionGone = version?.before && !version.after ? version : null
  const versionRevisionId = versionGone?.before?._rev ?? versionMade?.transactionId

  if (published?.after && versionGone) {
    const publishCause = isVersionId(versionId) ? 'release.publish' : 'document.publish'
    return {
      type: 'publishDocumentVersion',
      revisionId: published.transactionId,
      versionId,
      versionRevisionId,
      publishCause,
    }
  }
  if (published?.before && !published.after) {
    if (versionMade) return { type: 'unpublishDocument', versionId, versionRevisionId }
    return { type: 'deleteDocumentGroup' }
  }
  if (versionMade) return { type: 'createDocumentVersion', versionId, versionRevisionId }
  if (versionGone) return { type: 'deleteDocumentVersion', versionId, versionRevisionId }
  if (!published?.after) return null
  const type = published.before ? 'updateLiveDocument' : 'createLiveDocument'
  return { type, revisionId: published.transactionId }
}
