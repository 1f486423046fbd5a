import { isObject } from './json.ts'

/** A copy in which every object inside an array has a `_key`; keys that exist are kept. */
export function withArrayKeys(value: unknown, newKey: () => string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => {
      const keyed = withArrayKeys(item, newKey)
      return isObject(keyed) && keyed._key === undefined ? { _key: newKey(), ...keyed } : keyed
    })
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, child]) => [field, withArrayKeys(child, newKey)]),
  )
}
