import type { Day } from '#lib/domain/official.ts'
import { slugify } from '#lib/domain/slugify.ts'
import type { Desk } from '#lib/importer/desk.ts'
import type { OfficialChoice } from '#lib/importer/draftChoices.ts'
import type { Draft, PersonPlan } from '#lib/importer/draftPlan.ts'
import { freeSlug } from '#lib/importer/freeSlug.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { matchOfficial } from '#lib/importer/matching.ts'
import type { PersonReading, Proposal } from '#lib/importer/proposal.ts'

type Officials = {
  plans: PersonPlan[]
  /** The new ones, as the next release will find them on the desk. */
  officials: KnownOfficial[]
  documents: Draft[]
  warnings: string[]
}

/**
 * Everyone whom a release names: found on the desk, or made a draft official, or too little known for either.
 * @param choices of a person, by the id of whom the release names; they go before what was found
 */
export function officialsOf(
  proposal: Proposal,
  desk: Desk,
  day: Day,
  choices: Readonly<Record<string, OfficialChoice>> = {},
): Officials {
  const warnings: string[] = []
  const plans: PersonPlan[] = []
  const officials: KnownOfficial[] = []
  const documents: Draft[] = []
  for (const person of [...proposal.officials, ...proposal.others]) {
    const { official, candidates, evidence, conflicts } = matchOfficial(
      person,
      desk.officialsNamed(person),
      day,
    )
    const plan = { person, evidence, conflicts, candidates: candidates.map((one) => one.id) }
    const choice = choices[person.id]
    if (choice && choice.kind !== 'new') {
      const officialId = choice.kind === 'official' ? choice.id : null
      plans.push({ ...plan, officialId, isKnown: officialId !== null })
      continue
    }
    // A family name alone, merely mentioned, is too little for a record that outlives this release.
    if (!official && person.given === '' && !person.quoted && !choice) {
      if (candidates.length === 0)
        warnings.push(`“${person.asWritten.text}” is named by family name only and was not made an official.`)
      plans.push({ ...plan, officialId: null, isKnown: false })
      continue
    }
    const known = choice ? null : official
    const made = known ? null : newOfficial(person, desk, officials, day)
    if (made) {
      officials.push(made)
      documents.push(officialDraft(made, person))
      if (person.rank && !person.rankKey)
        warnings.push(`The service of “${person.rank} ${person.name}” is not told; choose the rank by hand.`)
    }
    plans.push({ ...plan, officialId: (known ?? made)?.id ?? null, isKnown: known !== null })
  }
  return { plans, officials, documents, warnings }
}

/** Someone new, in office from the day of the release on, since the release tells no other day. */
function newOfficial(
  person: PersonReading,
  desk: Desk,
  others: readonly KnownOfficial[],
  day: Day,
): KnownOfficial {
  const slug = freeSlug(
    slugify(person.name) || `official-${others.length + 1}`,
    (candidate) => desk.hasOfficial(candidate) || others.some((other) => other.slug === candidate),
  )
  const { name: display, family, given } = person
  const post = person.post ?? person.organization
  return {
    id: `official-${slug}`,
    published: false,
    slug,
    names: [{ language: 'en', display, family, given, suffix: person.suffix ?? '' }],
    appointments: [
      {
        from: day,
        to: null,
        rank: person.rankKey,
        post: post ? [{ language: 'en', value: post }] : [],
        organization: [],
      },
    ],
  }
}

function officialDraft(official: KnownOfficial, { honorific, post }: PersonReading): Draft {
  return {
    _id: `drafts.${official.id}`,
    _type: 'official',
    slug: { _type: 'slug', current: official.slug },
    names: official.names.map(({ suffix, ...name }) => ({
      _key: name.language,
      _type: 'personName',
      ...name,
      ...(suffix ? { suffix } : {}),
      order: 'givenFirst',
    })),
    appointments: official.appointments.map((term, index) => ({
      _key: `a${index + 1}`,
      _type: 'appointment',
      from: term.from,
      ...(term.rank ? { rank: term.rank } : {}),
      ...(honorific && honorific !== post ? { honorific } : {}),
      post: term.post.map((text) => ({ _key: text.language, _type: 'localizedText', ...text })),
    })),
  }
}
