/** What tells neither people nor posts apart is taken away: case, accents, full stops, commas, the kind of apostrophe. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.,]/gu, '')
    .replace(/[’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
