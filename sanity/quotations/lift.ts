import { z } from 'zod'
import type { NotStatementReason } from '#lib/domain/body.ts'
import { piecesOf } from '#lib/domain/bodyWords.ts'
import type { Day } from '#lib/domain/official.ts'
import type { LiftProposal } from '#lib/importer/liftQuotations.ts'
import { DeskReleaseShape } from '#sanity/deskShapes.ts'
import {
  type Mutation,
  type PublicationClient,
  type RawDocument,
  RawDocumentShape,
} from '#sanity/publicationClient.ts'
import { markedBlock, type NewMark } from '#sanity/quotations/markedBlock.ts'
import { draftReference, newQuote, quoteChange } from '#sanity/quotations/quoteDrafts.ts'

/** What a person decided on one proposal; what is skipped has no decision. */
export type LiftDecision =
  | { proposal: LiftProposal; as: 'statement'; speakerId: string }
  | { proposal: LiftProposal; as: 'notStatement'; reason: NotStatementReason | null }

/** The release as it was when its text was read: a lift is written onto this revision or not at all. */
export type LiftedRelease = { document: RawDocument; releaseId: string; day: Day; language: string | null }

const Documents = z.array(RawDocumentShape)

/** The draft of a release, or what is published where there is none; null where there is neither. */
export async function readForLift(
  client: PublicationClient,
  releaseId: string,
  today: Day,
): Promise<LiftedRelease | null> {
  const found = Documents.parse(
    await client.fetchRaw('*[_id in [$id, $draftId]]', { id: releaseId, draftId: `drafts.${releaseId}` }),
  )
  const document = found.find(({ _id }) => _id.startsWith('drafts.')) ?? found[0]
  if (!document) return null
  const release = DeskReleaseShape.parse(document)
  return { document, releaseId, day: release.dateline?.day ?? today, language: release.language }
}

const Body = z.array(z.looseObject({ _key: z.string() }))
const SYSTEM = new Set(['_rev', '_updatedAt', '_createdAt', '_system'])

/**
 * One transaction: a quote for each statement, and the marks on their words. Where somebody changed the release after it
 * was read, nothing is written.
 * @param makeId a new id each time, of letters, digits and dashes
 */
export async function liftMutations(
  client: PublicationClient,
  { document, releaseId, day, language }: LiftedRelease,
  decisions: readonly LiftDecision[],
  makeId: () => string,
): Promise<Mutation[]> {
  const quotes: { id: string; decision: Extract<LiftDecision, { as: 'statement' }> }[] = []
  const marks = new Map<string, NewMark[]>()
  for (const decision of decisions) {
    const quoteId = decision.proposal.quoteId ?? `quote-${makeId()}`
    if (decision.as === 'statement') quotes.push({ id: quoteId, decision })
    for (const { block, start, end } of decision.proposal.stretches) {
      const _key = makeId().slice(0, 12)
      const def =
        decision.as === 'statement'
          ? { _type: 'quotation', _key, quote: draftReference(quoteId, 'quote') }
          : { _type: 'notStatement', _key, ...(decision.reason ? { reason: decision.reason } : {}) }
      marks.set(block._key, [...(marks.get(block._key) ?? []), { start, end, def }])
    }
  }
  const body = Body.parse(document.body).map((block) => {
    const own = marks.get(block._key)
    return own ? markedBlock(block, own, () => makeId().slice(0, 12)) : block
  })
  const marked = DeskReleaseShape.parse({ ...document, body }).body
  const changes: Mutation[] = []
  for (const { id, decision } of quotes) {
    const pieces = piecesOf(marked, id)
    const { proposal, speakerId } = decision
    if (proposal.quoteId) changes.push(...(await quoteChange(client, id, { pieces })))
    else
      changes.push({
        create: newQuote({ id, pieces, speakerId, day, language, releaseId, printed: proposal.attribution }),
      })
  }
  return [...changes, bodyChange(document, releaseId, body)]
}

function bodyChange(document: RawDocument, releaseId: string, body: unknown[]): Mutation {
  if (document._id.startsWith('drafts.')) {
    return { patch: { id: document._id, ifRevisionID: document._rev, set: { body } } }
  }
  const fields = Object.fromEntries(Object.entries(document).filter(([name]) => !SYSTEM.has(name)))
  return { create: { ...fields, _id: `drafts.${releaseId}`, _type: document._type, body } }
}
