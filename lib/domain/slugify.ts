const LONGEST = 80

/** "U.S.", "U. S.", "J. F. K.": read as one word, so that "U.S. talks" is `us-talks`. */
const INITIALS = /\b\p{L}\.(?: ?\p{L}\.)+/gu

/**
 * A web address out of a headline: unaccented lower-case letters, digits and dashes, cut at a word.
 * @returns '' where nothing is left, as of a headline in Japanese; then a person must write one
 */
export function slugify(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(INITIALS, (initials) => initials.replace(/[. ]/g, ''))
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
