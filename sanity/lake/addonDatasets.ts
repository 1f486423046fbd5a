import type { DatabaseSync } from 'node:sqlite'

/** Datasets that belong to another one; the Studio keeps comments and tasks in one of them. */
export type AddonDatasets = {
  /** Makes the comments dataset of `dataset` known and returns its name. */
  setUpComments(dataset: string): string
  /** Names of the addon datasets of `dataset` with that profile; none before they were set up. */
  list(profile: string, dataset: string): string[]
}

/** Opens the list in the lake's database, making its table when it is not there. */
export function openAddonDatasets(database: DatabaseSync): AddonDatasets {
  database.exec(
    'create table if not exists addon_datasets(name text primary key, profile text not null, addon_for text not null)',
  )
  const insert = database.prepare('insert or ignore into addon_datasets values (?, ?, ?)')
  const select = database.prepare('select name from addon_datasets where profile = ? and addon_for = ?')
  return {
    setUpComments(dataset) {
      const name = `${dataset}-comments`
      insert.run(name, 'comments', dataset)
      return name
    },
    list: (profile, dataset) => select.all(profile, dataset).map((row) => String(row.name)),
  }
}
