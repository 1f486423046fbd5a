import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

/** A list pane's layout or a recent search; the Studio's largest seen value is a few kB. */
export const MAX_VALUE_BYTES = 64 * 1024
/** The Studio's keys are dotted names of about 60 characters. */
export const MAX_KEY_LENGTH = 256
/** Each document type adds a handful of keys; this is far above any schema and keeps one person's settings small. */
export const MAX_KEYS_PER_USER = 2000
/** The Studio reads what a page needs in one go. */
export const MAX_KEYS_PER_REQUEST = 200

const key = z.string().min(1).max(MAX_KEY_LENGTH)

/** What `PUT /users/me/keyvalue` takes. */
export const keyValuesShape = z
  .array(z.object({ key, value: z.json() }))
  .min(1)
  .max(MAX_KEYS_PER_REQUEST)

export type KeyValue = z.infer<typeof keyValuesShape>[number]

/** A person has more settings than the store keeps, or one is too large. */
export class KeyValueLimitError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'KeyValueLimitError'
  }
}

/** Small settings that the Studio keeps for each person: list layout, sort order, recent searches. */
export type KeyValueStore = {
  /** The pairs that are there, in the order asked. */
  read(userId: string, keys: readonly string[]): KeyValue[]
  /** Writes all or nothing. @throws KeyValueLimitError */
  write(userId: string, pairs: readonly KeyValue[]): void
}

/** Opens the store in the lake's database, making its table when it is not there. */
export function openKeyValues(database: DatabaseSync): KeyValueStore {
  database.exec(
    'create table if not exists key_values(user_id text, key text, value text not null, primary key(user_id, key)) without rowid',
  )
  const select = database.prepare('select value from key_values where user_id = ? and key = ?')
  const count = database.prepare('select count(*) as total from key_values where user_id = ?')
  const upsert = database.prepare(
    'insert into key_values values (?, ?, ?) on conflict do update set value = excluded.value',
  )
  return {
    read: (userId, keys) =>
      keys.flatMap((name) => {
        const value = select.get(userId, name)?.value
        return typeof value === 'string' ? [{ key: name, value: z.json().parse(JSON.parse(value)) }] : []
      }),
    write(userId, pairs) {
      database.exec('savepoint write_key_values')
      try {
        for (const pair of pairs) {
          const text = JSON.stringify(pair.value)
          if (Buffer.byteLength(text) > MAX_VALUE_BYTES)
            throw new KeyValueLimitError(
              `The value of "${pair.key}" is larger than ${MAX_VALUE_BYTES / 1024} kB.`,
            )
          upsert.run(userId, pair.key, text)
        }
        if (Number(count.get(userId)?.total ?? 0) > MAX_KEYS_PER_USER)
          throw new KeyValueLimitError(`A person can keep ${MAX_KEYS_PER_USER} settings, and these are more.`)
        database.exec('release write_key_values')
      } catch (error) {
        database.exec('rollback to write_key_values; release write_key_values')
        throw error
      }
    },
  }
}
