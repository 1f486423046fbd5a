import type { DraftPlan } from '#lib/importer/draftPlan.ts'
import { reportOf } from '#lib/importer/report.ts'
import { type FileResult, type ImportJob, readingOf, reasonOf } from './importFiles.ts'

type Done = Exclude<FileResult, { status: 'failed' }>
type StudioOf = (releaseId: string) => string
type Days = Pick<ImportJob, 'day' | 'today'>

/** What became of a file that was imported alone, in words. */
export function textOf(result: Done, studioOf: StudioOf): string {
  if (result.status === 'read') return reportOf(result.proposal, null, result.day)
  if (result.status === 'importedBefore') {
    const { title, id } = result.earlier
    return `This text was imported before, as “${title}”. Nothing was written.\n${studioOf(id)}`
  }
  const { proposal, plan, day } = result
  return `${reportOf(proposal, plan, day)}\n\nThe draft is in the Studio:\n${studioOf(plan.releaseId)}`
}

/** The same for a program. */
export function objectOf(result: Done, studioOf: StudioOf, days: Days): Record<string, unknown> {
  if (result.status === 'importedBefore') {
    const { proposal, day } = readingOf(result.source.text, days)
    return { proposal, day: day.value, ...earlier(result, studioOf) }
  }
  const reading = { proposal: result.proposal, day: result.day.value }
  return result.status === 'read' ? reading : { ...reading, ...written(result.plan, studioOf) }
}

/** One of many files for a program, on one line. A text that was imported before is not read again. */
export function lineOf(result: FileResult, studioOf: StudioOf): string {
  const { path: file, status } = result
  if (result.status === 'failed') return JSON.stringify({ file, status, reason: reasonOf(result.error) })
  if (result.status === 'importedBefore')
    return JSON.stringify({ file, status, ...earlier(result, studioOf) })
  const reading = { file, status, proposal: result.proposal, day: result.day.value }
  return JSON.stringify(
    result.status === 'read' ? reading : { ...reading, ...written(result.plan, studioOf) },
  )
}

function earlier(result: Extract<Done, { status: 'importedBefore' }>, studioOf: StudioOf) {
  return { alreadyImported: result.earlier.id, studio: studioOf(result.earlier.id) }
}

function written({ documents, people, releaseId, warnings }: DraftPlan, studioOf: StudioOf) {
  return {
    documents: documents.map((document) => document._id),
    studio: studioOf(releaseId),
    people: people.map(({ person, ...plan }) => ({ person: person.id, ...plan })),
    warnings,
  }
}
