import { z } from 'zod'
import { tags } from '#sanity/tags.ts'

/**
 * The webhook by which the Content Lake tells the portal what changed. Filter, projection and the shape of the body
 * stand side by side. The projection joins nothing: all that is named in an edition is frozen in it, and an edition
 * that stops being current fires with its own names, so what a correction dropped is refreshed as well.
 */

const slug = z.string().min(1).max(200)
const names = z.array(slug.nullable()).max(1000).nullish()

const WebhookDocument = z.discriminatedUnion('_type', [
  z.object({
    _id: slug,
    _type: z.literal('edition'),
    slug,
    quoteIds: names,
    speakerSlugs: names,
    mentionedSlugs: names,
    topicSlugs: names,
  }),
  z.object({
    _id: slug,
    _type: z.enum(['official', 'topic']),
    slug: slug.nullish(),
    previousSlug: slug.nullish(),
  }),
  z.object({ _id: slug, _type: z.enum(['organization', 'siteSettings']) }),
])

export type WebhookDocument = z.infer<typeof WebhookDocument>

const FILTER = '_type in ["edition", "official", "topic", "organization", "siteSettings"]'

const PROJECTION = `{
  _id,
  _type,
  "slug": select(_type == "edition" => slug, slug.current),
  "previousSlug": before().slug.current,
  "quoteIds": content.quotes[].id,
  "speakerSlugs": content.quotes[].attribution.officialSlug,
  "mentionedSlugs": content.mentioned[].officialSlug,
  "topicSlugs": content.topics[].slug
}`

/**
 * The hook to POST to `/hooks/projects/<projectId>`; the one who registers it adds `type: 'document'`, `dataset`,
 * `url` (the absolute address of `/api/revalidate`) and `secret` (the portal's SANITY_WEBHOOK_SECRET).
 * @see https://www.sanity.io/docs/webhooks-api
 */
export const revalidateHook = {
  name: 'Lectern: refresh public pages',
  description: 'Tells the portal which pages to render anew. Drafts and versions never fire.',
  httpMethod: 'POST',
  apiVersion: '2025-02-19',
  includeDrafts: false,
  includeAllVersions: false,
  rule: { on: ['create', 'update', 'delete'], filter: FILTER, projection: PROJECTION },
} as const

/** The body of a delivery, or null where it is not one that the hook's projection gives. */
export function toWebhookDocument(body: unknown): WebhookDocument | null {
  return WebhookDocument.safeParse(body).data ?? null
}

/**
 * The tags of every public answer that shows the document, each once.
 * An organization's name stands on any page that shows an appointment, and settings on all: both refresh everything.
 * @returns none for a draft or a version (a dot in the id), which no public answer shows
 */
export function tagsFor(document: WebhookDocument): string[] {
  if (document._id.includes('.')) return []
  switch (document._type) {
    case 'edition':
      return distinct([
        tags.release(document.slug),
        tags.releases,
        ...present(document.quoteIds).map(tags.quote),
        ...present(document.speakerSlugs).map(tags.official),
        ...present(document.mentionedSlugs).map(tags.official),
        ...present(document.topicSlugs).map(tags.topic),
      ])
    case 'official':
      return distinct([tags.officials, ...present([document.slug, document.previousSlug]).map(tags.official)])
    case 'topic':
      return distinct(present([document.slug, document.previousSlug]).map(tags.topic))
    case 'organization':
    case 'siteSettings':
      return [tags.newsroom]
  }
}

function present(values: readonly (string | null | undefined)[] | null | undefined): string[] {
  return (values ?? []).filter((value) => value != null)
}

function distinct(values: string[]): string[] {
  return [...new Set(values)]
}
