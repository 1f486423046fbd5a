import { z } from 'zod'

const StrengthenOnPublish = z.looseObject({ weak: z.boolean().optional() })
const StrongReference = z.object({ _ref: z.string(), _weak: z.literal(false).optional() })

/** The value with `_weak` off the references that were weak only because their target was not published yet. */
export function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthened)
  if (typeof value !== 'object' || value === null) return value
  const members = new Map<string, unknown>(Object.entries(value))
  const promise = StrengthenOnPublish.safeParse(members.get('_strengthenOnPublish'))
  if (promise.success) {
    members.delete('_strengthenOnPublish')
    if (!promise.data.weak) members.delete('_weak')
  }
  return Object.fromEntries([...members].map(([name, member]) => [name, strengthened(member)]))
}

/** The ids that a value refers to and that must therefore exist, each once. */
export function strongReferencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(strongReferencesIn))]
  if (typeof value !== 'object' || value === null) return []
  const reference = StrongReference.safeParse(value)
  if (reference.success) return [reference.data._ref]
  return [...new Set(Object.values(value).flatMap(strongReferencesIn))]
}
