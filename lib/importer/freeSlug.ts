/** The wanted web address, or the first of `wanted-2`, `wanted-3` … that nobody has. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted
  for (let number = 2; isTaken(slug); number += 1) slug = `${wanted}-${number}`
  return slug
}
