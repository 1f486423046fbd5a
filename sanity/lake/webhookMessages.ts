import type { Commit, DocumentChange, LakeDocument } from './types.ts'
import type { Webhook } from './webhookRecord.ts'
import type { WebhookMessage } from './webhookStore.ts'

/** Evaluates a GROQ condition or projection on a document, with what it was and what it became. */
export type EvaluateDelta = (
  groq: string,
  document: LakeDocument | null,
  delta: { before: LakeDocument | null; after: LakeDocument | null },
) => Promise<unknown>

/** What a hook is to be told of a change; `failure` when its filter or projection could not be evaluated. */
export type Told = { hookId: string; message: WebhookMessage; failure: string | null }

/** Whether the change is of a kind that the hook looks at, before its filter is asked. */
export function concerns(hook: Webhook, dataset: string, change: DocumentChange): boolean {
  if (hook.isDisabledByUser) return false
  if (hook.dataset !== '*' && hook.dataset !== dataset) return false
  if (change.id.startsWith('drafts.') && !hook.includeDrafts) return false
  if (change.id.startsWith('versions.') && !hook.includeAllVersions) return false
  // Bookkeeping of the lake itself, such as content releases.
  if (change.id.startsWith('_.')) return false
  return hook.rule.on.includes(operationOf(change))
}

/** What the hooks are to be told of a commit, change by change in the order of the commit. */
export async function messagesOf(
  commit: Commit,
  hooks: readonly Webhook[],
  evaluate: EvaluateDelta,
): Promise<Told[]> {
  const told: Told[] = []
  for (const change of commit.changes) {
    for (const hook of hooks) {
      if (!concerns(hook, commit.dataset, change)) continue
      const payload = await payloadOf(hook, change, evaluate)
      if (payload === null) continue
      const message = {
        dataset: commit.dataset,
        documentId: change.id,
        operation: operationOf(change),
        transactionId: commit.transactionId,
        transactionTime: commit.timestamp,
        payload: payload.body,
      }
      told.push({ hookId: hook.id, message, failure: payload.failure })
    }
  }
  return told
}

function operationOf({ before, after }: DocumentChange): WebhookMessage['operation'] {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

/** The body for the hook; null when its filter does not match. */
async function payloadOf(
  { rule }: Webhook,
  { before, after }: DocumentChange,
  evaluate: EvaluateDelta,
): Promise<{ body: string | null; failure: string | null } | null> {
  const document = after ?? before
  const delta = { before, after }
  try {
    if (rule.filter && (await evaluate(rule.filter, document, delta)) !== true) return null
    const content = rule.projection ? await evaluate(rule.projection, document, delta) : document
    return { body: JSON.stringify(content ?? null), failure: null }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { body: null, failure: `The filter or projection failed: ${reason}` }
  }
}
