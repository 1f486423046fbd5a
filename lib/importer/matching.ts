import type { PersonReading } from '#lib/importer/proposal.ts'

/** An official of the desk, as far as a name can be matched with it. */
export type KnownOfficial = {
  /** Without the prefix of a draft. */
  id: string
  /** False while only a draft exists. */
  published: boolean
  slug: string | null
  names: { display: string; family: string; given: string }[]
  appointments: { from: string; to: string | null; rank: string | null }[]
}

/** One official that fits, or those among whom a person must choose. */
export type Match = { official: KnownOfficial | null; candidates: KnownOfficial[] }

/**
 * The existing official whom a release names, by any of the names recorded in any language. Given names agree when one
 * is the other, its initial, or a middle name is left out; a lone family name matches only if no two people have it.
 */
export function matchOfficial(person: PersonReading, officials: readonly KnownOfficial[]): Match {
  const exact = officials.filter((official) =>
    official.names.some((name) => folded(name.display) === folded(person.name)),
  )
  const fitting =
    exact.length > 0
      ? exact
      : officials.filter((official) => official.names.some((name) => agrees(name, person)))
  const [only] = fitting
  return fitting.length === 1 && only
    ? { official: only, candidates: [] }
    : { official: null, candidates: fitting }
}

function agrees(name: KnownOfficial['names'][number], person: PersonReading): boolean {
  if (folded(name.family) !== folded(person.family)) return false
  if (person.given === '') return true
  const [first = '', ...middle] = folded(person.given).split(' ')
  const [otherFirst = '', ...otherMiddle] = folded(name.given).split(' ')
  if (first !== otherFirst) return false
  return middle.length === 0 || otherMiddle.length === 0 || (middle[0] ?? '')[0] === (otherMiddle[0] ?? '')[0]
}

/** Case, accents, full stops and commas do not tell people apart. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.,]/gu, '')
    .replace(/[’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
