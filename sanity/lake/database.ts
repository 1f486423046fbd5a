import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { LakeOpenError } from './errors.ts'

const SCHEMA_VERSION = 1

const SCHEMA = `
create table dataset (name text primary key) without rowid;
create table document (
  dataset text not null,
  id text not null,
  body text not null,
  primary key (dataset, id)
) without rowid;
create table transaction_log (
  sequence integer primary key autoincrement,
  dataset text not null,
  id text not null,
  author text not null,
  timestamp text not null,
  unique (dataset, id)
);
-- What each transaction left behind. The state before a change is the state after the one before it.
create table document_change (
  dataset text not null,
  document_id text not null,
  sequence integer not null references transaction_log (sequence),
  position integer not null,
  after text,
  mutations text not null,
  primary key (dataset, document_id, sequence)
) without rowid;
create index document_change_by_transaction on document_change (sequence, position);
`

/**
 * Opens (or makes) `<dir>/lake.sqlite`. A commit is on the disk when it is acknowledged (WAL, synchronous=FULL),
 * and one process at a time has the file: documents are kept in memory, so a second writer would not be seen.
 * @throws LakeOpenError when the folder or file cannot be used; an unknown, newer file is left as it is
 */
export function openDatabase(dir: string): DatabaseSync {
  const file = join(dir, 'lake.sqlite')
  let database: DatabaseSync | undefined
  try {
    makeFolder(dir)
    database = new DatabaseSync(file, { timeout: 1000 })
    database.exec('pragma locking_mode = exclusive')
    refuseNewerFile(database, file)
    database.exec('pragma journal_mode = wal; pragma synchronous = full')
    prepareSchema(database)
    return database
  } catch (cause) {
    database?.close()
    if (cause instanceof LakeOpenError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    const advice = /locked|busy/i.test(reason)
      ? 'another lake is running on it; stop that one or set LAKE_DIR to another folder'
      : `${reason}; LAKE_DIR must name a folder that this user can write to and that holds a lake or nothing`
    throw new LakeOpenError(`The lake cannot open ${file}: ${advice}.`, { cause })
  }
}

/** Not `recursive: true`, which never returns where a folder cannot be made, such as under /proc. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return
  makeFolder(dirname(dir))
  mkdirSync(dir)
}

function formatOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.user_version ?? 0)
}

function refuseNewerFile(database: DatabaseSync, file: string): void {
  const format = formatOf(database)
  if (format <= SCHEMA_VERSION) return
  throw new LakeOpenError(
    `The lake cannot open ${file}: it was written by a newer version of Lectern (format ${format}, ` +
      `this one reads ${SCHEMA_VERSION}); update Lectern or set LAKE_DIR to another folder.`,
  )
}

/** Makes the tables of a new file; the exclusive transaction also takes the lock that keeps a second lake out. */
function prepareSchema(database: DatabaseSync): void {
  database.exec('begin exclusive')
  try {
    if (formatOf(database) === 0) database.exec(`${SCHEMA} pragma user_version = ${SCHEMA_VERSION}`)
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

/** Moves the write-ahead log into the file and closes it; nothing may be written afterwards. */
export function closeDatabase(database: DatabaseSync): void {
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
}
