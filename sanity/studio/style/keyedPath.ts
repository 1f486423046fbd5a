import type { Path } from 'sanity'
import { z } from 'zod'
import type { StylePath } from '#lib/domain/style/styleRule.ts'

const Keyed = z.looseObject({ _key: z.string() })
const Fields = z.record(z.string(), z.unknown())

/** The way into a document as the Studio goes it: entries of lists by their keys, not by their places. */
export function keyedPath(document: unknown, path: StylePath): Path {
  let value = document
  return path.map((segment) => {
    value = stepInto(value, segment)
    if (typeof segment !== 'number') return segment
    const keyed = Keyed.safeParse(value)
    return keyed.success ? { _key: keyed.data._key } : segment
  })
}

/** A path in the notation of patches and of the Studio's addresses: `body[_key=="b1"].children[_key=="s1"].text`. */
export function pathText(path: Path): string {
  return path
    .map((segment, at) => {
      if (typeof segment === 'string') return at === 0 ? segment : `.${segment}`
      if (typeof segment === 'number') return `[${segment}]`
      return '_key' in segment ? `[_key=="${segment._key}"]` : `[${segment.join(':')}]`
    })
    .join('')
}

/** What stands at a path, undefined where nothing does. */
export function valueAt(document: unknown, path: StylePath): unknown {
  return path.reduce(stepInto, document)
}

function stepInto(value: unknown, segment: StylePath[number]): unknown {
  if (typeof segment === 'string') {
    const fields = Fields.safeParse(value)
    return fields.success ? fields.data[segment] : undefined
  }
  if (!Array.isArray(value)) return undefined
  if (typeof segment === 'number') return value[segment]
  return value.find((entry) => {
    const keyed = Keyed.safeParse(entry)
    return keyed.success && keyed.data._key === segment._key
  })
}
