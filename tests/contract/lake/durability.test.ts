import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from '@sanity/client'

let dir: string
let running: ChildProcess[]
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lectern-durability-'))
  running = []
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(dir, { recursive: true })
})

const START_MS = 60_000

function start(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['sanity/lake/main.ts'], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', LAKE_PORT: '0', LAKE_DIR: dir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal, stderr }))
  const ready = new Promise<string>((resolve, reject) => {
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      const line = /^(\{"event":"ready".*\})$/m.exec(stdout)?.[1]
      if (line) resolve(JSON.parse(line).url)
    })
    exited.then(({ stderr: said }) => reject(new Error(said)))
  })
  // Those who wait for the exit need not look at this one.
  ready.catch(() => {})
  return { child, ready, exited }
}

function clientOf(url: string) {
  const { robotToken } = JSON.parse(readFileSync(join(dir, 'secrets.json'), 'utf8'))
  return createClient({
    projectId: 'lectern',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    token: robotToken,
  })
}

describe('the lake as a process', () => {
  test(
    'loses nothing it acknowledged when it is killed',
    async () => {
      const first = start()
      const client = clientOf(await first.ready)
      for (let number = 1; number <= 25; number += 1)
        await client.create({ _id: `r${number}`, _type: 'release', number })
      const { _rev } = await client.patch('r25').set({ title: 'Last word' }).commit()
      first.child.kill('SIGKILL')
      expect(await first.exited).toMatchObject({ signal: 'SIGKILL' })

      const again = clientOf(await start().ready)
      expect(await again.fetch('count(*[_type == "release"])')).toBe(25)
      expect(await again.getDocument('r25')).toMatchObject({ title: 'Last word', _rev })
      expect(
        await again.request({ url: '/data/history/production/documents/r25?lastRevision=true' }),
      ).toMatchObject({
        documents: [{ _rev }],
      })
    },
    START_MS,
  )

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends its streams and stops cleanly on %s',
    async (signal) => {
      const { child, ready, exited } = start()
      const url = await ready
      const stream = await fetch(`${url}/v1/data/listen/production?query=*`)
      const ended = stream.text()
      child.kill(signal)
      expect(await exited).toMatchObject({ code: 0, stderr: '' })
      expect(await ended).toContain('event: welcome')
    },
    START_MS,
  )

  test(
    'says in one sentence that its port is taken, and exits with 1',
    async () => {
      const other = createServer().listen(0, '127.0.0.1')
      await once(other, 'listening')
      const address = other.address()
      const port = typeof address === 'object' && address ? String(address.port) : ''
      const { code, stderr } = await start({ LAKE_PORT: port }).exited
      other.close()
      expect(code).toBe(1)
      expect(stderr).toBe(
        `The lake cannot start: port ${port} is taken by another program; stop it or set LAKE_PORT to a free port.\n`,
      )
    },
    START_MS,
  )

  test(
    'lets no second lake at its file',
    async () => {
      await start().ready
      const { code, stderr } = await start().exited
      expect(code).toBe(1)
      expect(stderr).toMatch(/^The lake cannot open .*lake\.sqlite: another lake is running on it; .*\.\n$/)
    },
    START_MS,
  )

  test(
    'refuses a file of a newer version, or one that is no lake, and leaves it as it is',
    async () => {
      const file = join(dir, 'lake.sqlite')
      const newer = new DatabaseSync(file)
      newer.exec('pragma user_version = 99')
      newer.close()
      const before = readFileSync(file)
      expect(await start().exited).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^The lake .*newer version.*\n$/),
      })
      expect(readFileSync(file).equals(before)).toBe(true)

      writeFileSync(file, 'These are my notes. '.repeat(100))
      expect(await start().exited).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^The lake cannot open .*\n$/),
      })
      expect(readFileSync(file, 'utf8')).toContain('These are my notes.')
    },
    START_MS,
  )

  test(
    'names every variable that is wrong',
    async () => {
      const { code, stderr } = await start({ LAKE_PORT: 'many', LAKE_URL: 'lake' }).exited
      expect(code).toBe(1)
      expect(stderr).toMatch(/^The lake cannot start: LAKE_PORT must be .*; LAKE_URL must be .*\.\n$/)
    },
    START_MS,
  )
})
