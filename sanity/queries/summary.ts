import { z } from 'zod'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import type { ReleaseSummary } from '#lib/domain/reading.ts'
import { RELEASE_KINDS } from '#lib/domain/release.ts'
import type { Query } from '#sanity/fetch.ts'
import { STANDING_EDITION } from '#sanity/queries/approved.ts'
import { PictureShape } from '#sanity/queries/body.ts'
import { DatelineShape, TopicShape } from '#sanity/queries/edition.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

/** Shape of one row of a list of releases; the transform makes the domain's summary of it. */
export const SummaryShape = z
  .object({
    slug: z.string(),
    language: z.string(),
    editionKind: z.enum(EDITION_KINDS),
    note: optional(z.string()),
    publishedAt: z.iso.datetime(),
    firstPublishedAt: z.iso.datetime(),
    kind: z.enum(RELEASE_KINDS),
    title: z.string(),
    summary: z.string(),
    dateline: optional(DatelineShape),
    topics: listOf(TopicShape),
    leadPicture: optional(PictureShape),
  })
  .transform(
    ({ dateline, ...summary }): ReleaseSummary => ({
      ...summary,
      datelinePlace: dateline?.place ?? null,
      datelineDay: dateline?.day ?? null,
    }),
  )

const summary = `{
  _id, _rev, slug, language, "editionKind": kind, note, publishedAt, firstPublishedAt,
  "kind": content.kind, "title": content.title, "summary": content.summary, "dateline": content.dateline,
  "topics": content.topics,
  "leadPicture": coalesce(content.leadPicture, content.body[_type == "releasePicture"][0].picture)
}`

/** Originals only: a translation is reached from its original, and would stand in a list as a second release. */
const listed = `${STANDING_EDITION} && translationOf == null`

/** Rows `$from` up to, not including, `$to`, newest first, and how many there are in all. */
export const releasesFromTo: Query<{ total: number; rows: unknown[] }> = {
  name: 'releasesFromTo',
  groq: `{
    "total": count(*[${listed}]),
    "rows": *[${listed}] | order(firstPublishedAt desc, _id desc)[$from...$to]${summary}
  }`,
  shape: z.object({ total: z.number(), rows: z.array(z.unknown()) }),
}

/** Releases in the order in which they last changed, so that a correction comes to the top again: what a feed wants. */
export const recentlyChangedReleases: Query<unknown[]> = {
  name: 'recentlyChangedReleases',
  groq: `*[${listed}] | order(publishedAt desc, _id desc)[0...$count]${summary}`,
  shape: listOf(z.unknown()),
}

/** Releases that quote or mention an official, newest first. */
export const releasesNaming: Query<unknown[]> = {
  name: 'releasesNaming',
  groq: `*[${listed} && ($officialId in content.mentioned[].officialId
      || $officialId in content.quotes[].attribution.officialId)]
    | order(firstPublishedAt desc, _id desc)[0...200]${summary}`,
  shape: listOf(z.unknown()),
}

/** Releases filed under a topic, newest first. */
export const releasesUnderTopic: Query<unknown[]> = {
  name: 'releasesUnderTopic',
  groq: `*[${listed} && $topicId in content.topics[].id]
    | order(firstPublishedAt desc, _id desc)[0...200]${summary}`,
  shape: listOf(z.unknown()),
}
