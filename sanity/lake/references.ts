import { isObject } from './json.ts'

/**
 * Ids that a document refers to strongly. Weak references, and those into other datasets, projects or media
 * libraries (`media-library:...`), are nobody's promise here.
 */
export function strongReferences(document: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
    } else if (isObject(value)) {
      const target = value._ref
      if (typeof target === 'string' && value._weak !== true && isLocal(value, target)) found.add(target)
      for (const child of Object.values(value)) visit(child)
    }
  }
  visit(document)
  return found
}

function isLocal(reference: Record<string, unknown>, target: string): boolean {
  return reference._dataset === undefined && reference._projectId === undefined && !target.includes(':')
}

/**
 * A copy in which references marked `_strengthenOnPublish` are what they become on publishing: strong, or weak
 * where the mark itself says `weak: true`.
 */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isObject(value)) return value
  const { _strengthenOnPublish: mark, ...rest } = value
  if (mark !== undefined) {
    delete rest._weak
    if (isObject(mark) && mark.weak === true) rest._weak = true
  }
  return Object.fromEntries(
    Object.entries(rest).map(([field, child]) => [field, strengthenReferences(child)]),
  )
}
