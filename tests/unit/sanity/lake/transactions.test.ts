import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Commit } from '#sanity/lake/types.ts'
import { openLake } from './openLake.ts'

let lake: ReturnType<typeof openLake>
beforeEach(() => {
  lake = openLake()
})
afterEach(() => lake.close())

const a = { _id: 'a', _type: 'release', title: 'One' }

describe('a transaction', () => {
  test('is made whole or not at all', async () => {
    await expect(lake.mutate([{ create: a }, { patch: { id: 'nowhere', set: { x: 1 } } }])).rejects.toThrow()
    expect(lake.read('a')).toBeNull()
    expect(lake.history.changes('production', ['a'])).toEqual([])
  })

  test('uses its id once', async () => {
    await lake.mutate([{ create: a }], { transactionId: 'tx' })
    await expect(lake.mutate([{ delete: { id: 'a' } }], { transactionId: 'tx' })).rejects.toMatchObject({
      status: 409,
      body: { error: { type: 'transactionAlreadyExistsError' } },
    })
    expect(lake.read('a')?._rev).toBe('tx')
  })

  test('that is only tried out answers as if and changes nothing', async () => {
    const { results } = await lake.mutate([{ create: a }], { dryRun: true })
    expect(results).toMatchObject([{ id: 'a', operation: 'create', document: a }])
    expect(lake.read('a')).toBeNull()
  })

  test('waits for the one before it, so that nothing is written over unseen', async () => {
    await lake.mutate([{ create: { ...a, count: 0 } }])
    const ones = Array.from({ length: 20 }, () =>
      lake.mutate([{ patch: { query: '*[_id == "a"]', inc: { count: 1 } } }]),
    )
    await Promise.all(ones)
    expect(lake.read('a')?.count).toBe(20)
  })

  test('tells listeners what each document was and became, once it is stored', async () => {
    const heard: Commit[] = []
    lake.store.onCommit((commit) => heard.push(commit))
    await lake.mutate([{ create: a }], { transactionId: 't1' })
    await lake.mutate([{ patch: { id: 'a', set: { title: 'Two' } } }, { patch: { id: 'a', set: { x: 1 } } }])
    await lake.mutate([{ delete: { id: 'a' } }])
    expect(heard.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(heard[0]).toMatchObject({ author: 'user-writer', transactionId: 't1', dataset: 'production' })
    expect(heard[1]?.changes).toMatchObject([
      {
        id: 'a',
        before: { title: 'One' },
        after: { title: 'Two', x: 1 },
        mutations: [{ patch: { set: { title: 'Two' } } }, {}],
      },
    ])
    expect(heard[2]?.changes).toMatchObject([{ before: { title: 'Two' }, after: null }])
  })

  test('stands even when a listener fails, and the others still hear of it', async () => {
    const heard: string[] = []
    lake.store.onCommit(() => {
      throw new Error('listener')
    })
    lake.store.onCommit((commit) => heard.push(commit.transactionId))
    await lake.mutate([{ create: a }], { transactionId: 't1' })
    expect(heard).toEqual(['t1'])
    expect(lake.faults).toHaveLength(1)
  })

  test('that makes and deletes a document leaves no trace of it', async () => {
    const heard: Commit[] = []
    lake.store.onCommit((commit) => heard.push(commit))
    await lake.mutate([{ create: a }, { delete: { id: 'a' } }])
    expect(heard[0]?.changes).toEqual([])
  })
})

describe('the history', () => {
  beforeEach(async () => {
    await lake.mutate([{ create: a }], { transactionId: 't1' })
    await lake.mutate([{ patch: { id: 'a', set: { title: 'Two' } } }], { transactionId: 't2' })
    await lake.mutate([{ delete: { id: 'a' } }], { transactionId: 't3' })
  })

  test('knows what each transaction found and left', () => {
    const titles = lake.history
      .changes('production', ['a'])
      .map(({ before, after }) => [before?.title, after?.title])
    expect(titles).toEqual([
      [undefined, 'One'],
      ['One', 'Two'],
      ['Two', undefined],
    ])
  })

  test('gives a document back as it was at a revision, at a time and at its end', () => {
    const { history } = lake
    expect(history.atRevision('production', 'a', 't1')).toMatchObject({ title: 'One' })
    expect(history.atRevision('production', 'a', 't3')).toBeNull()
    expect(history.atRevision('production', 'a', 'unknown')).toBeNull()
    expect(history.atTime('production', 'a', '2026-01-01T00:00:00.500Z')).toMatchObject({ title: 'One' })
    expect(history.atTime('production', 'a', '2025-01-01T00:00:00.000Z')).toBeNull()
    expect(history.lastState('production', 'a')).toMatchObject({ title: 'Two' })
  })
})
