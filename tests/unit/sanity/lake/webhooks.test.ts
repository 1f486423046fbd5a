import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { isValidSignature } from '@sanity/webhook'
import { evaluate as groqEvaluate, parse } from 'groq-js'
import type { Commit, LakeDocument } from '#sanity/lake/types.ts'
import type { EvaluateDelta } from '#sanity/lake/webhookMessages.ts'
import { type NewWebhook, newWebhookShape } from '#sanity/lake/webhookRecord.ts'
import { openWebhookStore } from '#sanity/lake/webhookStore.ts'
import { GIVE_UP_AFTER_MS, type Pause, startWebhooks } from '#sanity/lake/webhooks.ts'
import { fixedClock, SETTINGS } from './lakeFixture.ts'
import { startReceiver } from './receiver.ts'

const evaluate: EvaluateDelta = async (groq, document, { before, after }) => {
  const value = await groqEvaluate(parse(groq, { mode: 'delta' }), {
    root: document,
    before,
    after,
    dataset: [],
  })
  return value.get()
}

type Receiver = Awaited<ReturnType<typeof startReceiver>>

let database = new DatabaseSync(':memory:')
let time = fixedClock()
let receivers: Receiver[] = []
let lakes: { stop(): Promise<void> }[] = []

beforeEach(() => {
  database = new DatabaseSync(':memory:')
  time = fixedClock()
  receivers = []
  lakes = []
})
afterEach(async () => {
  await Promise.all(lakes.map((lake) => lake.stop()))
  for (const receiver of receivers) receiver.close()
  database.close()
  jest.restoreAllMocks()
})

async function receiver(answers: Parameters<typeof startReceiver>[0] = []) {
  const started = await startReceiver(answers)
  receivers.push(started)
  return started
}

function addHook(url: string, fields: Partial<NewWebhook> = {}) {
  const hook = newWebhookShape.parse({
    name: 'Portal',
    dataset: 'production',
    url,
    rule: { on: ['create', 'update', 'delete'] },
    ...fields,
  })
  return openWebhookStore(database).createHook(hook, 'robot', time.clock.now())
}

/** Starts the webhooks of a lake on the database; a second call is the lake after a restart. */
function start({ pause, clock = time.clock }: { pause?: Pause; clock?: typeof time.clock } = {}) {
  const webhooks = openWebhookStore(database)
  const listeners = new Set<(commit: Commit) => void>()
  const waits: number[] = []
  const running = startWebhooks({
    webhooks,
    settings: SETTINGS,
    evaluate,
    clock,
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pause: async (ms, signal) => {
      waits.push(ms)
      await pause?.(ms, signal)
    },
  })
  lakes.push(running)
  return {
    webhooks,
    waits,
    stop: running.stop,
    commit: (commit: Commit) => {
      for (const listener of listeners) listener(commit)
    },
  }
}

let sequence = 0
function document(id: string, fields: Record<string, unknown> = {}): LakeDocument {
  return { _id: id, _type: 'edition', _rev: 'r', _createdAt: 't', _updatedAt: 't', ...fields }
}
function commit(before: LakeDocument | null, after: LakeDocument | null, dataset = 'production'): Commit {
  sequence += 1
  const id = (after ?? before)?._id ?? ''
  return {
    sequence,
    dataset,
    transactionId: `tx${sequence}`,
    author: 'user-approver',
    timestamp: '2026-04-01T09:00:00.000Z',
    changes: [{ id, before, after, mutations: [] }],
  }
}

/** Waits until the hook has no delivery pending; the runner writes an attempt down after the answer is there. */
async function settled(webhooks: ReturnType<typeof openWebhookStore>) {
  while (webhooks.waitingHooks().length > 0) await new Promise((resolve) => setImmediate(resolve))
}

describe('a commit', () => {
  test('is told at once, signed, with the headers of the real service', async () => {
    const portal = await receiver()
    const hook = addHook(portal.url, { secret: 'the secret', headers: { 'x-office': 'press' } })
    const lake = start()
    lake.commit(commit(null, document('edition-a-1', { title: '発表' })))
    await portal.until(1)
    const [delivery] = portal.received
    expect(delivery?.method).toBe('POST')
    expect(delivery?.headers).toMatchObject({
      'content-type': 'application/json',
      'sanity-webhook-id': hook.id,
      'sanity-operation': 'create',
      'sanity-dataset': 'production',
      'sanity-project-id': 'lectern',
      'sanity-document-id': 'edition-a-1',
      'sanity-transaction-id': `tx${sequence}`,
      'sanity-transaction-time': '2026-04-01T09:00:00.000Z',
      'idempotency-key': expect.stringMatching(/^[0-9a-f]{32}$/),
      'x-office': 'press',
    })
    const signature = String(delivery?.headers['sanity-webhook-signature'])
    expect(signature).toMatch(`t=${time.clock.now().getTime()},v1=`)
    expect(await isValidSignature(delivery?.body ?? '', signature, 'the secret')).toBe(true)
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({ _id: 'edition-a-1', title: '発表' })
    await settled(lake.webhooks)
    expect(lake.webhooks.attempts(hook.id, 10)).toMatchObject([
      { resultCode: 200, resultBody: 'answered 200', failureReason: null },
    ])
  })

  test('is told as what it was: create, update or delete, with before and after', async () => {
    const portal = await receiver()
    addHook(portal.url, {
      rule: {
        on: ['create', 'update', 'delete'],
        projection: '{_id, "op": delta::operation(), "was": before().slug, "is": after().slug}',
      },
    })
    const lake = start()
    const one = document('official-x', { slug: 'old' })
    const two = document('official-x', { slug: 'new' })
    lake.commit(commit(null, one))
    lake.commit(commit(one, two))
    lake.commit(commit(two, null))
    await portal.until(3)
    expect(portal.received.map(({ body }) => JSON.parse(body))).toEqual([
      { _id: 'official-x', op: 'create', was: null, is: 'old' },
      { _id: 'official-x', op: 'update', was: 'old', is: 'new' },
      { _id: 'official-x', op: 'delete', was: 'new', is: null },
    ])
    expect(portal.received.map(({ headers }) => headers['sanity-operation'])).toEqual([
      'create',
      'update',
      'delete',
    ])
  })

  test('is told to nobody when the filter, the dataset, the operation or the switch says no, and drafts never by themselves', async () => {
    const portal = await receiver()
    addHook(portal.url, {
      rule: { on: ['update'], filter: '_type == "edition" && delta::changedAny(title)' },
    })
    addHook(portal.url, { rule: { on: ['create', 'update'] }, dataset: 'other' })
    addHook(portal.url, { isDisabledByUser: true })
    const lake = start()
    const edition = (title: string) => document('edition-a-1', { title })
    lake.commit(commit(null, edition('one')))
    lake.commit(commit(edition('one'), edition('one')))
    lake.commit(
      commit(document('drafts.edition-a-1', { title: 'x' }), document('drafts.edition-a-1', { title: 'y' })),
    )
    lake.commit(
      commit(document('versions.r1.edition-a-1', { title: 'x' }), document('versions.r1.edition-a-1')),
    )
    lake.commit(commit(document('_.releases.r1', { title: 'x' }), document('_.releases.r1')))
    lake.commit(commit(edition('one'), edition('two')))
    await portal.until(1)
    await settled(lake.webhooks)
    expect(portal.received.map(({ body }) => JSON.parse(body).title)).toEqual(['two'])
  })

  test('of a draft is told to a hook that asks for drafts', async () => {
    const portal = await receiver()
    addHook(portal.url, { includeDrafts: true })
    start().commit(commit(null, document('drafts.release-a')))
    await portal.until(1)
    expect(portal.received[0]?.headers['sanity-document-id']).toBe('drafts.release-a')
  })

  test('whose filter cannot be evaluated is in the log, and holds up nothing', async () => {
    const portal = await receiver()
    const hook = addHook(portal.url)
    openWebhookStore(database).changeHook(
      hook.id,
      { rule: { on: ['create'], filter: 'geo::nothing(' } },
      new Date(),
    )
    const fine = addHook(portal.url)
    const lake = start()
    lake.commit(commit(null, document('edition-a-1')))
    await portal.until(1)
    expect(portal.received[0]?.headers['sanity-webhook-id']).toBe(fine.id)
    expect(lake.webhooks.attempts(hook.id, 10)).toMatchObject([
      { failureReason: expect.stringContaining('filter or projection failed') },
    ])
    expect(lake.webhooks.deliveries(hook.id, 10)).toMatchObject([{ status: 'failed' }])
  })
})

describe('a receiver that is in trouble', () => {
  test.each([500, 503, 429, 'hang up'] as const)(
    'is tried again after %s, under the same key',
    async (trouble) => {
      const portal = await receiver([trouble, trouble])
      const hook = addHook(portal.url, { secret: 's' })
      const lake = start()
      lake.commit(commit(null, document('edition-a-1')))
      await portal.until(3)
      await settled(lake.webhooks)
      expect(lake.waits).toEqual([500, 1000])
      expect(new Set(portal.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
      const log = lake.webhooks.attempts(hook.id, 10)
      expect(log.map(({ failureReason }) => failureReason === null)).toEqual([true, false, false])
      expect(lake.webhooks.deliveries(hook.id, 10)).toMatchObject([{ status: 'delivered', attempts: 3 }])
    },
  )

  test.each([400, 401, 404, 301, 307])(
    'is not asked again after %d, nor followed elsewhere',
    async (answer) => {
      const portal = await receiver([answer])
      const hook = addHook(portal.url)
      const lake = start()
      lake.commit(commit(null, document('edition-a-1')))
      await portal.until(1)
      await settled(lake.webhooks)
      expect(portal.received.map(({ url }) => url)).toEqual(['/hook'])
      expect(lake.waits).toEqual([])
      expect(lake.webhooks.deliveries(hook.id, 10)).toMatchObject([{ status: 'failed', attempts: 1 }])
      expect(lake.webhooks.attempts(hook.id, 10)).toMatchObject([{ resultCode: answer }])
    },
  )

  test('gets every change in the order of the commits, each after the one before was taken', async () => {
    const portal = await receiver([500, 200, 'hang up', 500])
    addHook(portal.url)
    const lake = start()
    for (const number of [1, 2, 3, 4]) lake.commit(commit(null, document(`edition-a-${number}`)))
    await portal.until(7)
    await settled(lake.webhooks)
    expect(portal.received.map(({ body }) => JSON.parse(body)._id.slice(-1)).join('')).toBe('1122234')
  })

  test('does not hold up another receiver', async () => {
    const slow = await receiver(['hang'])
    const quick = await receiver()
    addHook(slow.url)
    addHook(quick.url)
    const lake = start()
    lake.commit(commit(null, document('edition-a-1')))
    lake.commit(commit(null, document('edition-a-2')))
    await quick.until(2)
    expect(slow.received.length).toBeLessThanOrEqual(1)
  })

  test('is asked at once when something new is published, and not before its time when it named one', async () => {
    const portal = await receiver([500])
    const hook = addHook(portal.url)
    const pauses: AbortSignal[] = []
    const untilWoken: Pause = (_ms, signal) => {
      pauses.push(signal)
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    }
    const lake = start({ pause: untilWoken })
    lake.commit(commit(null, document('edition-a-1')))
    while (pauses.length < 1) await new Promise((resolve) => setImmediate(resolve))
    lake.commit(commit(null, document('edition-a-2')))
    await portal.until(3)
    await settled(lake.webhooks)
    expect(portal.received.map(({ body }) => JSON.parse(body)._id)).toEqual([
      'edition-a-1',
      'edition-a-1',
      'edition-a-2',
    ])

    portal.headers['retry-after'] = '7'
    portal.answers.push(429)
    lake.commit(commit(null, document('edition-a-3')))
    while (pauses.length < 2) await new Promise((resolve) => setImmediate(resolve))
    lake.commit(commit(null, document('edition-a-4')))
    while (lake.webhooks.deliveries(hook.id, 10).length < 4)
      await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    expect(lake.waits.at(-1)).toBe(7000)
    expect(pauses[1]?.aborted).toBe(false)
    expect(portal.received).toHaveLength(4)
  })

  test('is given up after half an hour, and the next delivery is made', async () => {
    const portal = await receiver([500, 500])
    const hook = addHook(portal.url)
    const lake = start({ pause: async () => time.advance(GIVE_UP_AFTER_MS) })
    lake.commit(commit(null, document('edition-a-1')))
    await portal.until(2)
    await settled(lake.webhooks)
    lake.commit(commit(null, document('edition-a-2')))
    await portal.until(3)
    await settled(lake.webhooks)
    expect(lake.webhooks.deliveries(hook.id, 10).map(({ status }) => status)).toEqual(['delivered', 'failed'])
  })
})

describe('a lake that stops', () => {
  test('makes the deliveries that were pending when it starts again', async () => {
    const portal = await receiver(['hang'])
    addHook(portal.url)
    const first = start()
    first.commit(commit(null, document('edition-a-1')))
    first.commit(commit(null, document('edition-a-2')))
    await portal.until(1)
    await first.stop()
    const second = start()
    await portal.until(3)
    await settled(second.webhooks)
    expect(portal.received.map(({ body }) => JSON.parse(body)._id)).toEqual([
      'edition-a-1',
      'edition-a-1',
      'edition-a-2',
    ])
  })

  test('between the commit and its deliveries loses none', async () => {
    const portal = await receiver()
    addHook(portal.url)
    const change = commit(null, document('edition-a-1', { title: 'kept' }))
    openWebhookStore(database).rememberCommit(change)
    const lake = start()
    await portal.until(1)
    await settled(lake.webhooks)
    expect(JSON.parse(portal.received[0]?.body ?? '').title).toBe('kept')
    expect(lake.webhooks.rememberedCommits()).toEqual([])
  })

  test('tells nothing any more', async () => {
    const portal = await receiver()
    addHook(portal.url)
    const lake = start()
    await lake.stop()
    lake.commit(commit(null, document('edition-a-1')))
    expect(lake.webhooks.waitingHooks()).toEqual([])
    expect(portal.received).toEqual([])
  })
})

describe('the log', () => {
  test('forgets what was settled a week ago, and keeps what is pending', async () => {
    const hook = addHook('http://127.0.0.1:9/')
    const store = openWebhookStore(database)
    const message = {
      dataset: 'production',
      documentId: 'a',
      operation: 'create' as const,
      transactionId: 't',
      transactionTime: 't',
      payload: '{}',
    }
    const old = new Date('2026-03-01T00:00:00Z')
    const [done = 0] = store.replaceCommit(
      1,
      [
        { hookId: hook.id, message },
        { hookId: hook.id, message },
      ],
      old,
    )
    const attempt = { at: 't', durationMs: 1, resultCode: 200, resultBody: '', failureReason: null }
    store.recordAttempt({ id: done, hookId: hook.id }, attempt, 'delivered')
    store.pruneLog(new Date('2026-03-25T00:00:00Z'), 100)
    expect(store.deliveries(hook.id, 10)).toMatchObject([{ status: 'pending' }])
    expect(store.attempts(hook.id, 10)).toEqual([])
    expect(store.removeHook(hook.id)).toBe(true)
    expect(store.waitingHooks()).toEqual([])
  })
})
