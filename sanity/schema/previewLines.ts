import { z } from 'zod'
import { attributionOn } from '#lib/domain/attribution.ts'
import { formatDay } from '#lib/domain/dates.ts'
import { inLanguage } from '#lib/domain/language.ts'
import { nameIn, type Official } from '#lib/domain/official.ts'
import { DeskOfficialShape, resolveOfficial } from '#sanity/deskShapes.ts'

/** The lines that lists and reference fields of the Studio show. What a preview selects may lack anything. */
const LocalizedShape = z.array(z.object({ language: z.string(), value: z.string() }))

/** A localized text in English, else in whatever language there is. */
export function localizedLine(value: unknown): string | undefined {
  const parsed = LocalizedShape.safeParse(value)
  return (parsed.success && inLanguage(parsed.data, 'en')) || undefined
}

/** The name as printed in English, else in the first language recorded. */
export function nameLine(names: unknown): string | undefined {
  return nameIn(readOfficial(names, []), 'en') || undefined
}

/**
 * "Brig. Gen., director of partnerships": rank and post held on a day.
 * @param day `YYYY-MM-DD`
 */
export function officeLine(names: unknown, appointments: unknown, day: string): string {
  const held = attributionOn(readOfficial(names, appointments), day, 'en')
  if (!held) return `No office on ${formatDay(day, 'en')}`
  return [held.rank ?? held.honorific, held.post].filter(Boolean).join(', ') || 'No post entered'
}

/** "Brig. Gen. Ngozi Okafor, director of partnerships": a speaker as of the day of the words. */
export function speakerLine(names: unknown, appointments: unknown, day: unknown): string {
  const name = nameLine(names)
  if (!name) return 'No speaker'
  if (typeof day !== 'string') return `${name}, no day`
  const held = attributionOn(readOfficial(names, appointments), day, 'en')
  const who = [held?.rank ?? held?.honorific, name].filter(Boolean).join(' ')
  return [who, held ? held.post : 'no office that day'].filter(Boolean).join(', ')
}

/** Today in this browser's own calendar, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function readOfficial(names: unknown, appointments: unknown): Official {
  const parsed = DeskOfficialShape.safeParse({
    _id: 'preview',
    names: Array.isArray(names) ? names : [],
    appointments: Array.isArray(appointments) ? appointments : [],
  })
  if (parsed.success) return resolveOfficial(parsed.data, [])
  return { id: 'preview', slug: '', names: [], portrait: null, biography: [], appointments: [] }
}
