const LONGEST = 80

/**
 * A web address out of a headline: unaccented lower-case letters, digits and dashes, cut at a word.
 * @returns '' where nothing is left, as of a headline in Japanese; then a person must write one
 */
export function slugify(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug
}
