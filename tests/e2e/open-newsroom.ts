import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newsroomPorts } from './newsroom-addresses.ts'

const OPEN_WITHIN_MS = 240_000

function untilOpen(newsroom: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const tooLate = setTimeout(
      () => reject(new Error(`The newsroom did not open in time:\n${output}`)),
      OPEN_WITHIN_MS,
    )
    for (const stream of [newsroom.stdout, newsroom.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (!output.includes('The newsroom is open')) return
        clearTimeout(tooLate)
        resolve()
      })
    }
    newsroom.once('exit', (code) => {
      clearTimeout(tooLate)
      reject(new Error(`The newsroom ended with exit code ${code}:\n${output}`))
    })
  })
}

function untilClosed(newsroom: ChildProcess): Promise<void> {
  if (newsroom.exitCode !== null) return Promise.resolve()
  const closed = new Promise<void>((resolve) => newsroom.once('exit', () => resolve()))
  newsroom.kill('SIGTERM')
  return closed
}

/** Opens a whole newsroom in an empty data folder with `npm start`'s own script; returns what closes it again. */
export default async function openNewsroom(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-e2e-'))
  const environment = {
    ...process.env,
    PORT: String(newsroomPorts.site),
    LAKE_PORT: String(newsroomPorts.lake),
    PARTNER_PORT: String(newsroomPorts.partner),
    LECTERN_DIR: folder,
  }
  process.env.LECTERN_E2E_DIR = folder
  const newsroom = spawn(process.execPath, ['scripts/newsroom.ts'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  async function close(): Promise<void> {
    await untilClosed(newsroom)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilOpen(newsroom)
  } catch (error) {
    await close()
    throw error
  }
  return close
}
