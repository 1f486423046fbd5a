import { attributionBefore } from '#lib/importer/attribution.ts'
import type { Passage } from '#lib/importer/passage.ts'
import type { ParagraphRole } from '#lib/importer/proposal.ts'
import type { Reading, Speakers } from '#lib/importer/speakers.ts'
import type { RawStatement } from '#lib/importer/statements.ts'

const MOST_PARAGRAPHS = 40
/** How many paragraphs up to the next speaker or heading are taken though nobody says "I" or "we" in them. */
const MOST_BOUNDED = 3
const FIRST_PERSON = /\b(?:I|I[’'](?:m|ve|d|ll)|we|we[’'](?:re|ve|d|ll)|our|us|my|me)\b/iu

/**
 * Statements without marks: a paragraph that ends with "X, post, said:" and the paragraphs after it, as GOV.UK prints
 * block quotations once their formatting is lost. The first paragraph is taken; further ones while they speak in the
 * first person or lead straight up to the next speaker or heading.
 */
export function blocksOf(
  reading: Reading,
  speakers: Speakers,
  roles: readonly ParagraphRole[],
): RawStatement[] {
  const found: RawStatement[] = []
  const { source, passages } = reading
  for (let index = 0; index < passages.length - 1; index += 1) {
    const passage = passages[index]
    const next = passages[index + 1]
    if (!passage || !next || !leads(source, passage) || next.index !== passage.index + 1) continue
    if (roles[index + 1] !== 'body' || startsQuoted(source, next)) continue
    const attribution = attributionBefore(source, passage, reading.mentions, passage.start, passage.end)
    if (!attribution || attribution.subject.kind === 'other') continue
    const resolution = speakers.resolve(attribution.subject, attribution.start, passage)
    if (!resolution.person) continue
    const post = speakers.person(resolution.person)?.post?.toLowerCase() ?? null
    const count = extent(reading, roles, index + 1, post)
    const parts = passages.slice(index + 1, index + 1 + count).map(({ start, end }) => ({ start, end }))
    speakers.remember(attribution, resolution.person)
    found.push({
      kind: 'block',
      parts,
      attribution: { start: passage.start, end: passage.end, cue: attribution.cue },
      resolution,
      confidence: count === 1 ? 0.8 : 0.7,
      evidence: [
        'the paragraph before ends with a verb of saying and a colon; no marks, so check where the words end',
      ],
    })
    index += count
  }
  return found
}

function leads(source: string, passage: Passage): boolean {
  const text = source.slice(passage.start, passage.end)
  if (text.length >= 500 || /^dear\b/iu.test(text)) return false
  return text.endsWith(':') || /\b(?:said|says|added|commented|explained)\s?,$/u.test(text)
}

function startsQuoted(source: string, passage: Passage): boolean {
  return /^["“„«‘'「]/u.test(source.charAt(passage.start))
}

/** The writer speaks again: somebody is named, or the speaker is spoken of by office. */
function isNarration(reading: Reading, passage: Passage, text: string, post: string | null): boolean {
  return (
    reading.mentions.within(passage.start, passage.end).length > 0 ||
    (post !== null && text.toLowerCase().includes(post))
  )
}

function extent(
  reading: Reading,
  roles: readonly ParagraphRole[],
  first: number,
  post: string | null,
): number {
  const { source, passages } = reading
  let stop = first + 1
  while (stop < passages.length && stop - first < MOST_PARAGRAPHS) {
    const passage = passages[stop]
    const before = passages[stop - 1]
    if (!passage || !before || roles[stop] !== 'body' || passage.index !== before.index + 1) break
    const text = source.slice(passage.start, passage.end)
    if (leads(source, passage) || /[“"]/u.test(text)) break
    if (!FIRST_PERSON.test(text) && isNarration(reading, passage, text, post)) break
    stop += 1
  }
  const speaks = (index: number) => {
    const passage = passages[index]
    return passage !== undefined && FIRST_PERSON.test(source.slice(passage.start, passage.end))
  }
  const bounded = stop < passages.length && stop - first < MOST_PARAGRAPHS
  // Up to the next speaker or heading all of a few paragraphs are taken, and of more those to the last "I" or "we".
  if (bounded && stop - first <= MOST_BOUNDED) return stop - first
  if (bounded && stop - first <= 2 * MOST_BOUNDED) {
    while (stop - first > 1 && !speaks(stop - 1)) stop -= 1
    return stop - first
  }
  let count = 1
  while (count < stop - first) {
    if (!speaks(first + count)) break
    count += 1
  }
  return count
}
