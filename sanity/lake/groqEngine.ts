import { type EvaluateOptions, type ExprNode, evaluate, evaluateSync, toJS } from 'groq-js'
import { LakeError, queryFailed } from './errors.ts'
import { createGroqParser, documentsOf } from './groqParser.ts'
import { isObject } from './json.ts'
import { type Perspective, seenFrom } from './perspective.ts'
import type { QueryEngine, QueryParams } from './queryEngine.ts'
import type { Store } from './store.ts'
import type { LakeDocument, LakeUser } from './types.ts'

const CACHED_VIEWS = 24

type View = { documents: readonly LakeDocument[]; byId: Map<string, LakeDocument> }

/**
 * GROQ over the documents in memory, by groq-js.
 * @param timeoutMs after this long a query is given up; it is looked at whenever a query starts another scan
 *   of the dataset or follows a reference
 */
export function createGroqEngine(deps: {
  store: Store
  projectId: string
  now: () => Date
  timeoutMs: number
}): QueryEngine {
  const { store, projectId, now, timeoutMs } = deps
  const parse = createGroqParser()
  const viewOf = rememberViews(store)

  async function run(
    request: { dataset: string; query: string; params: QueryParams; view: View; identity: string },
    tree: ExprNode,
  ): Promise<unknown> {
    const { query, params, view, dataset, identity } = request
    const deadline = performance.now() + timeoutMs
    const checkTime = () => {
      if (performance.now() < deadline) return
      throw queryFailed(504, 'queryTimeoutError', query, `The query was given up after ${timeoutMs} ms`)
    }
    return evaluateTree(query, tree, {
      dataset: watched(view.documents, checkTime),
      params,
      identity,
      timestamp: now(),
      sanity: { projectId, dataset },
      dereference({ _ref }) {
        checkTime()
        return view.byId.get(_ref)
      },
    })
  }

  return {
    query({ dataset, query, params, perspective, user }) {
      const view = viewOf(dataset, perspective, user === null)
      return run({ dataset, query, params, view, identity: identityOf(user) }, parse(query, params))
    },
    async selectIds({ dataset, query, params, documents }) {
      const view = viewFrom(documents)
      const found = await run({ dataset, query, params, view, identity: '<system>' }, parse(query, params))
      const list: unknown[] = Array.isArray(found) ? found : [found]
      return list.flatMap((item) => {
        const id = isObject(item) ? item._id : item
        return typeof id === 'string' ? [id] : []
      })
    },
    filter(query, params, user) {
      const tree = documentsOf(parse(query, params))
      return async (document) => {
        if (!document) return false
        const options = { dataset: [document], params, identity: identityOf(user), timestamp: now() }
        const found = await evaluateTree(query, tree, options)
        return Array.isArray(found) ? found.length > 0 : Boolean(found)
      }
    },
    async evaluateDelta(groq, document, { before, after }) {
      const tree = parse(groq, {}, 'delta')
      return evaluateTree(groq, tree, { root: document, before, after, dataset: [], timestamp: now() })
    },
  }
}

function identityOf(user: LakeUser | null): string {
  return user?.id ?? '<anonymous>'
}

/** The synchronous way is several times faster; a few functions exist only in the other one. */
async function evaluateTree(query: string, tree: ExprNode, options: EvaluateOptions): Promise<unknown> {
  try {
    try {
      return toJS(evaluateSync(tree, options)) ?? null
    } catch (fault) {
      if (!(fault instanceof Error) || !/sync/i.test(fault.message)) throw fault
      const value = await evaluate(tree, options)
      return (await value.get()) ?? null
    }
  } catch (fault) {
    if (fault instanceof LakeError) throw fault
    const reason = fault instanceof Error ? fault.message : String(fault)
    const description = `The embedded lake cannot answer this query: ${reason}`
    throw queryFailed(400, 'queryEvaluationError', query, description, fault)
  }
}

/** The same list; whoever starts to go through it is first asked whether there is time left. */
function watched(documents: readonly LakeDocument[], checkTime: () => void): readonly LakeDocument[] {
  return new Proxy(documents, {
    get(target, key) {
      if (key !== Symbol.iterator) return Reflect.get(target, key)
      return () => {
        checkTime()
        return target[Symbol.iterator]()
      }
    },
  })
}

function viewFrom(documents: readonly LakeDocument[]): View {
  return { documents, byId: new Map(documents.map((document) => [document._id, document])) }
}

/** Views are made once between two commits, per dataset and perspective. */
function rememberViews(store: Store) {
  const views = new Map<string, { of: readonly LakeDocument[]; view: View }>()
  return (dataset: string, perspective: Perspective, anonymous: boolean): View => {
    const all = store.documents(dataset)
    const key = JSON.stringify([dataset, perspective, anonymous])
    const known = views.get(key)
    if (known?.of === all) return known.view
    const view = viewFrom(seenFrom(all, perspective, anonymous))
    const [oldest] = views.keys()
    if (views.size >= CACHED_VIEWS && oldest !== undefined) views.delete(oldest)
    views.set(key, { of: all, view })
    return view
  }
}
