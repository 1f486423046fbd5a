import type { KnownOfficial } from '#lib/importer/likeness.ts'
import type { Conflict } from '#lib/importer/matching.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'

/** A document to be created. */
export type Draft = { _id: string; _type: string; [field: string]: unknown }

export type ImportSource = { name: string; sha256: string }

/** What becomes of one person of the release, and what a person must decide about it. */
export type PersonPlan = {
  person: PersonReading
  /** Null where the name is too little for a record. */
  officialId: string | null
  /** False where a new draft official is made, or none. */
  isKnown: boolean
  /** Ids of officials who may be meant, where none was chosen. */
  candidates: string[]
  /** Why this official, in sentences. */
  evidence: string[]
  conflicts: Conflict[]
}

export type DraftPlan = {
  releaseId: string
  slug: string
  title: string
  source: ImportSource
  documents: Draft[]
  /** Those of the documents that are officials, as the next release will find them on the desk. */
  newOfficials: KnownOfficial[]
  people: PersonPlan[]
  warnings: string[]
}
