import { checksOf } from '#lib/importer/report.ts'
import { type FileResult, reasonOf } from './importFiles.ts'

export type Failure = { path: string; reason: string }
/** A draft, or in a dry run a file, with the number of things to check in it. */
export type ToCheck = { name: string; releaseId: string | null; checks: number }

const MOST_NAMED = 10

/** Adds the files of a run up, and keeps of each no more than the report at the end needs. */
export class Tally {
  read = 0
  imported = 0
  importedBefore = 0
  statements = 0
  people = { known: 0, made: 0, none: 0 }
  checks = 0
  readonly failures: Failure[] = []
  /** The drafts with most to check, in falling order. */
  mostToCheck: ToCheck[] = []

  get files(): number {
    return this.read + this.imported + this.importedBefore + this.failures.length
  }

  add(result: FileResult): void {
    if (result.status === 'failed') {
      this.failures.push({ path: result.path, reason: reasonOf(result.error) })
    } else if (result.status === 'importedBefore') this.importedBefore += 1
    else this.#addReading(result)
  }

  #addReading(result: Extract<FileResult, { status: 'imported' | 'read' }>): void {
    const { proposal, day, path } = result
    const plan = result.status === 'imported' ? result.plan : null
    if (plan) this.imported += 1
    else this.read += 1
    this.statements += proposal.statements.length
    const named = proposal.officials.length + proposal.others.length
    const known = plan?.people.filter((one) => one.isKnown).length ?? 0
    const made = plan?.newOfficials.length ?? 0
    this.people.known += known
    this.people.made += made
    this.people.none += named - known - made
    const checks = checksOf(proposal, plan, day).length
    this.checks += checks
    if (checks > 0) {
      const entry = { name: plan?.title ?? path, releaseId: plan?.releaseId ?? null, checks }
      this.mostToCheck = [...this.mostToCheck, entry].sort((a, b) => b.checks - a.checks).slice(0, MOST_NAMED)
    }
  }
}
