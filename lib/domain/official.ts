import type { LocalizedText } from '#lib/domain/language.ts'

/** A calendar day, `YYYY-MM-DD`, without a zone: the day as the newsroom's own calendar has it. */
export type Day = string

/** A person's name in one language. `display` is printed as it stands; it is never derived from the parts. */
export type PersonName = {
  language: string
  family: string
  given: string
  suffix?: string | null
  order: 'givenFirst' | 'familyFirst'
  display: string
}

/** One post held by one person from one day to another; `to` is the last day in office, null while it lasts. */
export type Appointment = {
  from: Day
  to: Day | null
  /** Key of the rank table (`lib/domain/rank.ts`), null for a civilian. */
  rank: string | null
  /** "Dr.", "The Honorable", "Ambassador": neither rank nor post. */
  honorific: string | null
  post: LocalizedText[]
  organization: { id: string; name: LocalizedText[] } | null
}

export type Official = {
  id: string
  slug: string
  names: PersonName[]
  portrait: Picture | null
  biography: LocalizedText[]
  appointments: Appointment[]
}

/** A picture as the public sees it. Sizes in pixels of the original. */
export type Picture = {
  assetId: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  /** The office's own number of the photograph (a VIRIN, for one). */
  mediaId: string | null
}

/**
 * The appointment that an official held on a day: the latest begun on or before it that had not ended before it.
 * Days compare as text, since both are `YYYY-MM-DD`.
 * @returns null where the official held no office on that day
 */
export function appointmentOn<Term extends Pick<Appointment, 'from' | 'to'>>(
  official: { appointments: readonly Term[] },
  day: Day,
): Term | null {
  const held = official.appointments.filter(
    (appointment) => appointment.from <= day && (appointment.to === null || day <= appointment.to),
  )
  return held.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}

/** The official's name in the asked language, else in the first language recorded. */
export function nameIn(official: Pick<Official, 'names'>, language: string): string {
  return nameRecordIn(official, language)?.display ?? ''
}

/** The record that `nameIn` prints; null for an official without a name. */
export function nameRecordIn(
  { names }: { names: readonly PersonName[] },
  language: string,
): PersonName | null {
  return names.find((candidate) => candidate.language === language) ?? names[0] ?? null
}
