/**
 * What the importer read in one text, for a person to check: nothing in it is a record yet.
 * All offsets count Unicode code points of the source as given, start included, end not.
 */
export type Span = { start: number; end: number }

/** How sure a reading is, from 0 to 1, and why: sentences for the person who checks it. */
export type Grounds = { confidence: number; evidence: string[] }

/** A stretch of the source, verbatim. */
export type Excerpt = Span & { text: string }

export type ParagraphRole =
  | 'title'
  | 'repeatedTitle'
  | 'immediate'
  | 'embargo'
  | 'number'
  | 'dayLine'
  | 'byline'
  | 'contact'
  | 'heading'
  | 'listItem'
  | 'body'
  | 'boilerplate'
  | 'endMark'

/** A paragraph; the optional fields are what the format of the source tells beside its words. */
export type Paragraph = Excerpt & {
  role: ParagraphRole
  /** Rank of a heading, from 1 to 6. */
  level?: number
  list?: { level: number; ordered: boolean }
  isBlockquote?: true
}

export type DatelineReading = Excerpt & { raw: string; place: string; day: string | null } & Grounds

/** `direct`: whole sentences between marks. `partial`: a fragment in the writer's sentence. `block`: no marks. */
export type StatementKind = 'direct' | 'partial' | 'block'

/** A speaker as the release states him or her; `person` is the id in `people`. */
export type SpeakerReading = {
  person: string
  name: string
  rank: string | null
  honorific: string | null
  post: string | null
  organization: string | null
}

export type StatementReading = Grounds & {
  id: string
  kind: StatementKind
  /** The pieces between quotation marks, in order, without the outer marks. */
  parts: Excerpt[]
  joined: string
  /** Null where the text does not say who spoke; `candidates` then holds the ids of those it may have been. */
  speaker: SpeakerReading | null
  speakerConfidence: number
  candidates: string[]
  attribution: Excerpt | null
  cue: string | null
}

export type NonStatement = Excerpt & Grounds & { reason: 'name' | 'term' | 'unattributed' }

export type PersonReading = Grounds & {
  id: string
  /** The fullest name in the release, without rank, honorific and post. */
  name: string
  given: string
  family: string
  suffix: string | null
  /** As printed at first reference. */
  rank: string | null
  /** Key of the rank table where the printed form and its service leave one choice. */
  rankKey: string | null
  honorific: string | null
  post: string | null
  organization: string | null
  quoted: boolean
  asWritten: Excerpt
}

export type PieceKind =
  | ParagraphRole
  | 'dateline'
  | 'statement'
  | 'nonStatement'
  | 'quotationMark'
  | 'attribution'
  | 'space'

/** The account of the source: every character is in exactly one piece. */
export type Piece = Span & { kind: PieceKind }

export type ImportWarning = { message: string; start: number; end: number }

export type Proposal = {
  /** The language of most of the text, as a BCP 47 tag. */
  language: 'en' | 'ja'
  title: (Excerpt & Grounds) | null
  number: Excerpt | null
  immediate: boolean
  /** The embargo line as printed; its instant needs a person, since a zone is often missing. */
  embargo: Excerpt | null
  dateline: DatelineReading | null
  /** The day of the dateline or of a line of its own, `YYYY-MM-DD`. */
  day: string | null
  byline: Excerpt | null
  contact: Excerpt[]
  boilerplate: Excerpt[]
  paragraphs: Paragraph[]
  /** Links that the format of the source tells, on their very words. */
  links: (Excerpt & { href: string })[]
  statements: StatementReading[]
  nonStatements: NonStatement[]
  /** Everyone named with a rank, an honorific office or a post, quoted or only mentioned. */
  officials: PersonReading[]
  /** Speakers whom the release names without rank or post. */
  others: PersonReading[]
  /** What the file holds beside its text, in sentences; empty where only a text was read. */
  notes: readonly string[]
  warnings: ImportWarning[]
  pieces: Piece[]
}
