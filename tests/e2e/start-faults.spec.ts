import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const FREE_PORTS = { PORT: '4150', LAKE_PORT: '4153', PARTNER_PORT: '4154' }

type Ending = { code: number | null; errors: string }

/** Runs what `npm start` runs until it ends by itself. */
function start(environment: Record<string, string>): Promise<Ending> {
  const child = spawn(process.execPath, ['scripts/newsroom.ts'], {
    env: { ...process.env, ...FREE_PORTS, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors })))
}

const sentences = (errors: string) => errors.trim().split('\n')

test.describe('a start that cannot succeed says why in one sentence and exits with 1', () => {
  let folder: string
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-start-'))
  })
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('a taken port', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(4150, '127.0.0.1', resolve))
    const { code, errors } = await start({ LECTERN_DIR: folder })
    other.close()
    expect(code).toBe(1)
    expect(sentences(errors)).toHaveLength(1)
    expect(errors).toContain('Port 4150 is taken by another program')
    expect(errors).toContain('PORT=4151')
  })

  test('a malformed environment variable', async () => {
    const { code, errors } = await start({ LECTERN_DIR: folder, SITE_URL: 'news.example.gov' })
    expect(code).toBe(1)
    expect(sentences(errors)).toHaveLength(1)
    expect(errors).toContain('SITE_URL must be an http or https address')
  })

  test('a lake that cannot open its file', async () => {
    mkdirSync(join(folder, 'lake'))
    writeFileSync(
      join(folder, 'lake', 'lake.sqlite'),
      'this is not a database, it is a shopping list, and a long one',
    )
    const { code, errors } = await start({ LECTERN_DIR: folder })
    expect(code).toBe(1)
    expect(sentences(errors)).toHaveLength(1)
    expect(errors).toContain('lake.sqlite')
  })
})
