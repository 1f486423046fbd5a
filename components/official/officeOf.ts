import { officeInPrint, rankAfter } from '#components/quote/attributionText.ts'
import { isJapanese } from '#lib/domain/dates.ts'
import { inLanguage } from '#lib/domain/language.ts'
import { type Appointment, appointmentOn, type Day, nameIn, type Official } from '#lib/domain/official.ts'
import { findRank, printedRank, spelledRank } from '#lib/domain/rank.ts'

/** Post and organization of an appointment, in one line. */
export function postInPrint(appointment: Appointment, language: string): string | null {
  const organization = appointment.organization ? inLanguage(appointment.organization.name, language) : null
  return officeInPrint({ post: inLanguage(appointment.post, language), organization }, language)
}

/** The rank of an appointment spelled out; null for a civilian. */
export function rankInPrint(appointment: Appointment, language: string): string | null {
  const rank = appointment.rank ? findRank(appointment.rank) : null
  return rank ? spelledRank(rank, language) : null
}

export type Bearing = { before: string | null; name: string; after: string | null; office: string | null }

/**
 * How an official is named on a day: rank or title held, name, office held.
 * @param today the day to look at; an appointment that begins later is not yet held
 */
export function bearingOn(official: Official, today: Day, language: string): Bearing {
  const name = nameIn(official, language)
  const held = appointmentOn(official, today)
  if (!held) return { before: null, name, after: null, office: null }
  const rank = held.rank ? findRank(held.rank) : null
  const printed = rank && printedRank(rank, language)
  const office = postInPrint(held, language)
  if (printed && printed === rank.ja && isJapanese(language))
    return { before: null, name, after: rankAfter(name, printed), office }
  return { before: printed ?? held.honorific, name, after: null, office }
}

/** Appointments with the newest first. */
export function newestFirst(appointments: readonly Appointment[]): Appointment[] {
  return [...appointments].sort((a, b) => (a.from < b.from ? 1 : -1))
}
