import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { LakeClock, LakeEnv, LakeSettings, LakeUser } from '#sanity/lake/types.ts'

export const SETTINGS: LakeSettings = {
  projectId: 'lectern',
  dataset: 'production',
  url: 'http://localhost:3333',
  allowedOrigins: ['http://localhost:3000'],
}

export const WRITER: LakeUser = {
  id: 'user-writer',
  name: 'Wren Ito',
  email: 'wren.ito@newsroom.example',
  role: 'writer',
}

export const APPROVER: LakeUser = {
  id: 'user-approver',
  name: 'Adaeze Park',
  email: 'adaeze.park@newsroom.example',
  role: 'approver',
}

/** A clock that stands still until it is told to go on. */
export function fixedClock(start = '2026-04-01T09:00:00.000Z') {
  let time = Date.parse(start)
  let count = 0
  const clock: LakeClock = {
    now: () => new Date(time),
    randomId: () => {
      count += 1
      return `id${String(count).padStart(4, '0')}`
    },
  }
  return {
    clock,
    advance(ms: number) {
      time += ms
    },
  }
}

/** A folder of its own; call `remove` when done. */
export function tempFolder() {
  const path = mkdtempSync(join(tmpdir(), 'lake-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Mounts routes below a caller, as the lake's access check does. */
export function calledBy(user: LakeUser | null, routes: Hono<LakeEnv>): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  app.use(async (c, next) => {
    c.set('user', user)
    await next()
  })
  app.route('/', routes)
  return app
}
