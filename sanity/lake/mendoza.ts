import { isObject, type JsonObject, sameJson } from './json.ts'

/**
 * Encoder for mendoza, the format in which the API describes what a change did to a document: a flat list of
 * operation codes and operands that a small stack machine plays (github.com/sanity-io/mendoza).
 */
const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const PUSH_ELEMENT_BLANK = 13
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21
const STRING_APPEND_STRING = 22
const STRING_APPEND_SLICE = 23

/** A shorter common part is not worth a slice. */
const SHORTEST_SLICE = 8

export type MendozaPatch = unknown[]

/** The patch that turns `before` into `after`; null stands for a document that does not exist. */
export function mendozaPatch(before: unknown, after: unknown): MendozaPatch {
  return isObject(before) && isObject(after) ? objectOperations(before, after) : [VALUE, after ?? null]
}

/** Both directions, as events and history carry them. */
export function mendozaEffects(
  before: unknown,
  after: unknown,
): { apply: MendozaPatch; revert: MendozaPatch } {
  return { apply: mendozaPatch(before, after), revert: mendozaPatch(after, before) }
}

function objectOperations(before: JsonObject, after: JsonObject): MendozaPatch {
  const patch: MendozaPatch = []
  // Fields are named by their place among the sorted fields of the object before the change.
  for (const [index, field] of definedFields(before).sort().entries()) {
    const old = before[field]
    const next = after[field]
    if (next === undefined) patch.push(OBJECT_DELETE_FIELD, index)
    else if (!sameJson(old, next)) {
      const inner = innerOperations(old, next)
      if (!inner) patch.push(OBJECT_SET_FIELD_VALUE, next, field)
      else {
        const push = inner.blank ? PUSH_FIELD_BLANK : PUSH_FIELD_COPY
        patch.push(push, index, ...inner.patch, RETURN_INTO_OBJECT_SAME_KEY_POP)
      }
    }
  }
  for (const field of definedFields(after)) {
    if (before[field] === undefined) patch.push(OBJECT_SET_FIELD_VALUE, after[field], field)
  }
  return patch
}

function definedFields(object: JsonObject): string[] {
  return Object.keys(object).filter((field) => object[field] !== undefined)
}

/** How to change a value from the inside; null when replacing it is all there is. */
function innerOperations(old: unknown, next: unknown): { blank: boolean; patch: MendozaPatch } | null {
  if (isObject(old) && isObject(next)) return { blank: false, patch: objectOperations(old, next) }
  // An array built from nothing would come out as null, so an empty one is sent as a value.
  if (Array.isArray(old) && Array.isArray(next) && next.length > 0)
    return { blank: true, patch: arrayOperations(old, next) }
  if (typeof old === 'string' && typeof next === 'string') {
    const patch = stringOperations(old, next)
    return patch && { blank: true, patch }
  }
  return null
}

/** Builds the array anew from slices of the old one, changed elements and new ones. */
function arrayOperations(old: unknown[], next: unknown[]): MendozaPatch {
  const patch: MendozaPatch = []
  const keys = new Map(old.map((item, index) => [isObject(item) ? item._key : undefined, index]))
  let at = 0
  for (let index = 0; index < next.length; ) {
    const item = next[index]
    const key = isObject(item) ? item._key : undefined
    const source = key === undefined ? at : (keys.get(key) ?? -1)
    const length = sameRun(old, source, next, index)
    if (length > 0) {
      patch.push(ARRAY_APPEND_SLICE, source, source + length)
      at = source + length
      index += length
      continue
    }
    const inner = key !== undefined && source >= 0 ? innerOperations(old[source], item) : null
    if (inner) {
      const push = inner.blank ? PUSH_ELEMENT_BLANK : PUSH_ELEMENT_COPY
      patch.push(push, source, ...inner.patch, RETURN_INTO_ARRAY_POP)
      at = source + 1
    } else {
      patch.push(ARRAY_APPEND_VALUE, item)
      if (key === undefined) at += 1
    }
    index += 1
  }
  return patch
}

function sameRun(old: unknown[], from: number, next: unknown[], start: number): number {
  let length = 0
  while (
    from >= 0 &&
    from + length < old.length &&
    start + length < next.length &&
    sameJson(old[from + length], next[start + length])
  ) {
    length += 1
  }
  return length
}

/** Keeps the common start and end; offsets count UTF-8 bytes. Null when too little is common. */
function stringOperations(old: string, next: string): MendozaPatch | null {
  const before = Array.from(old)
  const after = Array.from(next)
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  if (start + end < SHORTEST_SLICE) return null

  const middle = after.slice(start, after.length - end).join('')
  const endsAt = Buffer.byteLength(old)
  const patch: MendozaPatch = []
  if (start > 0) patch.push(STRING_APPEND_SLICE, 0, bytes(before.slice(0, start)))
  if (middle !== '') patch.push(STRING_APPEND_STRING, middle)
  if (end > 0) patch.push(STRING_APPEND_SLICE, endsAt - bytes(before.slice(before.length - end)), endsAt)
  return patch
}

function bytes(characters: string[]): number {
  return Buffer.byteLength(characters.join(''))
}
