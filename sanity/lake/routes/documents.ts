import { Hono } from 'hono'
import { isPublicId, publishedIdOf } from '../documentId.ts'
import type { Store } from '../store.ts'
import type { LakeDocument, LakeEnv } from '../types.ts'
import { datasetOf, idsOf, isOn } from './request.ts'

/** Documents by their ids, all of them as NDJSON, and who refers to them from elsewhere. */
export function documentRoutes(deps: {
  store: Store
  requireDataset: (dataset: string) => void
}): Hono<LakeEnv> {
  const { store, requireDataset } = deps
  const routes = new Hono<LakeEnv>()

  routes.get('/data/doc/:dataset/:ids', (c) => {
    const dataset = datasetOf(c)
    requireDataset(dataset)
    const asked = idsOf(c)
    const ids = isOn(c, 'includeAllVersions') ? withVersions(asked, store.documents(dataset)) : asked
    const documents: unknown[] = []
    const omitted: { id: string; reason: 'existence' | 'permission' }[] = []
    for (const id of ids) {
      const document = store.read(dataset, id)
      // Also for a hidden id that does not exist: an anonymous caller learns nothing of drafts.
      if (!c.var.user && !isPublicId(id)) omitted.push({ id, reason: 'permission' })
      else if (!document) omitted.push({ id, reason: 'existence' })
      else documents.push(isOn(c, 'excludeContent') ? withoutContent(document) : document)
    }
    return c.json({ documents, omitted })
  })

  routes.get('/data/export/:dataset', (c) => {
    const dataset = datasetOf(c)
    requireDataset(dataset)
    const { user } = c.var
    const documents = store.documents(dataset).filter(({ _id }) => user !== null || isPublicId(_id))
    return c.body(ndjson(documents), 200, { 'content-type': 'application/x-ndjson' })
  })

  // References between datasets do not exist in a lake, so nothing refers to a document from another one.
  routes.get('/data/references/:dataset/*', (c) => c.json({ totalCount: 0, references: [] }))

  return routes
}

function withVersions(ids: string[], documents: readonly LakeDocument[]): string[] {
  const published = new Set(ids.map(publishedIdOf))
  return documents.filter(({ _id }) => published.has(publishedIdOf(_id))).map(({ _id }) => _id)
}

function withoutContent({ _id, _type, _rev }: LakeDocument) {
  return { _id, _type, _rev }
}

/** One document a line, made while the reader reads. */
function ndjson(documents: readonly LakeDocument[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const remaining = documents[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { done, value } = remaining.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
  })
}
