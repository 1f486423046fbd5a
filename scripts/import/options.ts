import { parseArgs } from 'node:util'
import type { Day } from '#lib/domain/official.ts'
import { calendarDay } from '#lib/importer/days.ts'
import { ImportError } from '#lib/importer/importError.ts'

export type ImportOptions = {
  /** Files and folders, as given. */
  paths: string[]
  json: boolean
  /** Reads and writes nothing. */
  dryRun: boolean
  /** Of every release, whatever its text tells. */
  day: Day | null
}

const USAGE =
  'Say which files or folders: npm run import -- path/to/releases ... [--json] [--dry-run] [--day YYYY-MM-DD]'

/** @throws ImportError that says what to write instead */
export function readOptions(args: string[]): ImportOptions {
  const { values, positionals } = parsed(args)
  if (positionals.length === 0) throw new ImportError(USAGE)
  const day = values.day ?? null
  if (day !== null && !isDay(day)) {
    throw new ImportError(`"${day}" is no day: write --day as YYYY-MM-DD, such as 2026-03-31.`)
  }
  return { paths: positionals, json: values.json ?? false, dryRun: values['dry-run'] ?? false, day }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, day: { type: 'string' } },
    })
  } catch (cause) {
    const said =
      typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : ''
    throw new ImportError(`${said.split('.')[0]}. ${USAGE}`, { cause })
  }
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  return match !== null && calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) === text
}
