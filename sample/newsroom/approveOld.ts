import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import { sealEdition } from '#lib/domain/sealEdition.ts'
import { buildNewsroom } from './build.ts'
import { approver, submitter } from './catalog.ts'
import { sampleApproval } from './editions.ts'

/** An edition of the sample as it was written before editions had approvals. */
const OldEditionShape = z.object({
  _id: z.string(),
  _rev: z.string(),
  releaseId: z.string(),
  number: z.number(),
  kind: z.enum(EDITION_KINDS),
  note: z.string().nullable(),
  publishedAt: z.string(),
  firstPublishedAt: z.string(),
  publishedBy: z.object({ id: z.string(), name: z.string() }),
  slug: z.string(),
  language: z.string(),
  translationOf: z.string().nullable(),
  content: z.unknown(),
  previousHash: z.string().nullable(),
})

const SampleEditionShape = z.object({
  _id: z.string(),
  _type: z.literal('edition'),
  publishedAt: z.string(),
  correction: z.unknown(),
})

/**
 * Gives the sample's own editions in an old data folder the approval that they are written with today, since readers see
 * none without. Only what the sample itself wrote is touched: an edition with the id, the publisher and the instant of
 * one of its own. An edition that somebody published has to be approved by somebody.
 * @returns how many were approved
 */
export async function approveOldSample(client: SanityClient): Promise<number> {
  const old = z
    .array(z.unknown())
    .parse(
      await client.fetch<unknown>(
        '*[_type == "edition" && !defined(approval) && publishedBy.id == $id] | order(releaseId asc, number asc)',
        { id: approver.id },
        { perspective: 'published', useCdn: false },
      ),
    )
  if (old.length === 0) return 0
  const sample = await sampleEditions()
  const transaction = client.transaction()
  const sealed = new Map<string, string>()
  let count = 0
  for (const document of old) {
    const { _id: id, _rev, ...edition } = OldEditionShape.parse(document)
    const own = sample.get(id)
    if (own?.publishedAt !== edition.publishedAt) continue
    const before = sealed.get(`${edition.releaseId} ${edition.number - 1}`)
    const composed = {
      ...edition,
      id,
      correction: own.correction,
      previousHash: before ?? edition.previousHash,
    }
    const { correction, previousHash, approval, contentHash, hash } = await sealEdition(
      composed,
      await sampleApproval(composed),
    )
    sealed.set(`${edition.releaseId} ${edition.number}`, hash)
    const secondLook = approval.override ? { secondLook: { ...submitter, at: edition.publishedAt } } : {}
    const set = { correction, previousHash, approval, contentHash, hash, ...secondLook }
    transaction.patch(id, (patch) => patch.ifRevisionId(_rev).set(set))
    count += 1
  }
  if (count > 0) await transaction.commit({ returnDocuments: false, visibility: 'sync' })
  return count
}

const Correction = z
  .object({ wrong: z.string(), right: z.string() })
  .nullish()
  .transform((value) => value ?? null)

/** When each edition of the sample was published, and what it corrected, by id. */
async function sampleEditions() {
  const { releases } = await buildNewsroom(new Map())
  const editions = releases.flat().flatMap((document) => SampleEditionShape.safeParse(document).data ?? [])
  return new Map(
    editions.map(({ _id, publishedAt, correction }) => [
      _id,
      { publishedAt, correction: Correction.parse(correction) },
    ]),
  )
}
