import type { DraftPlan } from '#lib/importer/draftPlan.ts'
import { folded } from '#lib/importer/folding.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'

/** A release that was imported, by the fingerprint of its text. */
export type Earlier = { id: string; title: string }

/** What an import needs to know of the desk; ids without the prefix of a draft. */
export type DeskRecords = {
  officials: readonly KnownOfficial[]
  releaseSlugs: readonly string[]
  /** Of releases, quotes and officials. */
  ids: readonly string[]
  /** SHA-256 of an imported text, in hexadecimal, and what it became. */
  imported: ReadonlyMap<string, Earlier>
}

/**
 * What the desk has, looked up by name and address. It is read once and then told of each plan that was written, so that
 * the thousandth release of an archive costs what the first one did.
 */
export class Desk {
  readonly #officials = new Map<string, KnownOfficial>()
  readonly #byName = new Map<string, Set<KnownOfficial>>()
  readonly #officialSlugs = new Set<string>()
  readonly #releaseSlugs: Set<string>
  readonly #ids: Set<string>
  readonly #imported: Map<string, Earlier>

  constructor(records: DeskRecords) {
    this.#releaseSlugs = new Set(records.releaseSlugs)
    this.#ids = new Set(records.ids)
    this.#imported = new Map(records.imported)
    for (const official of records.officials) this.#addOfficial(official)
  }

  /** All officials who can be the person: those with the family name, or with the whole name written as one. */
  officialsNamed({ name, family }: Pick<PersonReading, 'name' | 'family'>): KnownOfficial[] {
    return [
      ...new Set([...(this.#byName.get(folded(family)) ?? []), ...(this.#byName.get(folded(name)) ?? [])]),
    ]
  }

  /** All that are on record, in no order. */
  officials(): KnownOfficial[] {
    return [...this.#officials.values()]
  }

  isPublished(officialId: string): boolean {
    return this.#officials.get(officialId)?.published ?? false
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Whether a web address of an official, or the id made of it, is taken. */
  hasOfficial(slug: string): boolean {
    return this.#officialSlugs.has(slug) || this.has(`official-${slug}`)
  }

  hasRelease(slug: string): boolean {
    return this.#releaseSlugs.has(slug) || this.has(`release-${slug}`)
  }

  /** The release that this very text became. */
  importedAs(sha256: string): Earlier | null {
    return this.#imported.get(sha256) ?? null
  }

  /** Takes note of drafts that were written. */
  add({ documents, newOfficials, releaseId, slug, source, title }: DraftPlan): void {
    for (const { _id } of documents) this.#ids.add(_id.replace(/^drafts\./u, ''))
    for (const official of newOfficials) this.#addOfficial(official)
    this.#releaseSlugs.add(slug)
    this.#imported.set(source.sha256, { id: releaseId, title })
  }

  #addOfficial(official: KnownOfficial): void {
    this.#officials.set(official.id, official)
    if (official.slug) this.#officialSlugs.add(official.slug)
    for (const name of official.names.flatMap(({ family, display }) => [folded(family), folded(display)])) {
      this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(official))
    }
  }
}
