import type { Introduction, Passage } from '#lib/importer/passage.ts'
import type { Person } from '#lib/importer/people.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { isPossessive, withoutPossessive } from '#lib/importer/words.ts'

const MOST_NAMESAKES = 40

/** A place that names a person; more than one id where a family name fits several. */
export type Mention = Span & {
  people: string[]
  /** End of the apposition after the name. */
  extent: number
  paragraph: number
}

/** Every place that names somebody known: introductions, and family names that stand alone. */
export function mentionsOf(
  source: string,
  passages: readonly Passage[],
  people: readonly Person[],
): Mention[] {
  const mentions: Mention[] = []
  const taken = new Map<number, Introduction & { id: string }>()
  for (const person of people) {
    for (const introduction of person.introductions)
      taken.set(introduction.name.start, { ...introduction, id: person.id })
  }
  const byFamily = index(people, (person) => person.family)
  const compound = index(
    people.filter((person) => person.family.includes(' ')),
    (person) => person.family.split(' ')[0] ?? '',
  )
  const byGiven = index(people, (person) => person.given.split(' ')[0] ?? '')
  for (const passage of passages) {
    let until = passage.start
    for (const [at, word] of passage.words.entries()) {
      const introduction = taken.get(word.start)
      if (introduction) {
        mentions.push({
          start: introduction.start,
          end: introduction.name.end,
          extent: Math.max(introduction.end, introduction.name.end),
          people: [introduction.id],
          paragraph: passage.index,
        })
        until = introduction.name.end
        continue
      }
      if (word.start < until || !word.capital) continue
      const before = passage.words[at - 1]
      if (before && /^(?:uss|usns|fort|camp|hms)$/u.test(before.lower)) continue
      const bare = withoutPossessive(word.text)
      const multi = familyAt(source, compound.get(bare), word.start)
      const named =
        multi?.people ??
        byFamily.get(bare) ??
        loneGiven(byGiven.get(bare), passage.words[at + 1]?.text, byFamily)
      if (!named || named.length === 0) continue
      const end = multi ? multi.end : word.start + bare.length
      const given = named.filter((person) => before && person.given.split(/\s/u)[0] === before.text)
      const start = given.length > 0 && before ? before.start : word.start
      const who = given.length > 0 ? given : named
      mentions.push({
        start,
        end,
        extent: isPossessive(word.text) ? word.end : end,
        people: who.map((person) => person.id),
        paragraph: passage.index,
      })
      until = end
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** A family name of several words ("Van Buren") that begins here. */
function familyAt(
  source: string,
  people: readonly Person[] | undefined,
  at: number,
): { people: Person[]; end: number } | null {
  const found = people?.filter((person) => source.startsWith(person.family, at)) ?? []
  const first = found[0]
  return first ? { people: found, end: at + first.family.length } : null
}

/** Where the family name stands first ("Capt. Miyazaki Koji"), a later reference uses what looks like the given name. */
function loneGiven(
  people: Person[] | undefined,
  next: string | undefined,
  byFamily: ReadonlyMap<string, Person[]>,
): Person[] | undefined {
  if (people?.length !== 1 || (next && byFamily.has(withoutPossessive(next)))) return undefined
  return people
}

function index(people: readonly Person[], key: (person: Person) => string): Map<string, Person[]> {
  const map = new Map<string, Person[]>()
  for (const person of people) {
    const name = key(person)
    if (name.length <= 1) continue
    const same = map.get(name)
    // More namesakes than any release has: further ones change nothing, since the name is ambiguous already.
    if (same && same.length < MOST_NAMESAKES) same.push(person)
    else if (same) continue
    else map.set(name, [person])
  }
  return map
}
