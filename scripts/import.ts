// `npm run import -- <file or folder> ... [--json] [--dry-run] [--day YYYY-MM-DD]`: plain-text releases become drafts in the desk.
import { existsSync } from 'node:fs'
import { type Env, readEnv } from '#lib/env.ts'
import { EnvironmentError } from '#lib/errors.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { paths } from '#lib/paths.ts'
import { Intake } from '#sanity/import/intake.ts'
import { writingClient } from '#sanity/writingClient.ts'
import { type FileResult, type ImportJob, importFiles } from './import/importFiles.ts'
import { namedFiles } from './import/namedFiles.ts'
import { type ImportOptions, readOptions } from './import/options.ts'
import { progressOn } from './import/progress.ts'
import { lineOf, objectOf, textOf } from './import/resultText.ts'
import { runReport } from './import/runReport.ts'
import { stopSignal } from './import/stopSignal.ts'
import { Tally } from './import/tally.ts'
import { writeToken } from './newsroom/writeToken.ts'

const stop = stopSignal()

/** The calendar day of this computer; a release that tells no day is taken to be today's, and said to be a guess. */
function today(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function studioAddress({ siteUrl }: Env): (releaseId: string) => string {
  return (releaseId) => `${siteUrl}${paths.studio()}/intent/edit/mode=structure;id=${releaseId};type=release/`
}

/** One file alone is told of in full. */
async function importOne(job: ImportJob, json: boolean, studioOf: (id: string) => string): Promise<void> {
  for await (const result of importFiles(job)) {
    if (result.status === 'failed') throw result.error
    console.log(json ? JSON.stringify(objectOf(result, studioOf, job), null, 2) : textOf(result, studioOf))
  }
}

/** Of many, each is a line for a program, and a person gets a report at the end. */
async function importMany(job: ImportJob, json: boolean, studioOf: (id: string) => string): Promise<void> {
  const began = performance.now()
  const tally = new Tally()
  const progress = progressOn({
    stream: process.stderr,
    total: job.paths.length,
    now: () => performance.now(),
    mayDraw: !(json && process.stdout.isTTY),
  })
  const take = (result: FileResult) => {
    tally.add(result)
    if (json) console.log(lineOf(result, studioOf))
    progress.at(tally.files, result.path, result.status !== 'importedBefore')
  }
  try {
    for await (const result of importFiles(job)) take(result)
  } finally {
    progress.end()
    if (tally.files > 0) {
      const seconds = (performance.now() - began) / 1000
      const report = runReport(tally, { files: job.paths.length, seconds, studioOf })
      if (json) console.error(report)
      else console.log(report)
    }
  }
  if (tally.failures.length > 0) process.exitCode = 1
}

async function main(options: ImportOptions): Promise<void> {
  const files = namedFiles(options.paths)
  const environment = readEnv(process.env)
  const job: ImportJob = {
    paths: files,
    day: options.day,
    today: today(new Date()),
    openIntake: options.dryRun
      ? null
      : () =>
          Intake.open(writingClient(environment, writeToken(environment, process.env.LAKE_DIR || undefined))),
    signal: stop.signal,
  }
  const isAlone = files.length === 1 && files[0] === options.paths[0]
  await (isAlone ? importOne : importMany)(job, options.json, studioAddress(environment))
}

try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  await main(readOptions(process.argv.slice(2)))
} catch (error) {
  const isExpected = error instanceof ImportError || error instanceof EnvironmentError
  console.error(isExpected ? error.message : error)
  process.exitCode = 1
}
if (stop.exitCode !== null) process.exitCode = stop.exitCode
