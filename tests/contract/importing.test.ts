import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { readRelease } from '#lib/importer/read.ts'
import { DeskClosedError } from '#sanity/import/deskErrors.ts'
import { Intake } from '#sanity/import/intake.ts'
import { runningLake } from '#tests/support/runningLake.ts'
import { inventedArchive } from '../../sample/archive/inventedArchive.ts'
import { type FileResult, type ImportJob, importFiles } from '../../scripts/import/importFiles.ts'

/** Files through the import's own code into a real lake over HTTP. */

type Lake = Awaited<ReturnType<typeof runningLake>>

let folder: string
let lake: Lake
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-importing-'))
  lake = await runningLake()
})
afterEach(async () => {
  await lake.stop()
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const archive = (files: number) => [...inventedArchive(files)].map(({ name, text }) => file(name, text))
const rawClient = ({ writer }: Lake) => writer.withConfig({ perspective: 'raw' })

function jobOf(paths: string[], more: Partial<ImportJob> = {}): ImportJob {
  const { signal } = new AbortController()
  const openIntake = () => Intake.open(rawClient(lake))
  return { paths, day: null, today: '2031-03-03', openIntake, signal, ...more }
}

async function resultsOf(job: ImportJob): Promise<FileResult[]> {
  const results: FileResult[] = []
  for await (const result of importFiles(job)) results.push(result)
  return results
}

const statuses = (results: FileResult[]) => results.map((result) => result.status)

/** All documents but for what the lake adds to them. */
async function documents(of: Lake): Promise<Record<string, unknown>[]> {
  const found = await rawClient(of).fetch<unknown>(
    '*[_type in ["release", "quote", "official"]] | order(_id)',
  )
  const Stored = z.looseObject({ _rev: z.string(), _createdAt: z.string(), _updatedAt: z.string() })
  return z
    .array(Stored)
    .parse(found)
    .map(({ _rev, _createdAt, _updatedAt, ...document }) => document)
}

describe('many files', () => {
  test('become drafts, and the officials of one are on record for the next', async () => {
    const results = await resultsOf(jobOf(archive(30)))
    expect(new Set(statuses(results))).toEqual(new Set(['imported']))
    const people = results.flatMap((result) => (result.status === 'imported' ? result.plan.people : []))
    expect(people.filter((one) => one.isKnown).length).toBeGreaterThan(10)
    const ids = await rawClient(lake).fetch<unknown>('*[_type == "release"]._id')
    expect(ids).toHaveLength(30)
  })

  test('read the desk once, and write each in one transaction', async () => {
    const asked: string[] = []
    const note = (message: unknown) => {
      const { request } = z.object({ request: z.looseObject({ path: z.string() }) }).parse(message)
      asked.push(request.path.split('/')[3] ?? '')
    }
    subscribe('undici:request:create', note)
    await resultsOf(jobOf(archive(40)))
    unsubscribe('undici:request:create', note)
    expect(asked).toEqual(['query', ...Array.from({ length: 40 }, () => 'mutate')])
  })

  test('become the same documents whether the desk is kept in memory or read anew for each', async () => {
    const paths = archive(30)
    await resultsOf(jobOf(paths))
    const other = await runningLake()
    for (const path of paths) {
      await resultsOf(jobOf([path], { openIntake: () => Intake.open(rawClient(other)) }))
    }
    expect(await documents(other)).toEqual(await documents(lake))
    await other.stop()
  })

  test('are left as they are when they come again, in the same run or the next', async () => {
    const paths = archive(5)
    const twice = await resultsOf(jobOf([...paths, file('copy.txt', [...inventedArchive(5)][2]?.text ?? '')]))
    expect(statuses(twice).at(-1)).toBe('importedBefore')
    const first = await documents(lake)
    expect(new Set(statuses(await resultsOf(jobOf(paths))))).toEqual(new Set(['importedBefore']))
    expect(await documents(lake)).toEqual(first)
  })

  test('are imported although one among them cannot be read', async () => {
    const [one = '', two = ''] = archive(2)
    const results = await resultsOf(jobOf([one, file('empty.txt', ''), join(folder, 'none.txt'), two]))
    expect(statuses(results)).toEqual(['imported', 'failed', 'failed', 'imported'])
    expect(await rawClient(lake).fetch<unknown>('count(*[_type == "release"])')).toBe(2)
  })

  test('stop between two files when asked to, and the next run goes on', async () => {
    const paths = archive(6)
    const controller = new AbortController()
    const begun: FileResult[] = []
    for await (const result of importFiles(jobOf(paths, { signal: controller.signal }))) {
      begun.push(result)
      if (begun.length === 2) controller.abort()
    }
    expect(statuses(begun)).toEqual(['imported', 'imported'])
    const rest = statuses(await resultsOf(jobOf(paths)))
    expect(rest.filter((status) => status === 'importedBefore')).toHaveLength(2)
    expect(rest.filter((status) => status === 'imported')).toHaveLength(4)
  })

  test('stop when the lake stops, in a sentence that says what to do', async () => {
    const other = await runningLake()
    const job = jobOf(archive(3), { openIntake: () => Intake.open(rawClient(other)) })
    const done: FileResult[] = []
    const run = async () => {
      for await (const result of importFiles(job)) {
        done.push(result)
        await other.stop()
      }
    }
    const fault = await run().catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(DeskClosedError)
    expect(fault).toMatchObject({ message: expect.stringContaining('start the newsroom (npm start)') })
    expect(statuses(done)).toEqual(['imported'])
  })

  test('need no lake in a dry run', async () => {
    const results = await resultsOf(jobOf(archive(3), { openIntake: null }))
    expect(statuses(results)).toEqual(['read', 'read', 'read'])
    expect(await documents(lake)).toEqual([])
  })
})

describe('two imports at the same time', () => {
  test('of the same files make nothing twice and fail in nothing', async () => {
    const paths = archive(20)
    const runs = await Promise.all([resultsOf(jobOf(paths)), resultsOf(jobOf(paths))])
    const all = runs.flatMap(statuses)
    expect(all.filter((status) => status === 'imported')).toHaveLength(20)
    expect(all.filter((status) => status === 'importedBefore')).toHaveLength(20)
    const once = await documents(lake)
    const other = await runningLake()
    await resultsOf(jobOf(paths, { openIntake: () => Intake.open(rawClient(other)) }))
    expect(once).toEqual(await documents(other))
    await other.stop()
  })

  test('of other releases with the same title take an address each', async () => {
    const [first, second] = await Promise.all([Intake.open(rawClient(lake)), Intake.open(rawClient(lake))])
    const take = (intake: Intake, words: string) => {
      const text = `Agency Opens Hall\n\n“${words},” said Ada Cole, harbor master of Tern.`
      return intake.take(readRelease(text), { name: 'hall.txt', sha256: words }, '2031-03-03')
    }
    const one = await take(first, 'The hall is dry')
    const two = await take(second, 'The hall is warm')
    expect([one.plan?.slug, two.plan?.slug]).toEqual(['agency-opens-hall', 'agency-opens-hall-2'])
    expect(two.plan?.people).toMatchObject([{ isKnown: true, officialId: 'official-ada-cole' }])
  })

  test('do not try for ever: what stands in the way each time is one failed file', async () => {
    const standing = { _id: 'drafts.official-ada-cole', _type: 'topic' }
    await lake.writer.create(standing)
    const paths = [
      file('cole.txt', 'Agency Opens Hall\n\n“The hall is dry,” said Ada Cole, harbor master of Tern.'),
      file('dunn.txt', 'Agency Shuts Hall\n\n“The hall is wet,” said Bo Dunn, harbor master of Tern.'),
    ]
    const results = await resultsOf(jobOf(paths))
    expect(results).toMatchObject([
      { status: 'failed', error: { message: expect.stringContaining('each of 5 times') } },
      { status: 'imported' },
    ])
  })
})
