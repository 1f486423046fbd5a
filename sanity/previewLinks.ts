import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { expiryOf, linkId, newLinkToken, type PreviewLink } from '#lib/domain/previewLink.ts'

/** Openings that are kept by their instant; the count goes on. */
const KEPT_OPENINGS = 100

const LinkShape = z
  .object({
    _id: z.string(),
    releaseId: z.string(),
    name: z.string(),
    createdBy: z.object({ id: z.string(), name: z.string() }),
    createdAt: z.string(),
    expiresAt: z.string(),
    revokedAt: z.string().nullish(),
    openings: z.number().nullish(),
    openedAt: z.array(z.string()).nullish(),
  })
  .transform(
    ({ _id, revokedAt, openings, openedAt, ...link }): PreviewLink => ({
      ...link,
      id: _id,
      revokedAt: revokedAt ?? null,
      openings: openings ?? 0,
      openedAt: openedAt ?? [],
    }),
  )

type LinkOrder = {
  releaseId: string
  /** The person it is for. */
  name: string
  days: number
  createdBy: { id: string; name: string }
  now: Date
}

/**
 * Keeps a new link and gives its token, which is said once and can never be read again.
 * @param client one that may write, such as the Studio's
 */
export async function createPreviewLink(client: SanityClient, order: LinkOrder): Promise<string> {
  const token = newLinkToken()
  await client.create({
    _id: await linkId(token),
    _type: 'previewLink',
    releaseId: order.releaseId,
    name: order.name,
    createdBy: order.createdBy,
    createdAt: order.now.toISOString(),
    expiresAt: expiryOf(order.now.getTime(), order.days),
    openings: 0,
    openedAt: [],
  })
  return token
}

/** Every link to a release, newest first, those that lead nowhere any more among them. */
export async function listPreviewLinks(client: SanityClient, releaseId: string): Promise<PreviewLink[]> {
  const answer: unknown = await client.fetch(
    '*[_type == "previewLink" && releaseId == $releaseId] | order(createdAt desc)',
    { releaseId },
    { perspective: 'raw', useCdn: false },
  )
  return z.array(LinkShape).parse(answer)
}

/** Takes a link back, at once and for good. */
export async function revokePreviewLink(client: SanityClient, id: string, now: Date): Promise<void> {
  await client.patch(id).setIfMissing({ revokedAt: now.toISOString() }).commit()
}

/** The link that a token opens; null for an unknown one. */
export async function findPreviewLink(client: SanityClient, token: string): Promise<PreviewLink | null> {
  const answer: unknown = await client.fetch(
    '*[_type == "previewLink" && _id == $id][0]',
    { id: await linkId(token) },
    { perspective: 'raw', useCdn: false, cache: 'no-store' },
  )
  return LinkShape.nullable().parse(answer)
}

/** Notes that a link was opened. @throws what the client throws; an opening that is not noted must not happen */
export async function recordOpening(client: SanityClient, link: PreviewLink, now: Date): Promise<void> {
  const spare = link.openedAt.length - KEPT_OPENINGS + 1
  const dropped = spare > 0 ? client.patch(link.id).unset([`openedAt[0:${spare}]`]) : client.patch(link.id)
  await dropped
    .setIfMissing({ openings: 0, openedAt: [] })
    .inc({ openings: 1 })
    .append('openedAt', [now.toISOString()])
    .commit({ returnDocuments: false, visibility: 'sync' })
}
