import { isSlugOrId } from '#lib/content/address.ts'
import { UNNAMED_NEWSROOM } from '#lib/content/newsroom.ts'
import { composeDraft } from '#lib/domain/draftEdition.ts'
import type { Newsroom, ReleaseReading } from '#lib/domain/reading.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { changeSince } from '#lib/domain/translation.ts'
import { previewClient } from '#sanity/client.ts'
import { readDesk } from '#sanity/desk.ts'
import { parseAnswer, type Query } from '#sanity/fetch.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { publicAroundDraft } from '#sanity/queries/draft.ts'
import { newsroomSettings } from '#sanity/queries/settings.ts'

/** A release as its page would show it if the desk published now, and what stands in the way of that. */
export type DraftReading = { reading: ReleaseReading; newsroom: Newsroom; notes: Refusal[] }

/**
 * Reads a release with everything on the desk, drafts first. Nothing is cached, neither here nor by the caller.
 * @param now unix milliseconds
 * @returns null where there is no such release, or no token to read drafts with
 */
export async function getDraft(releaseId: string, now: number): Promise<DraftReading | null> {
  const client = previewClient()
  if (!client || !isSlugOrId(releaseId)) return null
  const read = async <Answer>(query: Query<Answer>, params: Record<string, unknown>): Promise<Answer> =>
    parseAnswer(
      query,
      await client.fetch<unknown>(query.groq, params, { perspective: 'published', cache: 'no-store' }),
    )
  const [desk, settings] = await Promise.all([
    readDesk(asPublicationClient(client, { cache: 'no-store' }), releaseId),
    read(newsroomSettings, {}),
  ])
  if (!desk) return null
  const newsroom = settings ?? UNNAMED_NEWSROOM
  const { edition, notes } = composeDraft({
    release: desk.release,
    records: desk.records,
    current: desk.current?.edition ?? null,
    timeZone: newsroom.timeZone,
    now: new Date(now).toISOString(),
  })
  const around = await read(publicAroundDraft, {
    id: releaseId,
    original: edition.translationOf ?? releaseId,
    from: edition.content.translatedFrom?.number ?? Number.MAX_SAFE_INTEGER,
  })
  const change = changeSince(around.sourceEditions)
  return {
    reading: {
      edition,
      history: around.history,
      translations: around.translations,
      sourceChange: around.source && change && { ...around.source, change },
      previous: null,
      next: null,
      isWithdrawn: false,
    },
    newsroom,
    notes,
  }
}
