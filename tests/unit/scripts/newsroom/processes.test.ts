import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { PartFailedError, runTool, startPart } from '../../../../scripts/newsroom/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-processes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function script(name: string, code: string): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return file
}

const start = (name: string, code: string) =>
  startPart({
    name,
    arguments: [script(name, code)],
    environment: {},
    logDir: folder,
    isReady: (output) => output.includes('ready'),
  })

describe('a part of the newsroom', () => {
  test('is there once it says that it is ready, and gone once stopped', async () => {
    const part = await start('steady', "console.log('ready'); setInterval(() => {}, 1000)")
    await part.stop()
    await expect(part.ended).resolves.toBeNull()
    expect(readFileSync(join(folder, 'steady.log'), 'utf8')).toContain('ready')
  })

  test('that ends before it is ready fails with its own last words', async () => {
    const started = start(
      'broken',
      "console.error('The file lake.sqlite cannot be opened.'); process.exitCode = 1",
    )
    await expect(started).rejects.toThrow(PartFailedError)
    await expect(start('broken2', "console.error('no'); process.exitCode = 1")).rejects.toThrow('no')
  })
})

describe('a tool', () => {
  test('that fails brings what it printed', async () => {
    const file = script('tool', "console.log('missing semicolon'); process.exitCode = 2")
    await expect(runTool('Building', [file])).rejects.toThrow(/Building failed:\nmissing semicolon/)
  })
})
