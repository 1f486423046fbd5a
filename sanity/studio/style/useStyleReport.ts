import { useEffect, useMemo, useState } from 'react'
import { useClient } from 'sanity'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import type { DeskRelease } from '#lib/domain/desk.ts'
import { checkStyle, type StyleReport } from '#lib/domain/style/checkStyle.ts'
import { DeskReleaseShape } from '#sanity/deskShapes.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { readStyleRecord, type StyleRecord } from '#sanity/studio/style/styleRecord.ts'

/** Long enough that nobody is told of a word that is still being typed. */
const SETTLE_MS = 400

export type StyleReading = { release: DeskRelease; report: StyleReport }

/**
 * What a copy editor would say of a release as it is being edited, once the typing rests.
 * @param document the release as the form shows it
 * @returns null until it is read; also for a document that is no release
 */
export function useStyleReport(document: unknown): StyleReading | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  // The Studio makes a new object for the same content, which is no edit.
  const content = JSON.stringify(document ?? null)
  const [settled, setSettled] = useState(content)
  const [record, setRecord] = useState<StyleRecord | null>(null)

  useEffect(() => {
    const rest = setTimeout(() => setSettled(content), SETTLE_MS)
    return () => clearTimeout(rest)
  }, [content])

  const release = useMemo(() => {
    const parsed = DeskReleaseShape.safeParse(JSON.parse(settled))
    return parsed.success ? parsed.data : null
  }, [settled])
  const people = release?.peopleIds.join(' ') ?? ''
  const quotes = release ? quoteIdsIn(release.body).join(' ') : ''

  useEffect(() => {
    let isWanted = true
    const ids = (list: string) => list.split(' ').filter(Boolean)
    readStyleRecord(client, { peopleIds: ids(people), quoteIds: ids(quotes) })
      .then((read) => isWanted && setRecord(read))
      .catch(() => isWanted && setRecord(null))
    return () => {
      isWanted = false
    }
  }, [client, people, quotes])

  return useMemo(
    () =>
      release && record ? { release, report: checkStyle(release, record.officials, record.settings) } : null,
    [release, record],
  )
}
