import { type ActionContext, applyDocumentAction, asActionError } from './actions.ts'
import { transactionExists } from './errors.ts'
import type { History } from './history.ts'
import { checkReferences } from './integrity.ts'
import { applyMutation, type MutationContext, type MutationResult } from './mutations.ts'
import type { QueryEngine } from './queryEngine.ts'
import { applyReleaseAction } from './releaseActions.ts'
import type { Store } from './store.ts'
import type { LakeClock, LakeDocument, LakeUser } from './types.ts'
import type { WireAction } from './wireActions.ts'
import type { WireMutation } from './wireMutations.ts'
import { openWorkingCopy, type WorkingCopy } from './workingCopy.ts'

export type TransactionOptions = {
  user: LakeUser | null
  /** Chosen by the client; becomes the `_rev` of what is written. */
  transactionId?: string
  /** Checks and answers as if, and stores nothing. */
  dryRun?: boolean
  autoGenerateArrayKeys?: boolean
}

/** `document` is missing for what was deleted. */
export type TransactionResult = {
  transactionId: string
  results: (MutationResult & { document?: LakeDocument })[]
}

/** The only way to change documents. Transactions run one after the other, each whole or not at all. */
export type Transactions = {
  mutate(dataset: string, mutations: WireMutation[], options: TransactionOptions): Promise<TransactionResult>
  act(dataset: string, actions: WireAction[], options: TransactionOptions): Promise<{ transactionId: string }>
}

export function openTransactions(deps: {
  store: Store
  history: History
  engine: QueryEngine
  clock: LakeClock
}): Transactions {
  const { store, history, engine, clock } = deps
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  function begin(dataset: string, options: TransactionOptions): MutationContext {
    const transactionId = options.transactionId ?? clock.randomId()
    if (store.hasTransaction(dataset, transactionId)) throw transactionExists(transactionId)
    const stamp = { transactionId, timestamp: clock.now().toISOString() }
    const copy = openWorkingCopy(store, dataset, stamp)
    return {
      copy,
      newId: clock.randomId,
      newKey: options.autoGenerateArrayKeys ? () => clock.randomId().slice(0, 12) : null,
      select: (query, params) => engine.selectIds({ dataset, query, params, documents: copy.documents() }),
    }
  }

  function finish(copy: WorkingCopy, options: TransactionOptions): void {
    if (options.dryRun) return
    const { transactionId, timestamp } = copy.stamp
    const author = options.user?.id ?? 'anonymous'
    store.commit({ dataset: copy.dataset, transactionId, author, timestamp, changes: copy.changes() })
  }

  return {
    mutate: (dataset, mutations, options) =>
      inTurn(async () => {
        const context = begin(dataset, options)
        const results: MutationResult[] = []
        for (const [index, mutation] of mutations.entries()) {
          results.push(...(await applyMutation(mutation, index, context)))
        }
        checkReferences(context.copy, store)
        finish(context.copy, options)
        return {
          transactionId: context.copy.stamp.transactionId,
          results: withDocuments(results, context.copy),
        }
      }),
    act: (dataset, actions, options) =>
      inTurn(async () => {
        const mutating = begin(dataset, options)
        for (const [index, action] of actions.entries()) {
          const context: ActionContext = { ...mutating, index }
          if (!('releaseId' in action)) await applyDocumentAction(action, context)
          else {
            const documentAt = (id: string, revision: string) => history.atRevision(dataset, id, revision)
            await applyReleaseAction(action, { ...context, documentAt })
          }
        }
        try {
          checkReferences(mutating.copy, store)
        } catch (error) {
          throw asActionError(error, 0)
        }
        finish(mutating.copy, options)
        return { transactionId: mutating.copy.stamp.transactionId }
      }),
  }
}

function withDocuments(results: MutationResult[], copy: WorkingCopy): TransactionResult['results'] {
  return results.map((result) => {
    const document = result.operation === 'delete' ? null : copy.read(result.id)
    return document ? { ...result, document } : result
  })
}
