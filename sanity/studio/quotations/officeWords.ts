import { attributionOn } from '#lib/domain/attribution.ts'
import { formatDay } from '#lib/domain/dates.ts'
import { type Day, nameIn, type Official } from '#lib/domain/official.ts'
import type { Attribution } from '#lib/domain/quote.ts'

/** "Brig. Gen. Ngozi Okafor": as print has the name on that day. */
export function speakerName(official: Official, office: Attribution | null, language: string): string {
  const name = nameIn(official, language) || 'An official without a name'
  const lead = office?.rank ?? office?.honorific
  return lead ? `${lead} ${name}` : name
}

/** "director of partnerships, Orbital Group 4", or that no office was held. */
export function officeWords(office: Attribution | null, day: Day): string {
  if (!office) return `Held no office on ${formatDay(day, 'en')}`
  return [office.post, office.organization].filter(Boolean).join(', ') || 'No post entered'
}

/** Name and office in one line, for a list to choose from. */
export function speakerLine(official: Official, day: Day, language: string): string {
  const office = attributionOn(official, day, language)
  return `${speakerName(official, office, language)} · ${officeWords(office, day)}`
}
