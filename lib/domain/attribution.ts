import { inLanguage } from '#lib/domain/language.ts'
import { appointmentOn, type Day, nameIn, type Official } from '#lib/domain/official.ts'
import type { Attribution } from '#lib/domain/quote.ts'
import { findRank, printedRank, spelledRank } from '#lib/domain/rank.ts'

/**
 * Who an official was on a day: name, rank, honorific, post and organization as held on that day, in one language.
 * A promotion announced is not a promotion held, and a former rank is not shown.
 * @returns null where the official held no office on that day
 */
export function attributionOn(official: Official, day: Day, language: string): Attribution | null {
  const appointment = appointmentOn(official, day)
  if (!appointment) return null
  const rank = appointment.rank ? findRank(appointment.rank) : null
  return {
    officialId: official.id,
    officialSlug: official.slug,
    name: nameIn(official, language),
    rank: rank ? printedRank(rank, language) : null,
    rankSpelled: rank ? spelledRank(rank, language) : null,
    honorific: appointment.honorific,
    post: inLanguage(appointment.post, language),
    organization: appointment.organization ? inLanguage(appointment.organization.name, language) : null,
  }
}
