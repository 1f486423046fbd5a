import type { LocalizedText } from '#lib/domain/language.ts'
import { appointmentOn, type Day } from '#lib/domain/official.ts'
import { findRank } from '#lib/domain/rank.ts'
import { folded } from '#lib/importer/folding.ts'
import { type Agreement, postsAgree } from '#lib/importer/postWords.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'
import { ranksPrinted } from '#lib/importer/rankKey.ts'

/** An official of the desk, as far as someone named in a release can be compared with it. */
export type KnownOfficial = {
  /** Without the prefix of a draft. */
  id: string
  /** False while only a draft exists. */
  published: boolean
  slug: string | null
  names: KnownName[]
  appointments: KnownTerm[]
}

export type KnownName = { language: string; display: string; family: string; given: string; suffix: string }

export type KnownTerm = {
  from: Day
  to: Day | null
  rank: string | null
  post: LocalizedText[]
  /** Names of the organization; none where the appointment has none. */
  organization: LocalizedText[]
}

/** How far one official agrees with someone whom a release names. */
export type Likeness = {
  official: KnownOfficial
  /** `whole`: the very name. `given`: but for a middle name. `part`: the family name, with no more than an initial. */
  name: 'whole' | 'given' | 'part'
  /** What the official held on the day. */
  held: KnownTerm | null
  /** Of what was held on the day, else of the appointment nearest to it. */
  rank: Agreement
  post: Agreement
  /** Whether any rank that the official ever held is of a service that the printed rank can be of. */
  isServiceShared: boolean
}

/** Releases are read in English, so it is the English words of a post that can be compared. */
function isEnglish({ language }: { language: string }): boolean {
  return language.split('-')[0] === 'en'
}

/** @returns null where the names do not agree */
export function likenessOf(person: PersonReading, official: KnownOfficial, day: Day): Likeness | null {
  const name = nameLikeness(person, official)
  if (name === null) return null
  const held = appointmentOn(official, day)
  const nearest = held ?? nearestTerm(official.appointments, day)
  const post = nearest ? postAgreement(person, nearest) : 'unsaid'
  // A draft of the same post without a rank is unfinished: the release that it came from did not tell the service.
  const isUnfinished = !official.published && nearest?.rank === null && post === 'same'
  return {
    official,
    name,
    held,
    rank: nearest && !isUnfinished ? rankAgreement(person, nearest) : 'unsaid',
    post,
    isServiceShared: sharesService(person, official),
  }
}

/** The official's name as an English text prints it, else as it is recorded first, else the id. */
export function nameOf({ id, names }: KnownOfficial): string {
  return (names.find((name) => isEnglish(name)) ?? names[0])?.display || id
}

/** The post of an appointment with its organization, as text to read and to compare; '' where there is none. */
export function postOf(term: KnownTerm): string {
  const inEnglish = (texts: readonly LocalizedText[]) => texts.find((text) => isEnglish(text))?.value
  return [inEnglish(term.post), inEnglish(term.organization)].filter(Boolean).join(', ')
}

function nameLikeness(person: PersonReading, official: KnownOfficial): Likeness['name'] | null {
  const fitting = official.names.flatMap((name) => oneName(name, person) ?? [])
  return (
    fitting.find((how) => how === 'whole') ?? fitting.find((how) => how === 'given') ?? fitting[0] ?? null
  )
}

function oneName(name: KnownName, person: PersonReading): Likeness['name'] | null {
  if (name.suffix && person.suffix && folded(name.suffix) !== folded(person.suffix)) return null
  if (person.given !== '' && folded(name.display) === folded(person.name)) return 'whole'
  if (folded(name.family) !== folded(person.family)) return null
  const [first = '', ...middle] = folded(person.given).split(' ')
  const [otherFirst = '', ...otherMiddle] = folded(name.given).split(' ')
  const isMiddleSame =
    middle.length === 0 || otherMiddle.length === 0 || middle[0]?.[0] === otherMiddle[0]?.[0]
  if (first !== '' && first === otherFirst) return isMiddleSame ? 'given' : null
  const [shorter, longer] = first.length <= otherFirst.length ? [first, otherFirst] : [otherFirst, first]
  return shorter.length <= 1 && longer.startsWith(shorter) ? 'part' : null
}

function nearestTerm(terms: readonly KnownTerm[], day: Day): KnownTerm | null {
  const sorted = [...terms].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.findLast((term) => term.from <= day) ?? sorted[0] ?? null
}

/** Every rank that prints the same agrees: of which service it is, the release seldom says. */
function rankAgreement(person: PersonReading, term: KnownTerm): Agreement {
  if (!person.rank) return 'unsaid'
  const printed = ranksPrinted(person.rank)
  if (printed.length === 0) return 'unsaid'
  return printed.some((rank) => rank.key === term.rank) ? 'same' : 'other'
}

function postAgreement(person: PersonReading, term: KnownTerm): Agreement {
  const recorded = postOf(term)
  if (!person.post) {
    // An organization alone supports a match, but says nothing against one: a person works for more than one body.
    return person.organization && postsAgree(person.organization, recorded) === 'same' ? 'same' : 'unsaid'
  }
  return postsAgree(person.post, recorded) === 'same'
    ? 'same'
    : postsAgree([person.post, person.organization].filter(Boolean).join(', '), recorded)
}

function sharesService(person: PersonReading, official: KnownOfficial): boolean {
  const printed = new Set(person.rank ? ranksPrinted(person.rank).map((rank) => rank.service) : [])
  const held = official.appointments.flatMap((term) =>
    term.rank ? (findRank(term.rank)?.service ?? []) : [],
  )
  return printed.size === 0 || held.length === 0 || held.some((service) => printed.has(service))
}
