import type { Attribution } from '#lib/importer/attribution.ts'
import { type MentionIndex, wordsWithin } from '#lib/importer/mentionIndex.ts'
import type { Passage } from '#lib/importer/passage.ts'
import { CUES } from '#lib/importer/vocabulary.ts'

const LONGEST = 220
const DASH = /^\s*[\u2012-\u2015\u2212~-]{1,3}\s*/u

/**
 * Who signs a quotation without a verb of saying: `"…" – Jane Doe, Director`, in its paragraph or in one of its own below.
 * @param from right after the closing mark
 * @param to the next quotation or the end of the paragraph
 * @param below the paragraph after, where the quotation ends its own
 */
export function signatureAfter(
  source: string,
  passage: Passage,
  mentions: MentionIndex,
  from: number,
  to: number,
  below: Passage | null,
): Attribution | null {
  const dash = DASH.exec(source.slice(from, Math.min(to, from + 12)))
  if (dash && from + dash[0].length < to)
    return signed(source, passage, mentions, from + dash[0].length, to, true)
  const ends = source.slice(from, passage.end).trim() === ''
  if (!ends || !below || below.end - below.start > LONGEST) return null
  const lead = DASH.exec(source.slice(below.start, below.start + 12))
  return signed(source, below, mentions, below.start + (lead?.[0].length ?? 0), below.end, lead !== null)
}

function signed(
  source: string,
  passage: Passage,
  mentions: MentionIndex,
  start: number,
  end: number,
  dashed: boolean,
): Attribution | null {
  const text = source.slice(start, end)
  if (text.length > LONGEST || /["“”«»]/u.test(text)) return null
  const mention = mentions.within(start, end)[0]
  const lead = mention ? source.slice(start, mention.start) : ''
  const words = wordsWithin(passage.words, start, end)
  // A line that says something is the writer's; a signature only names.
  if (words.some((word) => !word.capital && CUES.has(word.lower)) || /[.?!]\s+\p{Lu}\p{Ll}/u.test(text))
    return null
  if (
    mention &&
    /^(?:(?:the\s)?\p{Lu}[\p{L}.]*\s){0,6}$/u.test(lead) &&
    (dashed || mention.extent >= end - 2)
  ) {
    return {
      start,
      end,
      subject: { kind: 'person', people: mention.people },
      cue: '–',
      place: 'after',
      cueFirst: true,
    }
  }
  if (!dashed || !words[0]?.capital) return null
  const subject = { kind: 'other' as const, text: text.split(/[,(]/u)[0]?.trim() ?? '' }
  return { start, end, subject, cue: '–', place: 'after', cueFirst: true }
}
