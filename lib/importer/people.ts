import { findRankByPrinted } from '#lib/domain/rank.ts'
import { type Gender, genderOf } from '#lib/importer/gender.ts'
import {
  type Introduction,
  introductionsIn,
  type Passage,
  sentenceOpeners,
  unnamedOffices,
} from '#lib/importer/introductions.ts'
import { isPostNoun } from '#lib/importer/posts.ts'
import type { PersonReading, Span } from '#lib/importer/proposal.ts'
import { isPossessive, withoutPossessive, wordsOf } from '#lib/importer/words.ts'

/** One person of the release, with every place that introduces him or her. */
export type Person = Omit<PersonReading, 'quoted'> & {
  gender: Gender
  standing: 'official' | 'unranked'
  introductions: Introduction[]
  /** Places of the post's words, for "the secretary said". */
  officeWords: ReadonlySet<string>
}

/** A place that names a person; more than one id where a family name fits several. */
export type Mention = Span & {
  people: string[]
  /** End of the apposition after the name. */
  extent: number
  paragraph: number
}

export type Cast = { people: Person[]; mentions: Mention[] }

/** Finds everybody whom the passages introduce, joins what names the same person, and finds the later references. */
export function castOf(source: string, passages: readonly Passage[]): Cast {
  const introductions = passages.flatMap((passage) => introductionsIn(source, passage))
  introductions.push(...holdersOfOffices(source, passages, introductions))
  introductions.sort((a, b) => a.start - b.start)
  const groups = grouped(introductions)
  const people = groups.map((group, index) => personOf(source, group, `p${index + 1}`))
  return { people, mentions: mentionsOf(source, passages, people) }
}

/** Whom an office named earlier belongs to: "The Under Secretary … visited …" and then "Eric Edelman met …". */
function holdersOfOffices(
  source: string,
  passages: readonly Passage[],
  known: readonly Introduction[],
): Introduction[] {
  const found: Introduction[] = []
  const families = new Set(known.map((introduction) => introduction.name.family))
  for (const [index, passage] of passages.slice(0, 200).entries()) {
    const office = unnamedOffices(source, passage)[0]
    if (!office) continue
    const opener = [passage, passages[index + 1]]
      .flatMap((near) => (near ? sentenceOpeners(source, near).map((name) => ({ name, near })) : []))
      .find(({ name }) => name.start > office.end && !families.has(name.family))
    if (!opener) continue
    families.add(opener.name.family)
    const post = {
      start: office.start,
      end: office.end,
      post: office.post,
      organization: null,
      constituency: null,
    }
    found.push({
      start: opener.name.start,
      end: opener.name.end,
      name: opener.name,
      rank: null,
      honorific: null,
      post,
      title: null,
      paragraph: opener.near.index,
      how: 'office',
    })
  }
  return found
}

/** How many earlier readings a new one is compared with: a release has fewer, and a hostile text must not be slow. */
const MOST_COMPARED = 40

/** Introductions of one person: the same family name, given names and ranks that do not contradict each other. */
function grouped(introductions: readonly Introduction[]): Introduction[][] {
  const groups: Introduction[][] = []
  const byFamily = new Map<string, Introduction[][]>()
  const full = introductions.filter((introduction) => introduction.name.given !== '')
  const lone = introductions.filter((introduction) => introduction.name.given === '')
  for (const introduction of [...full, ...lone]) {
    const key = introduction.name.family.toLowerCase()
    const same = byFamily.get(key) ?? []
    const fitting = same.slice(-MOST_COMPARED).filter((group) => fits(group, introduction))
    const home =
      fitting.length === 1 || introduction.name.given !== '' ? fitting[0] : nearest(fitting, introduction)
    if (home) home.push(introduction)
    else {
      const group = [introduction]
      groups.push(group)
      same.push(group)
      byFamily.set(key, same)
    }
  }
  for (const group of groups) group.sort((a, b) => a.start - b.start)
  return groups.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

function nearest(groups: readonly Introduction[][], introduction: Introduction): Introduction[] | undefined {
  const titled = groups.filter((group) =>
    group.some((one) => one.rank !== null && one.rank === introduction.rank),
  )
  if (titled.length === 1) return titled[0]
  return undefined
}

function fits(group: readonly Introduction[], introduction: Introduction): boolean {
  const { given, suffix } = introduction.name
  return group.slice(0, MOST_COMPARED).every((other) => {
    if (suffix && other.name.suffix && suffix !== other.name.suffix) return false
    if (introduction.rank && other.rank && !sameRank(introduction.rank, other.rank)) return false
    return given === '' || other.name.given === '' || sameGiven(given, other.name.given)
  })
}

function sameGiven(a: string, b: string): boolean {
  const [first] = a.replace(/\./gu, '').split(/\s/u)
  const [second] = b.replace(/\./gu, '').split(/\s/u)
  if (!first || !second) return true
  if (first === second) return true
  return (first.length === 1 || second.length === 1) && first[0] === second[0]
}

function sameRank(a: string, b: string): boolean {
  if (a === b) return true
  const keys = new Set(findRankByPrinted(a).map((rank) => rank.key))
  // "Gen. Doe" and "general" stand for a lieutenant general as well, in a later reference.
  const last = (text: string) => text.replace(/\./gu, '').toLowerCase().split(' ').at(-1)
  return findRankByPrinted(b).some((rank) => keys.has(rank.key)) || last(a) === last(b)
}

function personOf(source: string, group: readonly Introduction[], id: string): Person {
  const fullest = [...group].sort((a, b) => length(b) - length(a) || a.start - b.start)[0]
  const name = fullest?.name
  const rank = group.find((one) => one.rank !== null)?.rank ?? null
  const honorific = group.find((one) => one.honorific !== null)?.honorific ?? null
  const stated =
    group.find((one) => one.post?.post && one.how !== 'office') ?? group.find((one) => one.post?.post)
  const title = group.find((one) => one.title !== null)?.title ?? null
  const office =
    honorific &&
    !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Dame|Lord|Lady|Rev|Hon)\b/u.test(honorific)
      ? honorific
      : null
  const post = stated?.post?.post ?? title ?? office
  const organization =
    stated?.post?.organization ?? group.find((one) => one.post?.organization)?.post?.organization ?? null
  const first = group.find((one) => one === fullest) ?? group[0]
  const evidence = evidenceOf(group)
  const official = rank !== null || honorific !== null || post !== null
  const start = first?.start ?? 0
  const end = first?.end ?? 0
  return {
    id,
    name: name ? [name.given, name.family, name.suffix].filter(Boolean).join(' ').replace(/\s+/gu, ' ') : '',
    given: (name?.given ?? '').replace(/\s+/gu, ' '),
    family: name?.family ?? '',
    suffix: name?.suffix ?? null,
    rank,
    rankKey: rankKeyOf(rank, `${post ?? ''} ${organization ?? ''}`),
    honorific,
    post,
    organization,
    asWritten: { start, end, text: source.slice(start, end) },
    confidence: confidenceOf(group),
    evidence,
    gender: genderOf(honorific, name?.given ?? '') ?? genderOf(lastWord(post), ''),
    standing: official ? 'official' : 'unranked',
    introductions: [...group],
    officeWords: officeWordsOf(rank, post, title, honorific),
  }
}

function length(introduction: Introduction): number {
  return (
    introduction.name.given.length + introduction.name.family.length + (introduction.name.suffix?.length ?? 0)
  )
}

function lastWord(text: string | null): string | null {
  return text?.split(' ').at(-1) ?? null
}

function evidenceOf(group: readonly Introduction[]): string[] {
  const said: Record<Introduction['how'], string> = {
    rank: 'a rank stands before the name',
    title: 'a title stands before the name',
    apposition: 'a post is stated beside the name',
    cue: 'the name stands beside a verb of saying',
    office: 'the office is named in the sentence before the name',
  }
  return [...new Set(group.map((one) => said[one.how]))]
}

function confidenceOf(group: readonly Introduction[]): number {
  const by: Record<Introduction['how'], number> = {
    rank: 0.95,
    title: 0.9,
    apposition: 0.85,
    cue: 0.7,
    office: 0.65,
  }
  const best = Math.max(...group.map((one) => by[one.how]))
  return group.some((one) => one.name.given !== '') ? best : Math.min(best, 0.75)
}

/** Services told by the rank as printed or by the words of the post. */
const SERVICE_WORDS: readonly [RegExp, string][] = [
  [/space force|space forces|space operations|ussf/iu, 'ussf'],
  [/coast guard/iu, 'uscg'],
  [/marine/iu, 'usmc'],
  [/air force|airlift|fighter wing/iu, 'usaf'],
  [/navy|naval|fleet|carrier|battle force|destroyer|submarine|\buss\b/iu, 'usn'],
  [/army|infantry|cavalry|brigade combat|\bbct\b/iu, 'usa'],
]

function rankKeyOf(rank: string | null, context: string): string | null {
  if (rank === null) return null
  const found = findRankByPrinted(rank).filter((one) => !one.service.startsWith('j'))
  if (found.length <= 1) return found[0]?.key ?? null
  const service =
    SERVICE_WORDS.find(([words]) => words.test(rank))?.[1] ??
    SERVICE_WORDS.find(([words]) => words.test(context))?.[1]
  const fitting = found.filter((one) => one.service === service)
  return fitting.length === 1 ? (fitting[0]?.key ?? null) : null
}

function officeWordsOf(...texts: (string | null)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => (text ? wordsOf(text, 0, text.length) : []))
  const heads = words.filter(isPostNoun).map((word) => withoutPossessive(word.lower))
  const rank = texts[0] ? findRankByPrinted(texts[0])[0]?.spelled.toLowerCase().split(' ') : []
  return new Set([
    ...heads,
    ...(rank ?? []),
    ...(texts[3] ? [texts[3].toLowerCase().replace(/\./gu, '')] : []),
  ])
}

/** Every place that names somebody known: introductions, and family names that stand alone. */
function mentionsOf(source: string, passages: readonly Passage[], people: readonly Person[]): Mention[] {
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
    if (same) same.push(person)
    else map.set(name, [person])
  }
  return map
}
