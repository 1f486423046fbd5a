import type { Day } from '#lib/domain/official.ts'
import { findRank, serviceName } from '#lib/domain/rank.ts'
import { type KnownOfficial, type Likeness, likenessOf, nameOf, postOf } from '#lib/importer/likeness.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'

/** What a person must decide, or know, before the match is used. */
export type Conflict = {
  kind: 'noOffice' | 'otherRank' | 'otherPost' | 'sameName' | 'severalFit'
  sentence: string
}

/** One official that fits, or those among whom a person must choose; and why. */
export type Match = {
  official: KnownOfficial | null
  candidates: KnownOfficial[]
  evidence: string[]
  conflicts: Conflict[]
}

type Test = { holds: (likeness: Likeness) => boolean; said: string }

/**
 * The existing official whom a release names, by name, rank and day. Several of one name are told apart by who held an
 * office on the day, then by rank, then by the words of the post. Never a guess: two that fit equally well are both
 * candidates, and so is one who fits by too little.
 * @param officials at least all who have the family name; others do no harm
 */
export function matchOfficial(person: PersonReading, officials: readonly KnownOfficial[], day: Day): Match {
  const named = officials.flatMap((official) => likenessOf(person, official, day) ?? [])
  if (named.length === 0) {
    return { official: null, candidates: [], evidence: ['nobody of this name is on record'], conflicts: [] }
  }
  const { left, evidence } = toldApart(person, named, day)
  const [only] = left
  if (!only || left.length > 1) return nobody(person, left, 'severalFit', 'choose the official by hand')
  const doubt = doubtOf(only, named.length)
  if (doubt) return nobody(person, named, named.length > 1 ? 'severalFit' : 'sameName', doubt)
  return {
    official: only.official,
    candidates: [],
    evidence: [...evidence, ...agreementsOf(person, only, day)],
    conflicts: [...conflictsOf(person, only, day), ...namesakes(only, named)],
  }
}

function toldApart(person: PersonReading, named: readonly Likeness[], day: Day) {
  const tests: Test[] = [
    { holds: ({ held }) => held !== null, said: `held an office on ${day}` },
    { holds: ({ rank }) => rank === 'same', said: `held the rank “${person.rank}”` },
    {
      holds: ({ held }) => person.rankKey !== null && held?.rank === person.rankKey,
      said: 'is of the service that the release tells',
    },
    { holds: ({ post }) => post === 'same', said: 'held a post of the same words' },
    { holds: ({ name }) => name === 'whole', said: 'has the name letter for letter' },
  ]
  const evidence: string[] = []
  let left = named
  for (const { holds, said } of tests) {
    const fitting = left.filter(holds)
    if (fitting.length === 0 || fitting.length === left.length) continue
    evidence.push(
      `of ${left.length} people of this name ${fitting.length === 1 ? 'only one' : fitting.length} ${said}`,
    )
    left = fitting
  }
  return { left, evidence }
}

/** Why the one who is left is still too little to go by; null where that is enough. */
function doubtOf({ name, held, rank, post, isServiceShared }: Likeness, namesakes: number): string | null {
  const isSupported = rank === 'same' || post === 'same'
  const isContradicted = rank === 'other' || (post === 'other' && rank !== 'same')
  if (name === 'part' && (!held || !isSupported || isContradicted)) {
    return 'the name is not printed in full, and rank and post do not settle it; choose the official by hand'
  }
  if (namesakes > 1 && isContradicted) return 'rank and post fit none of them; choose the official by hand'
  if (rank === 'other' && post !== 'same' && !isServiceShared) {
    return 'service and post are others, so that another person is taken to be meant; choose the official by hand if it is the same'
  }
  return null
}

function nobody(
  person: PersonReading,
  fitting: readonly Likeness[],
  kind: Conflict['kind'],
  why: string,
): Match {
  const names = fitting.map(({ official, held }) => described(official, held)).join('; ')
  const sentence = `“${person.name}” may be ${fitting.length > 1 ? 'any of ' : ''}${names}: ${why}.`
  return {
    official: null,
    candidates: fitting.map(({ official }) => official),
    evidence: [],
    conflicts: [{ kind, sentence }],
  }
}

function agreementsOf(
  person: PersonReading,
  { name, held, rank, post, official }: Likeness,
  day: Day,
): string[] {
  const names = {
    whole: 'the name is on record',
    given: `on record as ${nameOf(official)}`,
    part: `the family name is that of ${nameOf(official)}`,
  }
  return [
    names[name],
    ...(held && rank === 'same' ? [`held the rank “${person.rank}” on ${day}`] : []),
    ...(held && post === 'same' ? [`held the post “${postOf(held)}” on ${day}`] : []),
  ]
}

function conflictsOf(person: PersonReading, { held, rank, post }: Likeness, day: Day): Conflict[] {
  const nameless = rank === 'other' && post !== 'same' ? [anotherPerson(person)] : []
  if (!held) {
    const sentence = `${person.name} is on record, but with no office on ${day}; add the appointment or correct the day.`
    return [{ kind: 'noOffice', sentence }, ...nameless]
  }
  const conflicts: Conflict[] = []
  if (rank === 'other') {
    const recorded = held.rank ? findRank(held.rank) : null
    const had = recorded ? `${recorded.spelled}, ${serviceName(recorded.service)}` : 'no rank'
    conflicts.push({
      kind: 'otherRank',
      sentence: `${person.name} is printed as “${person.rank}”, but the record has another rank on ${day} (${had}).`,
    })
  }
  if (post === 'other') {
    conflicts.push({
      kind: 'otherPost',
      sentence: `${person.name} is printed as “${person.post}”, but the record has another post on ${day} (“${postOf(held)}”).`,
    })
  }
  return [...conflicts, ...nameless]
}

function anotherPerson({ name }: PersonReading): Conflict {
  return {
    kind: 'sameName',
    sentence: `Neither rank nor post of ${name} agrees with the record: another person of the same name may be meant.`,
  }
}

function namesakes(chosen: Likeness, named: readonly Likeness[]): Conflict[] {
  const others = named.filter((one) => one !== chosen).map(({ official, held }) => described(official, held))
  if (others.length === 0) return []
  const sentence = `${described(chosen.official, chosen.held)} was chosen; also on record under this name: ${others.join('; ')}.`
  return [{ kind: 'sameName', sentence }]
}

function described(official: KnownOfficial, held: Likeness['held']): string {
  const post = held ? postOf(held) : 'no office that day'
  return post ? `${nameOf(official)} (${post})` : nameOf(official)
}
