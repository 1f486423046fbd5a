import type { Day } from '#lib/domain/official.ts'
import type { Earlier } from '#lib/importer/desk.ts'
import type { DraftPlan } from '#lib/importer/draftPlan.ts'
import { ImportError } from '#lib/importer/importError.ts'
import type { Proposal } from '#lib/importer/proposal.ts'
import { readRelease } from '#lib/importer/read.ts'
import type { ReleaseDay } from '#lib/importer/report.ts'
import { DeskClosedError } from '#sanity/import/deskErrors.ts'
import type { Intake } from '#sanity/import/intake.ts'
import { readSource, type SourceFile } from './sourceFile.ts'

type Reading = { path: string; proposal: Proposal; day: ReleaseDay }

/** What became of one file. */
export type FileResult =
  | (Reading & { status: 'imported'; plan: DraftPlan })
  | (Reading & { status: 'read' })
  | { status: 'importedBefore'; path: string; source: SourceFile; earlier: Earlier }
  | { status: 'failed'; path: string; error: unknown }

export type ImportJob = {
  paths: readonly string[]
  /** Day of every release, whatever its text tells. */
  day: Day | null
  /** Day of a release that tells none. */
  today: Day
  /** Asked for at the first file that can be read; null where nothing is to be written. */
  openIntake: (() => Promise<Intake>) | null
  /** No file is begun after this is aborted. */
  signal: AbortSignal
}

/**
 * Imports files one after the other, so that the officials of each are known to the next. A file that fails stops no
 * other.
 * @throws DeskClosedError where the Content Lake takes no more; what was yielded is written
 * @throws what `openIntake` throws
 */
export async function* importFiles(job: ImportJob): AsyncGenerator<FileResult, void, void> {
  let intake: Intake | null = null
  for (const path of job.paths) {
    if (job.signal.aborted) return
    const source = sourceOrFault(path)
    if ('error' in source) {
      yield { status: 'failed', path, error: source.error }
      continue
    }
    if (job.openIntake) intake ??= await job.openIntake()
    yield await importOne(path, source, intake, job)
  }
}

function sourceOrFault(path: string): SourceFile | { error: unknown } {
  try {
    return readSource(path)
  } catch (error) {
    return { error }
  }
}

async function importOne(
  path: string,
  source: SourceFile,
  intake: Intake | null,
  job: ImportJob,
): Promise<FileResult> {
  const known = intake?.importedAs(source.sha256)
  if (known) return { status: 'importedBefore', path, source, earlier: known }
  try {
    const { proposal, day } = readingOf(source.text, job)
    if (!intake) return { status: 'read', path, proposal, day }
    const { name, sha256 } = source
    const { plan, earlier } = await intake.take(proposal, { name, sha256 }, day.value)
    return plan
      ? { status: 'imported', path, proposal, day, plan }
      : { status: 'importedBefore', path, source, earlier }
  } catch (error) {
    if (error instanceof DeskClosedError) throw error
    return { status: 'failed', path, error }
  }
}

/** What a text says, and on which day. */
export function readingOf(
  text: string,
  { day, today }: Pick<ImportJob, 'day' | 'today'>,
): { proposal: Proposal; day: ReleaseDay } {
  const proposal = readRelease(text)
  const known = day ?? proposal.day
  return { proposal, day: { value: known ?? today, isGuess: known === null } }
}

/** Why a file failed, for the report: what a person can act on is one sentence, anything else a fault of ours. */
export function reasonOf(error: unknown): string {
  if (error instanceof ImportError) return error.message
  return `a fault of the importer (${error instanceof Error ? error.message : String(error)}); import it alone to see more`
}
