import { duration, grouped, rate } from './figures.ts'
import type { Tally } from './tally.ts'

export type Run = {
  /** All the files that were named. */
  files: number
  seconds: number
  /** Address of a release in the Studio. */
  studioOf: (releaseId: string) => string
}

/** What became of many files, for the person who started the import and will check the drafts. */
export function runReport(tally: Tally, { files, seconds, studioOf }: Run): string {
  const done = tally.imported + tally.read
  const pace = done > 0 && seconds > 0 ? `, ${rate(done / seconds)}` : ''
  const lines = [
    row(
      tally.read > 0 ? 'Read' : 'Imported',
      `${grouped(done)} of ${count(files, 'file')} in ${duration(seconds)}${pace}`,
    ),
  ]
  if (tally.importedBefore > 0)
    lines.push(row('Imported before', `${grouped(tally.importedBefore)}, left as they are`))
  if (tally.failures.length > 0) {
    lines.push(row('Failed', grouped(tally.failures.length)))
    for (const { path, reason } of tally.failures)
      lines.push(`  ${reason.includes(path) ? reason : `${path}: ${reason}`}`)
  }
  if (done > 0) {
    lines.push(row('Statements', grouped(tally.statements)), row('People', people(tally)))
    lines.push(...toCheck(tally, studioOf))
  }
  const missing = files - tally.files
  if (missing > 0) {
    lines.push(
      '',
      `${count(missing, 'file')} ${missing === 1 ? 'was' : 'were'} not reached. Run the same command again to go on: what was imported is left as it is.`,
    )
  }
  return lines.join('\n')
}

function people({ people: { known, made, none }, read }: Tally): string {
  const all = grouped(known + made + none)
  if (read > 0) return all
  return `${all}: ${grouped(known)} found on record, ${grouped(made)} new drafts, ${grouped(none)} without a record`
}

function toCheck({ checks, mostToCheck }: Tally, studioOf: Run['studioOf']): string[] {
  if (checks === 0) return [row('To check', 'nothing')]
  const lines = [
    row(
      'To check',
      `${count(checks, 'decision')}; the ${mostToCheck[0]?.releaseId ? 'drafts' : 'files'} with most are`,
    ),
  ]
  for (const { name, releaseId, checks: some } of mostToCheck) {
    lines.push(`  ${String(some).padStart(4)}  ${name}`)
    if (releaseId) lines.push(`        ${studioOf(releaseId)}`)
  }
  return lines
}

function row(name: string, text: string): string {
  return `${name.padEnd(17)}${text}`
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}
