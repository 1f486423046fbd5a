import { z } from 'zod'
import { ALERT_PROBLEMS, type Alert, type Settlement, saysTheSame } from '#lib/domain/alert.ts'
import { logProblem } from '#lib/log.ts'
import { OPEN_ALERTS } from '#sanity/alertQueries.ts'
import type { NewDocument, PublicationClient } from '#sanity/publicationClient.ts'

/** The dot keeps the record from those who read without a token: an alert names releases that are not public. */
const PREFIX = 'alerts.'

const text = z.string().nullish()

const OpenAlert = z
  .object({
    raisedAt: z.string(),
    releaseId: z.string(),
    title: text,
    instant: text,
    zone: text,
    problem: z.enum(ALERT_PROBLEMS),
    reasons: z
      .array(z.object({ where: z.string(), problem: z.string(), mend: z.string(), recordId: text }))
      .nullish(),
  })
  .transform(({ raisedAt, title, instant, zone, reasons, ...alert }) => ({
    raisedAt,
    alert: {
      ...alert,
      title: title ?? null,
      instant: instant ?? '',
      zone: zone ?? null,
      reasons: (reasons ?? []).map((reason) => ({ ...reason, recordId: reason.recordId ?? null })),
    } satisfies Alert,
  }))
type OpenAlert = z.infer<typeof OpenAlert>

/** The record of alerts is brought to what a look at the desk found; one record for each release. */
export type AlertNews = {
  raised: Alert[]
  /** Those that came to rest in this very look, raised before or not. */
  settled: { releaseId: string; how: Settlement }[]
}

/** @throws ZodError where an alert was written by somebody else in another form */
async function readOpenAlerts(client: PublicationClient): Promise<OpenAlert[]> {
  return z.array(OpenAlert).parse(await client.fetchRaw(`*[${OPEN_ALERTS}]`, {}))
}

/**
 * Writes what is new, and nothing where nothing is. New problems are logged: without words of the release, which is not
 * public yet. Whoever writes last wins: the next look mends what two at once got wrong.
 * @param wanted what has to be known now
 * @param unknown releases of which this look could not tell: their alerts stay as they are
 * @param published releases that went out in this look: an alert of theirs is settled as it is raised
 */
export async function keepAlerts(
  client: PublicationClient,
  wanted: readonly Alert[],
  unknown: ReadonlySet<string>,
  published: ReadonlySet<string>,
  now: Date,
): Promise<AlertNews> {
  const open = await readOpenAlerts(client)
  const raised = wanted.filter((alert) => {
    const known = open.find((entry) => entry.alert.releaseId === alert.releaseId)
    return !known || !saysTheSame(known.alert, alert)
  })
  const resting = open.filter(
    ({ alert }) =>
      !unknown.has(alert.releaseId) && !wanted.some(({ releaseId }) => releaseId === alert.releaseId),
  )
  const editions = await readPublicationTimes(client, resting)
  const settled = resting.map((entry): AlertNews['settled'][number] => {
    const { releaseId } = entry.alert
    const out = published.has(releaseId) || (editions.get(releaseId) ?? '') >= entry.raisedAt
    return { releaseId, how: out ? 'published' : 'notDue' }
  })
  for (const { releaseId, instant, problem, reasons } of raised) {
    logProblem('release_alert', { releaseId, problem, instant, reasons: reasons.length })
  }
  const at = now.toISOString()
  const documents = [
    ...raised.map((alert) => {
      const raisedAt = open.find((entry) => entry.alert.releaseId === alert.releaseId)?.raisedAt ?? at
      const rest = published.has(alert.releaseId) ? { settledAt: at, settledHow: 'published' } : {}
      return { ...alertDocument(alert, raisedAt), ...rest }
    }),
    ...resting.map(({ alert, raisedAt }, index) => ({
      ...alertDocument(alert, raisedAt),
      settledAt: at,
      settledHow: settled[index]?.how,
    })),
  ]
  if (documents.length > 0) await client.commit(documents.map((document) => ({ createOrReplace: document })))
  const atOnce = raised.filter(({ releaseId }) => published.has(releaseId))
  return {
    raised,
    settled: [...settled, ...atOnce.map(({ releaseId }) => ({ releaseId, how: 'published' as const }))],
  }
}

/** When what readers see now of each release was published. */
async function readPublicationTimes(
  client: PublicationClient,
  entries: readonly OpenAlert[],
): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map()
  const answer = await client.fetchRaw(
    '*[_type == "edition" && current == true && releaseId in $ids]{ releaseId, publishedAt }',
    { ids: entries.map(({ alert }) => alert.releaseId) },
  )
  const editions = z.array(z.object({ releaseId: z.string(), publishedAt: z.string() })).parse(answer)
  return new Map(editions.map(({ releaseId, publishedAt }) => [releaseId, publishedAt]))
}

function alertDocument({ releaseId, reasons, ...fields }: Alert, raisedAt: string): NewDocument {
  return {
    _id: PREFIX + releaseId,
    _type: 'alert',
    releaseId,
    ...fields,
    raisedAt,
    reasons: reasons.map(({ where, problem, mend, recordId }, index) => ({
      _key: `reason-${index}`,
      _type: 'alertReason',
      where,
      problem,
      mend,
      recordId,
    })),
  }
}
