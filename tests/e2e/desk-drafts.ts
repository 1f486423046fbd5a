import { asPublicationClient } from '#sanity/publicationClient.ts'
import { approveRelease, lookAtReview, submitForReview } from '#sanity/review.ts'
import { releaseRecords } from '../../sample/newsroom/records.ts'
import type { ReleaseSource } from '../../sample/newsroom/source.ts'
import { lakeClient } from './lake-client.ts'

/** Drafts that the tests of the desk begin with, written to the lake as the sample newsroom writes its own. */

/** The two who sign in, as the lake knows them. */
const AUTHOR = { id: 'user-writer', name: 'Wren Ito' }
const SECOND = { id: 'user-approver', name: 'Adaeze Park' }

type Draft = Pick<ReleaseSource, 'slug' | 'title' | 'body'> & Partial<ReleaseSource>

/**
 * Lays a release and its quotes on the desk as drafts.
 * @param body in the markup of the sample newsroom
 * @returns the id of the release
 */
export async function layOnDesk(draft: Draft): Promise<string> {
  const { release, quotes } = releaseRecords(
    {
      desk: 'draft',
      kind: 'news',
      number: '26-900',
      summary: 'The harbor office tells what the new lamp on the north pier is for.',
      dateline: { place: 'Yokohama', country: 'Japan', day: '2026-11-20' },
      at: '2026-11-20T02:00:00Z',
      organization: 'rescue',
      topics: ['search-and-rescue'],
      contacts: ['yokohama'],
      ...draft,
    },
    new Map(),
  )
  const transaction = lakeClient().transaction()
  for (const document of [...quotes, release]) transaction.createOrReplace(document)
  await transaction.commit()
  return `release-${draft.slug}`
}

/** Takes a draft through review as two people do. */
export async function approveOnDesk(releaseId: string): Promise<void> {
  const client = asPublicationClient(lakeClient())
  const now = new Date()
  const submitted = await submitForReview(client, { releaseId, by: AUTHOR, now })
  const order = { releaseId, by: SECOND, now }
  const { approvable, refusals } = await lookAtReview(client, order)
  const approved = approvable && (await approveRelease(client, { ...order, seenHash: approvable.hash }))
  if (!submitted.ok || !approved?.ok) {
    throw new Error(`${releaseId} could not be approved: ${refusals.map(({ problem }) => problem).join(' ')}`)
  }
}

/** Where the Studio shows the form of a document. */
export function formOf(id: string, type: 'release' | 'official'): string {
  return `/studio/intent/edit/id=${id};type=${type}`
}
