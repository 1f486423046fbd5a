import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { runningLake } from '#tests/support/runningLake.ts'
import { inventedArchive } from '../../sample/archive/inventedArchive.ts'

/** The program that `npm run import` starts, against a real lake. */

const FILES = 40
const folder = mkdtempSync(join(tmpdir(), 'lectern-program-'))
const paths = [...inventedArchive(FILES)].map(({ name, text }) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
})

let lake: Awaited<ReturnType<typeof runningLake>>
beforeEach(async () => {
  lake = await runningLake()
})
afterEach(() => lake.stop())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Run = { code: number | null; stdout: string; stderr: string }

function run(args: string[], onOutput: (child: ChildProcess) => void = () => undefined): Promise<Run> {
  const settings = {
    LAKE_URL: lake.url,
    SANITY_API_TOKEN: lake.writer.config().token,
    SANITY_PROJECT_ID: '',
    SITE_URL: 'http://localhost:3000',
  }
  const child = spawn(process.execPath, ['scripts/import.ts', ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString()
    onOutput(child)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })))
}

const Line = z.looseObject({ file: z.string(), status: z.string() })
const linesOf = ({ stdout }: Run) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)))

async function texts(): Promise<string[]> {
  const found = await lake.writer.fetch<unknown>(
    '*[_type == "release"].importedFrom.sha256',
    {},
    { perspective: 'raw' },
  )
  return z.array(z.string()).parse(found)
}

// Each test starts the program anew, some of them several times.
jest.setTimeout(60_000)

describe('many files', () => {
  test('are a line of JSON each, and the report goes to standard error', async () => {
    const bad = join(folder, 'none.txt')
    const outcome = await run([...paths.slice(0, 3), bad, '--json'])
    const lines = linesOf(outcome)
    expect(lines.map(({ file, status }) => [file, status])).toEqual([
      ...paths.slice(0, 3).map((path) => [path, 'imported']),
      [bad, 'failed'],
    ])
    expect(lines[0]).toMatchObject({
      proposal: { title: expect.anything() },
      documents: expect.arrayContaining([expect.stringMatching(/^drafts\.release-/)]),
      studio: expect.stringMatching(/^http:\/\/localhost:3000\/studio\/intent\/edit\/.*;type=release\/$/),
      people: expect.arrayContaining([expect.objectContaining({ isKnown: false, conflicts: [] })]),
    })
    expect(lines[3]).toMatchObject({ reason: `There is no file ${bad}; check the path.` })
    expect(outcome.stderr).toContain('Imported         3 of 4 files')
    expect(outcome.code).toBe(1)
  })

  test('end with a report for a person and exit code 0 when all are in', async () => {
    const { code, stdout, stderr } = await run([folder])
    expect(stdout).toContain(`Imported         ${FILES} of ${FILES} files`)
    expect([code, stderr]).toEqual([0, ''])
    expect((await run([folder])).stdout).toContain(`Imported before  ${FILES}, left as they are`)
  })

  test('interrupted, say how to go on, and the same command goes on', async () => {
    const stopped = await run([folder, '--json'], (child) => child.kill('SIGINT'))
    expect(stopped.code).toBe(130)
    expect(stopped.stderr).toContain('Run the same command again to go on')
    const begun = linesOf(stopped)
    expect(begun.length).toBeLessThan(FILES)
    expect(await texts()).toHaveLength(begun.length)
    await run([folder])
    expect(new Set(await texts()).size).toBe(FILES)
    expect(await texts()).toHaveLength(FILES)
  })

  test('killed without warning lose nothing that was told of, and make nothing twice', async () => {
    const killed = await run([folder, '--json'], (child) => child.kill('SIGKILL'))
    expect(killed.code).toBeNull()
    const told = killed.stdout.split('\n').length - 1
    expect(told).toBeGreaterThan(0)
    expect((await texts()).length).toBeGreaterThanOrEqual(told)
    const next = await run([folder, '--json'])
    expect(next.code).toBe(0)
    expect(new Set(await texts()).size).toBe(FILES)
    expect(await texts()).toHaveLength(FILES)
  })
})

describe('one file', () => {
  const [path = ''] = paths

  test('is told of in full', async () => {
    const { code, stdout } = await run([path])
    expect(stdout).toMatch(/^Title .*\nAddress .*\nDay .*\n/)
    expect(stdout).toContain('why: nobody of this name is on record')
    expect(stdout).toContain('The draft is in the Studio:\nhttp://localhost:3000/studio/')
    expect(code).toBe(0)
  })

  test('is one object in JSON, before and after it is in', async () => {
    const first = await run([path, '--json'])
    const again = await run([path, '--json'])
    expect(Object.keys(JSON.parse(first.stdout))).toEqual([
      'proposal',
      'day',
      'documents',
      'studio',
      'people',
      'warnings',
    ])
    expect(Object.keys(JSON.parse(again.stdout))).toEqual(['proposal', 'day', 'alreadyImported', 'studio'])
    expect(JSON.parse(again.stdout).studio).toBe(JSON.parse(first.stdout).studio)
  })

  test('that cannot be read is one sentence and exit code 1', async () => {
    const outcome = await run([join(folder, 'none.txt')])
    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: `There is no file ${join(folder, 'none.txt')}; check the path.\n`,
    })
  })
})

test('a dry run asks for no newsroom and writes nothing', async () => {
  await lake.stop()
  const many = await run([folder, '--dry-run'])
  expect(many.stdout).toContain(`Read             ${FILES} of ${FILES} files`)
  const one = await run([paths[0] ?? '', '--dry-run', '--json', '--day', '2031-03-03'])
  expect(JSON.parse(one.stdout)).toMatchObject({ day: '2031-03-03' })
  expect([many.code, one.code]).toEqual([0, 0])
  lake = await runningLake()
})

test('a newsroom that is not open is one sentence, whatever the number of files', async () => {
  await lake.stop()
  const { code, stdout, stderr } = await run([folder])
  expect(stderr).toMatch(/^The Content Lake at \S+ does not answer; start the newsroom \(npm start\).*\n$/)
  expect([code, stdout]).toEqual([1, ''])
  lake = await runningLake()
})
