/**
 * Could this part of an address be a slug or a record's id? What could not is answered without asking the lake.
 * Slugs are lower-case letters, digits and dashes; ids may also hold capitals and underscores, never a dot.
 */
export function isSlugOrId(part: string): boolean {
  return /^[\w-]{1,200}$/.test(part)
}
