import type { SanityClient } from 'sanity'
import { z } from 'zod'
import type { PrintedStatement, SourceAttribution } from '#lib/domain/attributionDrift.ts'
import { dayOf } from '#lib/domain/dates.ts'
import type { DeskOrganization } from '#lib/domain/desk.ts'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import type { DeskStatement } from '#lib/domain/ledger.ts'
import { DeskOrganizationShape, DeskQuoteShape } from '#sanity/deskShapes.ts'
import { QuoteShape } from '#sanity/queries/quote.ts'

/** What was printed of an official's words, what lies on the desk of them, and what it takes to compare the two. */
export type PrintRecord = {
  printed: PrintedStatement[]
  desk: DeskStatement[]
  sources: SourceAttribution[]
  organizations: DeskOrganization[]
}

const QUERY = `{
  "editions": *[_type == "edition" && current == true && $id in content.quotes[].attribution.officialId]{
    _id, releaseId, number, kind, language, publishedAt, "title": content.title,
    "quotes": content.quotes[attribution.officialId == $id]
  },
  "quotes": *[_type == "quote" && speaker._ref == $id]{
    _id, language, segments, day, printed,
    "release": coalesce(source->{_id, title}, *[_type == "release" && references(^._id)][0]{_id, title})
  },
  "organizations": *[_type == "organization"]{_id, name},
  "timeZone": *[_id == "siteSettings"][0].timeZone
}`

const Extra = z.object({
  printed: z.looseObject({ text: z.string().nullish() }).nullish(),
  release: z.object({ _id: z.string(), title: z.string().nullish() }).nullish(),
})

const Answer = z.object({
  editions: z.array(
    z.object({
      _id: z.string(),
      releaseId: z.string(),
      number: z.number(),
      kind: z.enum(EDITION_KINDS),
      language: z.string(),
      publishedAt: z.string(),
      title: z.string(),
      quotes: z.array(QuoteShape),
    }),
  ),
  quotes: z.array(z.unknown()),
  organizations: z.array(DeskOrganizationShape),
  timeZone: z.string().nullish(),
})

/**
 * Reads it through the Studio's client; drafts stand in for what they will become.
 * @param officialId without the prefix of a draft
 * @throws ZodError where a record has a field of a wrong type
 */
export async function readPrintRecord(client: SanityClient, officialId: string): Promise<PrintRecord> {
  const answer = Answer.parse(
    await client.fetch<unknown>(QUERY, { id: officialId }, { perspective: 'drafts' }),
  )
  const quotes = answer.quotes.map((raw) => ({ ...DeskQuoteShape.parse(raw), ...Extra.parse(raw) }))
  return {
    printed: answer.editions.flatMap(({ quotes: printed, ...edition }) =>
      printed.map(({ id, segments, day, attribution }) => ({
        quoteId: id,
        segments,
        day,
        attribution,
        language: edition.language,
        releaseId: edition.releaseId,
        releaseTitle: edition.title,
        editionId: edition._id,
        editionNumber: edition.number,
        publishedOn: dayOf(edition.publishedAt, answer.timeZone ?? 'UTC'),
        isWithdrawn: edition.kind === 'withdrawal',
      })),
    ),
    desk: quotes.map(({ id, language, segments, day, release }) => ({
      id,
      language,
      segments,
      day,
      release: release ? { id: release._id, title: release.title ?? null } : null,
    })),
    sources: quotes.flatMap(({ id, language, segments, day, printed }) =>
      printed?.text && day
        ? [{ quoteId: id, segments, day, language: language ?? 'en', text: printed.text }]
        : [],
    ),
    organizations: answer.organizations,
  }
}
