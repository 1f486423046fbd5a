import { type Alert, reasonOfFailure } from '#lib/domain/alert.ts'
import { type HeldRelease, planDue } from '#lib/domain/duePlan.ts'
import { LATE_AFTER_MS } from '#lib/domain/embargo.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { type AlertNews, keepAlerts } from '#sanity/alerts.ts'
import { isStillDraft, readHeldReleases, readPublicAmong } from '#sanity/heldReleases.ts'
import { PublicationConflictError, type Publisher, publishRelease } from '#sanity/publication.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'
import { createReadiness, type Readiness } from '#sanity/readiness.ts'

/** Who stands as publisher on what went out by itself. */
export const DUE_PUBLISHER: Publisher = { id: 'due-publisher', name: 'Lectern, at the time set' }

/** So many at once: enough for a morning's worth at nine, few enough to leave the lake to its readers. */
const AT_ONCE = 4

export type PublishedDue = {
  releaseId: string
  slug: string
  number: number
  instant: string
  lateMs: number
}

export type DueReport = {
  published: PublishedDue[]
  /** Due, and not published: with every reason. */
  refused: { releaseId: string; refusals: Refusal[] }[]
  alerts: AlertNews
  /** When there is something to do next; null while nothing is held. */
  next: Date | null
}

type Outcome =
  | { kind: 'published'; published: PublishedDue }
  | { kind: 'refused'; refusals: Refusal[] }
  | { kind: 'failed'; reason: Refusal }
  /** Another publisher was faster, or the draft is gone. */
  | { kind: 'done' }

/** An editor may be at work on the draft at that very moment: each try takes what the draft then says. */
const TRIES = 3

/**
 * Publishes every draft whose time has come, keeps the alerts, and says when to look again. Safe to call at any time, as
 * often as one likes and by several at once: each edition has one id, and whoever comes second changes nothing. One
 * release that cannot be published never keeps another.
 * @param client its token must be allowed to read drafts and to write
 * @param readiness remembers between looks what was checked ahead of its time
 * @throws what the client throws where the content cannot be reached
 */
export async function publishDue(
  client: PublicationClient,
  clock: () => Date,
  readiness: Readiness = createReadiness(DUE_PUBLISHER),
): Promise<DueReport> {
  const held = await readHeldReleases(client)
  const found = clock()
  const plan = planDue(held, found)
  const due = plan.due.flat()
  const already = await readPublicAmong(
    client,
    due.map(({ releaseId }) => releaseId),
  )
  const outcomes = new Map<HeldRelease, Outcome>()
  for (const group of plan.due) {
    await inParallel(group, async (release) => {
      const kind = already.has(release.releaseId) ? 'update' : 'first'
      outcomes.set(release, await publishOne(client, release, kind, clock))
    })
  }
  // Only then: what is ahead must not keep what is due.
  const checked = await readiness.check(client, plan.soon, clock, plan.nextDue)
  const alerts = await keepAlerts(
    client,
    [
      ...[...checked].flatMap(([release, refusals]) =>
        refusals.length > 0 ? [alertOf(release, 'notReady', refusals)] : [],
      ),
      ...plan.unreadable.map((release) => alertOf(release, 'refused', [UNREADABLE])),
      ...due.flatMap((release) => alertsOf(release, outcomes.get(release), found)),
    ],
    new Set(plan.soon.filter((release) => !checked.has(release)).map(({ releaseId }) => releaseId)),
    new Set(
      due.filter((release) => outcomes.get(release)?.kind === 'published').map(({ releaseId }) => releaseId),
    ),
    clock(),
  )
  return {
    published: [...outcomes.values()].flatMap((outcome) =>
      outcome.kind === 'published' ? outcome.published : [],
    ),
    refused: [...outcomes].flatMap(([{ releaseId }, outcome]) => {
      if (outcome.kind === 'refused') return [{ releaseId, refusals: outcome.refusals }]
      return outcome.kind === 'failed' ? [{ releaseId, refusals: [outcome.reason] }] : []
    }),
    alerts,
    next: plan.next,
  }
}

async function publishOne(
  client: PublicationClient,
  release: HeldRelease,
  kind: 'first' | 'update',
  clock: () => Date,
  tries = TRIES,
): Promise<Outcome> {
  const { releaseId, instant } = release
  try {
    const now = clock()
    const result = await publishRelease(client, {
      releaseId,
      kind,
      note: null,
      publisher: DUE_PUBLISHER,
      now,
      atItsTime: true,
    })
    if (result.ok) {
      const { slug, number } = result
      const lateMs = clock().getTime() - Date.parse(instant)
      return { kind: 'published', published: { releaseId, slug, number, instant, lateMs } }
    }
    // Between our look and our turn somebody else may have published it: then what we were refused is no problem.
    return (await isStillDraft(client, releaseId))
      ? { kind: 'refused', refusals: result.refusals }
      : { kind: 'done' }
  } catch (error) {
    // However the loser of a race is told of it: without the draft there is nothing left to do.
    if (!(await isStillDraft(client, releaseId))) return { kind: 'done' }
    if (error instanceof PublicationConflictError && tries > 1) {
      return publishOne(client, release, kind, clock, tries - 1)
    }
    return { kind: 'failed', reason: reasonOfFailure(error) }
  }
}

const UNREADABLE: Refusal = {
  where: 'Embargo',
  problem: 'The time of publication cannot be read, so the release is not published by itself.',
  mend: 'Enter the date and the time again.',
  recordId: null,
}

function alertsOf(release: HeldRelease, outcome: Outcome | undefined, found: Date): Alert[] {
  if (outcome?.kind === 'refused') return [alertOf(release, 'refused', outcome.refusals)]
  if (outcome?.kind === 'failed') return [alertOf(release, 'failed', [outcome.reason])]
  const isLate = found.getTime() - Date.parse(release.instant) > LATE_AFTER_MS
  return isLate && outcome?.kind === 'published' ? [alertOf(release, 'late', [])] : []
}

function alertOf(release: HeldRelease, problem: Alert['problem'], reasons: Refusal[]): Alert {
  const { releaseId, title, instant, zone } = release
  return { releaseId, title, instant, zone, problem, reasons }
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
}
