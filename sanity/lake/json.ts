export type JsonObject = { [field: string]: unknown }

/** True for a plain JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equality of two JSON values; the order of keys does not matter, a missing key is not the same as null. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameJson(item, right[index]))
    )
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  )
}

/**
 * Whether a JSON value nests deeper than `limit` levels. Everything below walks documents recursively, so
 * this is asked first and walks without recursion.
 */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((item) => {
      if (Array.isArray(item)) return item.filter((child) => typeof child === 'object' && child !== null)
      if (isObject(item)) return Object.values(item).filter((child) => typeof child === 'object' && child)
      return []
    })
  }
  return false
}
