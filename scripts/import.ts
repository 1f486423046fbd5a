// `npm run import -- <file.txt> [--json] [--dry-run] [--day YYYY-MM-DD]`: a plain-text release becomes drafts in the desk.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readEnv } from '#lib/env.ts'
import { EnvironmentError } from '#lib/errors.ts'
import { calendarDay } from '#lib/importer/days.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { readRelease } from '#lib/importer/read.ts'
import { reportOf } from '#lib/importer/report.ts'
import { paths } from '#lib/paths.ts'
import { Intake } from '#sanity/import/intake.ts'
import { writingClient } from '#sanity/writingClient.ts'
import { readSource, type SourceFile } from './import/sourceFile.ts'
import { writeToken } from './newsroom/writeToken.ts'

const USAGE = 'Say which file: npm run import -- path/to/release.txt [--json] [--dry-run] [--day YYYY-MM-DD]'

type Options = { file: string; json: boolean; dryRun: boolean; day: string | null }

function readOptions(args: string[]): Options {
  let parsed: { values: { json?: boolean; 'dry-run'?: boolean; day?: string }; positionals: string[] }
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, day: { type: 'string' } },
    })
  } catch (cause) {
    throw new ImportError(USAGE, { cause })
  }
  const [file, ...more] = parsed.positionals
  if (!file || more.length > 0) throw new ImportError(USAGE)
  const { day } = parsed.values
  if (day !== undefined && !isDay(day)) {
    throw new ImportError(`"${day}" is no day: write --day as YYYY-MM-DD, such as 2026-03-31.`)
  }
  return {
    file,
    json: parsed.values.json ?? false,
    dryRun: parsed.values['dry-run'] ?? false,
    day: day ?? null,
  }
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  return match !== null && calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) === text
}

/** The calendar day of this computer; a release that tells no day is taken to be today's, and said to be a guess. */
function today(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function studioAddress(siteUrl: string, releaseId: string): string {
  return `${siteUrl}${paths.studio()}/intent/edit/mode=structure;id=${releaseId};type=release/`
}

async function importFile(source: SourceFile, options: Options): Promise<void> {
  const proposal = readRelease(source.text)
  const known = options.day ?? proposal.day
  const day = { value: known ?? today(new Date()), isGuess: known === null }
  if (options.dryRun) {
    console.log(
      options.json ? JSON.stringify({ proposal, day: day.value }, null, 2) : reportOf(proposal, null, day),
    )
    return
  }
  const environment = readEnv(process.env)
  const client = writingClient(environment, writeToken(environment, process.env.LAKE_DIR || undefined))
  const intake = await Intake.open(client)
  const { name, sha256 } = source
  const { plan, earlier } = await intake.take(proposal, { name, sha256 }, day.value)
  if (!plan) {
    const studio = studioAddress(environment.siteUrl, earlier.id)
    const found = { proposal, day: day.value, alreadyImported: earlier.id, studio }
    if (options.json) console.log(JSON.stringify(found, null, 2))
    else console.log(`This text was imported before, as “${earlier.title}”. Nothing was written.\n${studio}`)
    return
  }
  const studio = studioAddress(environment.siteUrl, plan.releaseId)
  if (options.json) {
    const documents = plan.documents.map((document) => document._id)
    console.log(
      JSON.stringify({ proposal, day: day.value, documents, studio, warnings: plan.warnings }, null, 2),
    )
  } else console.log(`${reportOf(proposal, plan, day)}\n\nThe draft is in the Studio:\n${studio}`)
}

try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const options = readOptions(process.argv.slice(2))
  await importFile(readSource(options.file), options)
} catch (error) {
  const isExpected = error instanceof ImportError || error instanceof EnvironmentError
  console.error(isExpected ? error.message : error)
  process.exitCode = 1
}
