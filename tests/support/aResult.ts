import { Desk } from '#lib/importer/desk.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { readRelease } from '#lib/importer/read.ts'
import { draftsOf } from '#lib/importer/records.ts'
import type { FileResult } from '../../scripts/import/importFiles.ts'

const day = { value: '2031-03-03', isGuess: false }

/** What becomes of a file with this text on a desk that knows these officials and has nothing else. */
export function imported(path: string, text: string, officials: KnownOfficial[] = []): FileResult {
  const proposal = readRelease(text)
  const desk = new Desk({ officials, releaseSlugs: [], ids: [], imported: new Map() })
  const plan = draftsOf(proposal, desk, { name: path, sha256: 'a'.repeat(64) }, day.value)
  return { status: 'imported', path, proposal, day, plan }
}

/** The same in a dry run. */
export function onlyRead(path: string, text: string): FileResult {
  return { status: 'read', path, proposal: readRelease(text), day }
}
