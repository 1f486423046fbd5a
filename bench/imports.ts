/**
 * How fast an archive comes in, and whether anything is lost when the import is killed: `npm run bench imports -- --files
 * 1000`. Invented releases in a folder of their own go through the real import program into a lake that is empty at
 * first; then once more, when all are there; then into another lake with a kill -9 half-way and a second run. It measures
 * and never asserts; the last line of standard output is one JSON object.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inventedArchive } from '../sample/archive/inventedArchive.ts'
import { runImport } from './imports/importProcess.ts'
import { type MeasuredLake, startLake } from './imports/measuredLake.ts'
import { watchMemory } from './imports/memoryOf.ts'

const { values } = parseArgs({
  options: { files: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
})
const files = Number(values.files)
if (!Number.isInteger(files) || files < 1) throw new Error('--files takes a whole number of 1 or more.')

const folder = mkdtempSync(join(tmpdir(), 'lectern-imports-'))
const archive = join(folder, 'archive')
const tenths = (seconds: number) => Math.round(seconds * 10) / 10
const say = (text: string) => process.stderr.write(`${text}\n`)

async function onLake<Result>(name: string, work: (lake: MeasuredLake) => Promise<Result>): Promise<Result> {
  const lake = await startLake(join(folder, name))
  try {
    return await work(lake)
  } finally {
    await lake.stop()
  }
}

async function wholeAndAgain(lake: MeasuredLake) {
  say(`== ${files} files into an empty lake`)
  const lakeMost = watchMemory(lake.pid)
  const first = await runImport({ folder: archive, environment: lake.environment })
  const lake_rss_mb = lakeMost()
  say('== the same again')
  const second = await runImport({ folder: archive, environment: lake.environment })
  const { documents, releases } = await lake.counts()
  return {
    files,
    seconds: tenths(first.seconds),
    files_per_s: tenths(files / first.seconds),
    rss_mb: first.rss_mb,
    lake_rss_mb,
    documents,
    second_run_s: tenths(second.seconds),
    second_run_new: releases - files,
  }
}

async function killedHalfWay(lake: MeasuredLake) {
  say('== the same files into another lake, killed half-way')
  const killAfter = Math.floor(files / 2)
  const killed = await runImport({ folder: archive, environment: lake.environment, killAfter })
  const { releases: kept } = await lake.counts()
  say(`   killed after it told of ${killed.lines} files; the lake has ${kept}. Again:`)
  await runImport({ folder: archive, environment: lake.environment })
  const { documents, releases, texts } = await lake.counts()
  return {
    kept_at_kill: kept,
    lost: files - texts,
    duplicates: releases - texts,
    documents_after_kill: documents,
  }
}

try {
  mkdirSync(archive)
  for (const { name, text } of inventedArchive(files, Number(values.seed)))
    writeFileSync(join(archive, name), text)
  const whole = await onLake('first', wholeAndAgain)
  const killed = await onLake('second', killedHalfWay)
  console.log(JSON.stringify({ ...whole, ...killed }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
