import type { NewDocument, PublicationClient } from '#sanity/publicationClient.ts'
import { approveRelease, lookAtReview, submitForReview } from '#sanity/review.ts'
import { MemoryLake } from '#tests/support/memoryLake.ts'

const wren = { id: 'user-writer', name: 'Wren Ito' }
const adaeze = { id: 'user-approver', name: 'Adaeze Park' }
const NOW = new Date('2026-01-05T09:00:00Z')

/** Submits a draft as the writer and approves it as the approver, by the desk's own steps. */
export async function approveDraft(client: PublicationClient, releaseId: string, now = NOW): Promise<void> {
  await submitForReview(client, { releaseId, by: wren, now })
  const { approvable, refusals } = await lookAtReview(client, { releaseId, by: adaeze, now })
  if (!approvable) throw new Error(`Nobody can approve ${releaseId}: ${refusals[0]?.problem}`)
  const answer = await approveRelease(client, { releaseId, by: adaeze, now, seenHash: approvable.hash })
  if (!answer.ok) throw new Error(`${releaseId} was not approved: ${answer.refusals[0]?.problem}`)
}

/** A draft that was approved as it stands; `beside` are the records that it refers to. */
export async function approvedDraft(draft: NewDocument, beside: NewDocument[] = []): Promise<NewDocument> {
  const lake = new MemoryLake([draft, ...beside])
  await approveDraft(lake, draft._id.replace('drafts.', ''))
  const { _rev, _updatedAt, _createdAt, ...approved } = lake.documents.get(draft._id) ?? draft
  return { ...approved, _id: draft._id, _type: draft._type }
}
