import { randomBytes } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Commit } from './types.ts'
import { type NewWebhook, type Webhook, webhookShape } from './webhookRecord.ts'

const SCHEMA = `
create table if not exists webhook (id text primary key, body text not null) without rowid;
-- Commits that were not yet turned into deliveries; a kill in between loses none.
create table if not exists webhook_commit (sequence integer primary key, body text not null);
create table if not exists webhook_delivery (
  id integer primary key autoincrement,
  hook_id text not null,
  status text not null default 'pending',
  attempts integer not null default 0,
  created_at text not null,
  body text not null
);
create index if not exists webhook_delivery_by_hook on webhook_delivery (hook_id, status, id);
create table if not exists webhook_attempt (
  id integer primary key autoincrement,
  delivery_id integer not null,
  hook_id text not null,
  body text not null
);
create index if not exists webhook_attempt_by_hook on webhook_attempt (hook_id, id);
`

const messageShape = z.object({
  dataset: z.string(),
  documentId: z.string(),
  operation: z.enum(['create', 'update', 'delete']),
  transactionId: z.string(),
  transactionTime: z.string(),
  /** JSON, as it goes over the wire; null when the filter or projection failed. */
  payload: z.string().nullable(),
})

/** What one hook is to be told of one change. */
export type WebhookMessage = z.infer<typeof messageShape>

const deliveryShape = z.object({
  id: z.number(),
  hookId: z.string(),
  status: z.enum(['pending', 'delivered', 'failed']),
  attempts: z.number(),
  createdAt: z.string(),
  message: messageShape,
})

/** A message on its way: it stays pending until it is delivered or given up. */
export type WebhookDelivery = z.infer<typeof deliveryShape>

const attemptShape = z.object({
  at: z.string(),
  durationMs: z.number(),
  resultCode: z.number().nullable(),
  resultBody: z.string().nullable(),
  /** Null when the receiver took it. */
  failureReason: z.string().nullable(),
})

/** One try to deliver, as the log shows it. */
export type WebhookAttempt = z.infer<typeof attemptShape>

type LoggedAttempt = WebhookAttempt & { id: number; deliveryId: number; hookId: string }

const changeShape = z.object({
  sequence: z.number(),
  dataset: z.string(),
  transactionId: z.string(),
  author: z.string(),
  timestamp: z.string(),
  changes: z.array(
    z.object({
      id: z.string(),
      before: z.custom<Commit['changes'][number]['before']>(isDocumentOrNull),
      after: z.custom<Commit['changes'][number]['after']>(isDocumentOrNull),
      mutations: z.array(z.unknown()),
    }),
  ),
})

function isDocumentOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'object' && '_id' in value && '_rev' in value)
}

/** The hooks, what is still to be delivered, and the log of what was. */
export type WebhookStore = ReturnType<typeof openWebhookStore>

/** Opens the store in the lake's database, making its tables when they are not there. */
export function openWebhookStore(database: DatabaseSync) {
  database.exec(SCHEMA)
  const hooks = hookTable(database)
  return { ...hooks, ...commitTable(database), ...deliveryTables(database) }
}

function hookTable(database: DatabaseSync) {
  const upsert = database.prepare(
    'insert into webhook values (?, ?) on conflict do update set body = excluded.body',
  )
  const remove = database.prepare('delete from webhook where id = ?')
  const forget = [
    database.prepare('delete from webhook_delivery where hook_id = ?'),
    database.prepare('delete from webhook_attempt where hook_id = ?'),
  ]
  // Asked at every commit, so they are kept in memory; this process alone has the file.
  const known = new Map<string, Webhook>()
  for (const row of database.prepare('select body from webhook').all()) {
    const hook = webhookShape.parse(JSON.parse(String(row.body)))
    known.set(hook.id, hook)
  }
  function keep(hook: Webhook): Webhook {
    upsert.run(hook.id, JSON.stringify(hook))
    known.set(hook.id, hook)
    return hook
  }
  return {
    hooks: (): Webhook[] => [...known.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    hook: (id: string): Webhook | null => known.get(id) ?? null,
    createHook(hook: NewWebhook, createdByUserId: string, now: Date): Webhook {
      const at = now.toISOString()
      const id = randomBytes(12).toString('hex')
      return keep({ ...hook, id, createdAt: at, updatedAt: at, createdByUserId })
    },
    /** Null when there is no such hook. */
    changeHook(id: string, changes: Partial<NewWebhook>, now: Date): Webhook | null {
      const hook = known.get(id)
      return hook ? keep({ ...hook, ...changes, updatedAt: now.toISOString() }) : null
    },
    /** Removes the hook, its log and what it was still to deliver; false when there is no such hook. */
    removeHook(id: string): boolean {
      if (!known.delete(id)) return false
      inOneGo(database, () => {
        remove.run(id)
        for (const statement of forget) statement.run(id)
      })
      return true
    },
  }
}

function commitTable(database: DatabaseSync) {
  const insert = database.prepare('insert or ignore into webhook_commit values (?, ?)')
  const select = database.prepare('select body from webhook_commit order by sequence')
  const remove = database.prepare('delete from webhook_commit where sequence = ?')
  const enqueue = database.prepare(
    'insert into webhook_delivery (hook_id, created_at, body) values (?, ?, ?) returning id',
  )
  return {
    /** Keeps a commit until it is turned into deliveries. */
    rememberCommit(commit: Commit): void {
      insert.run(commit.sequence, JSON.stringify(commit))
    },
    /** The commits still to be turned into deliveries, in commit order. */
    rememberedCommits: (): Commit[] =>
      select.all().map((row) => changeShape.parse(JSON.parse(String(row.body)))),
    /** Turns a commit into its deliveries, all at once and once only. Returns their numbers. */
    replaceCommit(
      sequence: number,
      messages: readonly { hookId: string; message: WebhookMessage }[],
      now: Date,
    ): number[] {
      return inOneGo(database, () => {
        remove.run(sequence)
        return messages.map(({ hookId, message }) =>
          Number(enqueue.get(hookId, now.toISOString(), JSON.stringify(message))?.id),
        )
      })
    },
  }
}

function deliveryTables(database: DatabaseSync) {
  const columns = 'select id, hook_id, status, attempts, created_at, body from webhook_delivery'
  const next = database.prepare(`${columns} where hook_id = ? and status = 'pending' order by id limit 1`)
  const latest = database.prepare(`${columns} where hook_id = ? order by id desc limit ?`)
  const waiting = database.prepare("select distinct hook_id from webhook_delivery where status = 'pending'")
  const log = database.prepare('insert into webhook_attempt (delivery_id, hook_id, body) values (?, ?, ?)')
  const advance = database.prepare(
    'update webhook_delivery set attempts = attempts + 1, status = ? where id = ?',
  )
  const attempts = database.prepare(
    'select id, delivery_id, hook_id, body from webhook_attempt where hook_id = ? order by id desc limit ?',
  )
  const attempt = database.prepare('select id, delivery_id, hook_id, body from webhook_attempt where id = ?')
  const pruneDeliveries = database.prepare(
    "delete from webhook_delivery where status <> 'pending' and (created_at < ? or id <= (select max(id) from webhook_delivery) - ?)",
  )
  const pruneAttempts = database.prepare(
    'delete from webhook_attempt where delivery_id not in (select id from webhook_delivery)',
  )
  return {
    /** The oldest delivery of the hook that is still to be made. */
    nextDelivery(hookId: string): WebhookDelivery | null {
      const row = next.get(hookId)
      return row ? deliveryOf(row) : null
    },
    /** Hooks that have something to deliver. */
    waitingHooks: (): string[] => waiting.all().map((row) => String(row.hook_id)),
    /** Logs an attempt and says where the delivery stands after it. */
    recordAttempt(
      delivery: Pick<WebhookDelivery, 'id' | 'hookId'>,
      made: WebhookAttempt,
      status: WebhookDelivery['status'],
    ): void {
      inOneGo(database, () => {
        log.run(delivery.id, delivery.hookId, JSON.stringify(made))
        advance.run(status, delivery.id)
      })
    },
    /** The newest deliveries of the hook first. */
    deliveries: (hookId: string, limit: number): WebhookDelivery[] =>
      latest.all(hookId, limit).map(deliveryOf),
    /** The newest attempts of the hook first. */
    attempts: (hookId: string, limit: number): LoggedAttempt[] => attempts.all(hookId, limit).map(attemptOf),
    attempt(id: number): LoggedAttempt | null {
      const row = attempt.get(id)
      return row ? attemptOf(row) : null
    },
    /** Drops settled deliveries from before that moment, and all but the newest `kept`, with their attempts. */
    pruneLog(before: Date, kept: number): void {
      inOneGo(database, () => {
        pruneDeliveries.run(before.toISOString(), kept)
        pruneAttempts.run()
      })
    },
  }
}

function deliveryOf(row: Record<string, unknown>): WebhookDelivery {
  return deliveryShape.parse({
    id: row.id,
    hookId: row.hook_id,
    status: row.status,
    attempts: row.attempts,
    createdAt: row.created_at,
    message: JSON.parse(String(row.body)),
  })
}

function attemptOf(row: Record<string, unknown>): LoggedAttempt {
  const made = attemptShape.parse(JSON.parse(String(row.body)))
  return { ...made, id: Number(row.id), deliveryId: Number(row.delivery_id), hookId: String(row.hook_id) }
}

function inOneGo<T>(database: DatabaseSync, write: () => T): T {
  database.exec('savepoint webhook_write')
  try {
    const result = write()
    database.exec('release webhook_write')
    return result
  } catch (error) {
    database.exec('rollback to webhook_write; release webhook_write')
    throw error
  }
}
