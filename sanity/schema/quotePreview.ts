import { z } from 'zod'
import { formatDay } from '#lib/domain/dates.ts'
import { speakerLine } from '#sanity/schema/previewLines.ts'

/** What a preview of a quote has to select. */
export const QUOTE_SELECTION = {
  segments: 'segments',
  day: 'day',
  names: 'speaker.names',
  appointments: 'speaker.appointments',
} as const

const Segments = z.array(z.looseObject({ text: z.string().optional() }))

/** The words of a quote, and under them the speaker with the rank and post of that day. */
export function quoteLines(selection: Record<string, unknown>): { title: string; subtitle: string } {
  const parsed = Segments.safeParse(selection.segments)
  const parts = parsed.success ? parsed.data.flatMap((segment) => segment.text ?? []) : []
  const day = typeof selection.day === 'string' ? formatDay(selection.day, 'en') : null
  const speaker = speakerLine(selection.names, selection.appointments, selection.day)
  return {
    title: parts.length > 0 ? shortened(inMarks(parts)) : 'A quote without words',
    subtitle: [speaker, day].filter(Boolean).join(' · '),
  }
}

/** Each piece between marks of its own: dots between them would say that words were left out. */
export function inMarks(parts: readonly string[]): string {
  return parts.map((part) => `“${part}”`).join(' ')
}

/** The title stands large over the form, so a long statement is cut at a word. */
function shortened(words: string): string {
  if (words.length <= 80) return words
  return `${words.slice(0, 79).replace(/\s\S*$/, '')}…`
}
