import { submitter } from './catalog.ts'
import { editionDocuments, editionsOf, type Original, sharedRecords, sourceEdition } from './editions.ts'
import {
  catalogDocuments,
  officialDocuments,
  type Pictures,
  releaseRecords,
  type SampleDocument,
  settingsDocument,
} from './records.ts'
import { releases } from './releases.ts'

export type SampleNewsroom = {
  /** Organizations, topics, contacts and officials: what releases refer to. */
  shared: SampleDocument[]
  /** One entry a release, in an order in which a translation comes after its original. */
  releases: SampleDocument[][]
  /** Written last, so that its presence says that the sample is whole. */
  settings: SampleDocument
}

/**
 * Every document of the sample newsroom, the same at each run.
 * @param pictures the uploaded pictures; those that are missing are left out of the documents
 */
export async function buildNewsroom(pictures: Pictures): Promise<SampleNewsroom> {
  const shared = [...catalogDocuments(), ...officialDocuments(pictures)]
  const desk = sharedRecords(shared)
  const built: SampleDocument[][] = []
  const originals = new Map<string, Original>()
  for (const source of releases) {
    const { release, quotes } = releaseRecords(source, pictures)
    if (source.desk) {
      const review = { _type: 'review', submitted: { ...submitter, at: new Date(source.at).toISOString() } }
      built.push([...quotes, source.desk === 'review' ? { ...release, review } : release])
      continue
    }
    const original = source.translationOf ? (originals.get(source.translationOf) ?? null) : null
    const editions = await editionsOf(source, pictures, desk, original)
    originals.set(source.slug, { quotes, editions })
    const madeOf = original && sourceEdition(original, source.later?.at(-1)?.at ?? source.at)
    const dated = { _createdAt: new Date(source.at).toISOString() }
    built.push([
      ...quotes.map((quote) => ({ ...quote, ...dated })),
      { ...release, ...(madeOf ? { translatedFrom: madeOf } : {}), ...dated },
      ...editionDocuments(editions),
    ])
  }
  return { shared, releases: built, settings: settingsDocument() }
}
