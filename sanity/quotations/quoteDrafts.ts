import { z } from 'zod'
import type { Day } from '#lib/domain/official.ts'
import {
  type Mutation,
  type NewDocument,
  type PublicationClient,
  RawDocumentShape,
} from '#sanity/publicationClient.ts'

/** A reference to what may exist only as a draft: weak until it is published. */
export function draftReference(id: string, type: string) {
  return { _type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: { type } }
}

/** The draft of a quote made of words in a release. */
export function newQuote(quote: {
  id: string
  pieces: readonly string[]
  speakerId: string | null
  day: Day
  language: string | null
  releaseId: string
  printed?: string | null
}): NewDocument {
  return {
    _id: `drafts.${quote.id}`,
    _type: 'quote',
    ...(quote.language ? { language: quote.language } : {}),
    segments: segmentsOf(quote.pieces),
    ...(quote.speakerId ? { speaker: draftReference(quote.speakerId, 'official') } : {}),
    day: quote.day,
    source: draftReference(quote.releaseId, 'release'),
    ...(quote.printed ? { printed: { _type: 'printedAttribution', text: quote.printed } } : {}),
  }
}

function segmentsOf(pieces: readonly string[]) {
  return pieces.map((text, at) => ({ _key: `s${at + 1}`, _type: 'quoteSegment', text }))
}

const Raw = z.array(RawDocumentShape)
const SYSTEM = new Set(['_rev', '_updatedAt', '_createdAt', '_system'])

/**
 * What makes a quote say other words, or be said by another official; a published quote gets a draft.
 * @returns no mutations where there is no such quote
 */
export async function quoteChange(
  client: PublicationClient,
  quoteId: string,
  change: { pieces?: readonly string[]; speakerId?: string },
): Promise<Mutation[]> {
  const found = Raw.parse(
    await client.fetchRaw('*[_id in [$id, $draftId]]', { id: quoteId, draftId: `drafts.${quoteId}` }),
  )
  const set = {
    ...(change.pieces ? { segments: segmentsOf(change.pieces) } : {}),
    ...(change.speakerId ? { speaker: draftReference(change.speakerId, 'official') } : {}),
  }
  const draft = found.find((document) => document._id.startsWith('drafts.'))
  if (draft) return [{ patch: { id: draft._id, ifRevisionID: draft._rev, set } }]
  const [published] = found
  if (!published) return []
  const fields = Object.fromEntries(Object.entries(published).filter(([name]) => !SYSTEM.has(name)))
  return [{ create: { ...fields, ...set, _id: `drafts.${quoteId}`, _type: published._type } }]
}
