import { z } from 'zod'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import type { StandingEdition } from '#lib/domain/compose.ts'
import type { DeskRecords, DeskRelease } from '#lib/domain/desk.ts'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import type { Review } from '#lib/domain/review.ts'
import {
  DeskContactShape,
  DeskOfficialShape,
  DeskOrganizationShape,
  DeskQuoteShape,
  DeskReleaseShape,
  DeskTopicShape,
  resolveOfficial,
} from '#sanity/deskShapes.ts'
import { type PublicationClient, type RawDocument, RawDocumentShape } from '#sanity/publicationClient.ts'
import { strengthened, strongReferencesIn } from '#sanity/references.ts'
import { AnyApprovalShape, ReviewShape } from '#sanity/reviewShapes.ts'

/** Everything that publishing a release has to know, as it stands on the desk at one moment. */
export type Desk = {
  release: DeskRelease
  records: DeskRecords
  /** Of the draft; null where there is none, or it was never handed in. */
  review: Review | null
  /** Drafts that become published in the same transaction: the release's own first. */
  drafts: RawDocument[]
  /** Published records with later changes that this release does not carry. */
  heldBack: RawDocument[]
  current: { revision: string; edition: StandingEdition } | null
  slugHolder: { releaseId: string; title: string } | null
  /** What the drafts refer to and what is neither published nor among them. */
  unpublished: { recordId: string; title: string }[]
  timeZone: string
}

const StandingEditionShape = z
  .object({
    _id: z.string(),
    _rev: z.string(),
    releaseId: z.string(),
    number: z.number().int().min(1),
    kind: z.enum(EDITION_KINDS),
    note: z.string().nullable(),
    publishedAt: z.string(),
    firstPublishedAt: z.string(),
    publishedBy: z.object({ id: z.string(), name: z.string() }),
    slug: z.string(),
    language: z.string(),
    translationOf: z.string().nullable(),
    content: z.unknown(),
    correction: z
      .object({ wrong: z.string(), right: z.string() })
      .nullish()
      .transform((value) => value ?? null),
    previousHash: z.string().nullable(),
    approval: AnyApprovalShape,
    contentHash: z
      .string()
      .nullish()
      .transform((value) => value ?? null),
    hash: z.string(),
  })
  .transform(({ _id, _rev, ...edition }) => ({ revision: _rev, edition: { id: _id, ...edition } }))

const FirstLook = z.object({
  release: z.array(RawDocumentShape),
  current: StandingEditionShape.nullable(),
  timeZone: z.string().nullable(),
})

const SlugHolder = z.object({ releaseId: z.string(), title: z.string() }).nullable()

const DRAFT = 'drafts.'

/**
 * Reads a release and all that it refers to, drafts before published ones where the draft will be published with it.
 * Quotes always go with their release. Officials, organizations, topics and contacts go along only where they have never
 * been published: half-done changes to a published one stay behind and are named in `heldBack`.
 * @returns null where there is no such release
 * @throws ZodError where a document has a field of a wrong type
 */
export async function readDesk(client: PublicationClient, releaseId: string): Promise<Desk | null> {
  const look = FirstLook.parse(
    await client.fetchRaw(
      `{
        "release": *[_id in [$id, $draftId]],
        "current": *[_type == "edition" && releaseId == $id && current == true] | order(number desc)[0],
        "timeZone": *[_id == "siteSettings"][0].timeZone
      }`,
      { id: releaseId, draftId: DRAFT + releaseId },
    ),
  )
  const document = look.release.find(isDraft) ?? look.release[0]
  if (!document) return null
  const release = DeskReleaseShape.parse({ ...document, _id: releaseId })
  const review = ReviewShape.parse(document.review)

  const quotes = await readRecords(client, quoteIdsIn(release.body), 'draftFirst')
  const parsedQuotes = quotes.chosen.map((quote) => DeskQuoteShape.parse(quote))
  const originals = await readRecords(
    client,
    parsedQuotes.flatMap((quote) => quote.translationOf ?? []),
    'publishedFirst',
  )
  const speakers = parsedQuotes.flatMap((quote) => quote.speakerId ?? [])
  const others = await readRecords(
    client,
    [...speakers, ...release.peopleIds, ...release.topicIds, ...release.contactIds],
    'publishedFirst',
  )
  const rawOfficials = ofType(others, 'official').map((official) => DeskOfficialShape.parse(official))
  const organizationIds = [
    release.organizationId,
    ...rawOfficials.flatMap((official) => official.appointments.map((row) => row.organization)),
  ].flatMap((id) => id ?? [])
  const organizations = await readRecords(client, organizationIds, 'publishedFirst')
  const parsedOrganizations = organizations.chosen.map((raw) => DeskOrganizationShape.parse(raw))

  const drafts = [
    ...look.release.filter(isDraft),
    ...organizations.drafts,
    ...others.drafts,
    ...quotes.drafts,
  ]
  const [slugHolder, unpublished] = await Promise.all([
    release.slug === null ? null : readSlugHolder(client, release.slug, releaseId),
    readUnpublished(client, drafts),
  ])
  return {
    release,
    records: {
      // A translated quotation names its original, which is not published along.
      quotes: [...parsedQuotes, ...originals.chosen.map((quote) => DeskQuoteShape.parse(quote))],
      officials: rawOfficials.map((official) => resolveOfficial(official, parsedOrganizations)),
      organizations: parsedOrganizations,
      topics: ofType(others, 'topic').map((topic) => DeskTopicShape.parse(topic)),
      contacts: ofType(others, 'contact').map((contact) => DeskContactShape.parse(contact)),
    },
    review,
    drafts,
    heldBack: [...organizations.heldBack, ...others.heldBack],
    current: look.current,
    slugHolder,
    unpublished,
    timeZone: look.timeZone ?? 'UTC',
  }
}

/** The id without the prefix of a draft. */
export function publishedId(id: string): string {
  return id.startsWith(DRAFT) ? id.slice(DRAFT.length) : id
}

type Records = {
  /** The copy that counts, under its published id. */
  chosen: RawDocument[]
  /** Drafts that have to be published for `chosen` to stand. */
  drafts: RawDocument[]
  heldBack: RawDocument[]
}

async function readRecords(
  client: PublicationClient,
  wanted: string[],
  rule: 'draftFirst' | 'publishedFirst',
): Promise<Records> {
  const ids = [...new Set(wanted)]
  const records: Records = { chosen: [], drafts: [], heldBack: [] }
  if (ids.length === 0) return records
  const found = z
    .array(RawDocumentShape)
    .parse(await client.fetchRaw('*[_id in $ids]', { ids: ids.flatMap((id) => [id, DRAFT + id]) }))
  for (const id of ids) {
    const published = found.find((candidate) => candidate._id === id)
    const draft = found.find((candidate) => candidate._id === DRAFT + id)
    const goesAlong = draft && (rule === 'draftFirst' || !published)
    if (goesAlong) {
      records.chosen.push({ ...draft, _id: id })
      records.drafts.push(draft)
    } else if (published) {
      records.chosen.push(published)
      if (draft) records.heldBack.push(draft)
    }
  }
  return records
}

async function readSlugHolder(
  client: PublicationClient,
  slug: string,
  releaseId: string,
): Promise<Desk['slugHolder']> {
  const answer = await client.fetchRaw(
    `*[_type == "edition" && current == true && slug == $slug && releaseId != $releaseId][0]{
      releaseId, "title": content.title
    }`,
    { slug, releaseId },
  )
  return SlugHolder.parse(answer)
}

const Titled = z.array(z.object({ _id: z.string(), title: z.string().nullable() }))

async function readUnpublished(
  client: PublicationClient,
  drafts: RawDocument[],
): Promise<Desk['unpublished']> {
  const becomingPublic = new Set(drafts.map((draft) => publishedId(draft._id)))
  const ids = strongReferencesIn(strengthened(drafts)).filter((id) => !becomingPublic.has(id))
  if (ids.length === 0) return []
  const found = z.array(z.string()).parse(await client.fetchRaw('*[_id in $ids]._id', { ids }))
  const missing = ids.filter((id) => !found.includes(id))
  if (missing.length === 0) return []
  const titled = Titled.parse(
    await client.fetchRaw('*[_id in $ids]{ _id, "title": select(_type == "release" => title) }', {
      ids: missing.map((id) => DRAFT + id),
    }),
  )
  // A record that is not even a draft is missed where it is used, in better words than its id.
  return titled.map(({ _id, title }) => ({
    recordId: publishedId(_id),
    title: title ?? 'A record without a title',
  }))
}

function isDraft(document: RawDocument): boolean {
  return document._id.startsWith(DRAFT)
}

function ofType(records: Records, type: string): RawDocument[] {
  return records.chosen.filter((document) => document._type === type)
}
