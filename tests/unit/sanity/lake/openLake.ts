import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#sanity/lake/database.ts'
import { createGroqEngine } from '#sanity/lake/groqEngine.ts'
import { openHistory } from '#sanity/lake/history.ts'
import { openStore } from '#sanity/lake/store.ts'
import { openTransactions } from '#sanity/lake/transactions.ts'
import type { LakeClock, LakeUser } from '#sanity/lake/types.ts'
import { readActions } from '#sanity/lake/wireActions.ts'
import { readMutations } from '#sanity/lake/wireMutations.ts'

export const WRITER: LakeUser = {
  id: 'user-writer',
  name: 'Wren',
  email: 'wren@example.test',
  role: 'writer',
}

/** Ids count up and the time is a second further each time it is asked for. */
export function countingClock(): LakeClock {
  let ids = 0
  let seconds = 0
  return {
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)),
    randomId: () => `id${String(++ids).padStart(4, '0')}`,
  }
}

/** The core of a lake in a folder of its own, without HTTP. */
export function openLake(options: { timeoutMs?: number } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'lectern-lake-'))
  const database = openDatabase(dir)
  const clock = countingClock()
  const faults: unknown[] = []
  const store = openStore(database, (fault) => faults.push(fault))
  const history = openHistory(database)
  const engine = createGroqEngine({
    store,
    projectId: 'lectern',
    now: clock.now,
    timeoutMs: options.timeoutMs ?? 10_000,
  })
  const transactions = openTransactions({ store, history, engine, clock })
  return {
    dir,
    store,
    history,
    engine,
    faults,
    mutate: (mutations: unknown[], more: object = {}) =>
      transactions.mutate('production', readMutations(mutations), { user: WRITER, ...more }),
    act: (actions: unknown, more: object = {}) =>
      transactions.act('production', readActions(actions), { user: WRITER, ...more }),
    read: (id: string) => store.read('production', id),
    close() {
      closeDatabase(database)
      rmSync(dir, { recursive: true })
    },
  }
}
