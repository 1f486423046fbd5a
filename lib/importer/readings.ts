import type { Person } from '#lib/importer/people.ts'
import { collapse } from '#lib/importer/posts.ts'
import type {
  Excerpt,
  PersonReading,
  Span,
  SpeakerReading,
  StatementReading,
} from '#lib/importer/proposal.ts'
import type { Speakers } from '#lib/importer/speakers.ts'
import type { RawStatement } from '#lib/importer/statements.ts'

type Write = (span: Span) => Excerpt

/** Takes an excerpt of the source, with its offsets in code points. */
export function writer(source: string, point: (offset: number) => number): Write {
  return ({ start, end }) => ({ text: source.slice(start, end), start: point(start), end: point(end) })
}

/** The excerpt of a span that may be missing. */
export function optional(span: Span | undefined | null, write: Write): Excerpt | null {
  return span ? write(span) : null
}

/** Bylines that stand together as one span; the first of them where they do not. */
export function joinedSpan(paragraphs: readonly Span[]): Span | null {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  if (!first || !last) return null
  // A byline of several lines stands together; a story credit at the end is one of its own.
  const together = paragraphs.every(
    (paragraph, index) => index === 0 || paragraph.start - (paragraphs[index - 1]?.end ?? 0) < 6,
  )
  return together ? { start: first.start, end: last.end } : { start: first.start, end: first.end }
}

/** A person as the proposal states him or her. */
export function personReading(person: Person, quoted: boolean, write: Write): PersonReading {
  const {
    id,
    name,
    given,
    family,
    suffix,
    rank,
    rankKey,
    honorific,
    post,
    organization,
    confidence,
    evidence,
  } = person
  const asWritten = write(person.asWritten)
  return {
    id,
    name,
    given,
    family,
    suffix,
    rank,
    rankKey,
    honorific,
    post,
    organization,
    quoted,
    asWritten,
    confidence,
    evidence,
  }
}

/** A statement as the proposal states it, with its speaker in full. */
export function statementReading(
  statement: RawStatement,
  index: number,
  speakers: Speakers,
  write: Write,
): StatementReading {
  const { resolution } = statement
  const person = resolution.person ? speakers.person(resolution.person) : null
  const parts = statement.parts.map(write)
  return {
    id: `s${index + 1}`,
    kind: statement.kind,
    parts,
    joined: parts.map((part) => collapse(part.text)).join(' '),
    speaker: person ? speakerReading(person) : null,
    speakerConfidence: resolution.confidence,
    candidates: resolution.candidates,
    attribution: optional(statement.attribution, write),
    cue: statement.attribution?.cue ?? null,
    confidence: statement.confidence,
    evidence: [...statement.evidence, ...resolution.evidence],
  }
}

function speakerReading(person: Person): SpeakerReading {
  const { id, name, rank, honorific, post, organization } = person
  return { person: id, name, rank, honorific, post, organization }
}
