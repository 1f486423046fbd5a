import { composeEdition, composeWithdrawal } from '#lib/domain/compose.ts'
import type { DeskRecords } from '#lib/domain/desk.ts'
import type { Edition } from '#lib/domain/edition.ts'
import { type Approval, contentHash } from '#lib/domain/review.ts'
import { type Composed, sealEdition } from '#lib/domain/sealEdition.ts'
import type { SourceEdition } from '#lib/domain/translation.ts'
import {
  DeskContactShape,
  DeskOfficialShape,
  DeskOrganizationShape,
  DeskQuoteShape,
  DeskReleaseShape,
  DeskTopicShape,
  resolveOfficial,
} from '#sanity/deskShapes.ts'
import { approver, settings, submitter } from './catalog.ts'
import { type Pictures, releaseRecords, type SampleDocument } from './records.ts'
import type { LaterEdition, ReleaseSource } from './source.ts'

/** An edition as it is written; of a withdrawn one the content is taken as it lies. */
export type SampleEdition = Omit<Edition, 'content'> & { content: unknown }

/** The records that all releases share, as the desk reads them. */
export type SharedRecords = Omit<DeskRecords, 'quotes'>

export function sharedRecords(documents: readonly SampleDocument[]): SharedRecords {
  const ofType = (type: string) => documents.filter((document) => document._type === type)
  const organizations = ofType('organization').map((document) => DeskOrganizationShape.parse(document))
  return {
    organizations,
    officials: ofType('official').map((document) =>
      resolveOfficial(DeskOfficialShape.parse(document), organizations),
    ),
    topics: ofType('topic').map((document) => DeskTopicShape.parse(document)),
    contacts: ofType('contact').map((document) => DeskContactShape.parse(document)),
  }
}

/** What a translation is made of: the quotes and the editions of the release in its first language. */
export type Original = { quotes: SampleDocument[]; editions: SampleEdition[] }

/** The edition of the original that readers had at an instant; the first, where the translation came before it. */
export function sourceEdition({ editions }: Original, at: string): SourceEdition | null {
  const known = editions.filter(({ publishedAt }) => Date.parse(publishedAt) <= Date.parse(at))
  const edition = known.at(-1) ?? editions[0]
  return edition ? { number: edition.number, hash: edition.hash } : null
}

/**
 * Every edition of a release, oldest first, composed and sealed as the Studio does it.
 * @throws Error with every refusal, where the newsroom's own rules would not let it be published
 */
export async function editionsOf(
  source: ReleaseSource,
  pictures: Pictures,
  shared: SharedRecords,
  original: Original | null = null,
): Promise<SampleEdition[]> {
  const later = source.later ?? []
  const editions: SampleEdition[] = []
  const steps: (LaterEdition | null)[] = [null, ...later]
  for (const [at, step] of steps.entries()) {
    const previous = editions.at(-1) ?? null
    const asOf = beforeChanges(source, later.slice(at))
    const composition =
      step?.kind === 'withdrawal' && previous
        ? composeWithdrawal({ previous, note: step.note, publishedAt: step.at, publishedBy: approver })
        : compose(asOf, step, previous, pictures, shared, original)
    if (!composition.ok) {
      const reasons = composition.refusals.map(({ where, problem }) => `${where}: ${problem}`)
      throw new Error(`${source.slug}, edition ${at + 1}: ${reasons.join(' ')}`)
    }
    editions.push(await sealEdition(composition.edition, await sampleApproval(composition.edition)))
  }
  return editions
}

/** The writer submitted it and the approver approved it; a withdrawal has been confirmed by the writer since. */
export async function sampleApproval(
  edition: Pick<
    Composed,
    'kind' | 'note' | 'publishedAt' | 'slug' | 'language' | 'translationOf' | 'content'
  >,
): Promise<Approval> {
  const at = edition.publishedAt
  const hash = await contentHash(edition)
  if (edition.kind !== 'withdrawal') {
    return { submittedBy: submitter, approvedBy: approver, at, hash, override: null }
  }
  const override = { ...approver, at, reason: edition.note ?? '' }
  return { submittedBy: approver, approvedBy: null, at, hash, override }
}

function compose(
  source: ReleaseSource,
  step: LaterEdition | null,
  previous: SampleEdition | null,
  pictures: Pictures,
  shared: SharedRecords,
  original: Original | null,
) {
  const { release, quotes } = releaseRecords(source, pictures)
  return composeEdition({
    release: {
      ...DeskReleaseShape.parse(release),
      translatedFrom: original && sourceEdition(original, step?.at ?? source.at),
    },
    records: {
      ...shared,
      quotes: [...quotes, ...(original?.quotes ?? [])].map((quote) => DeskQuoteShape.parse(quote)),
    },
    previous,
    kind: step === null ? 'first' : step.kind === 'withdrawal' ? 'update' : step.kind,
    note: step && 'note' in step ? step.note : null,
    correction: step?.kind === 'correction' ? step.correction : null,
    publishedAt: new Date(step?.at ?? source.at).toISOString(),
    publishedBy: approver,
    timeZone: settings.timeZone,
    slugHolder: null,
    unpublished: [],
  })
}

/** The release as it read before the given editions were made: their changes taken back, the latest first. */
function beforeChanges(source: ReleaseSource, undone: readonly LaterEdition[]): ReleaseSource {
  const changes = undone.flatMap((edition) => edition.changes ?? []).toReversed()
  return changes.reduce(takeBack, source)
}

function takeBack(source: ReleaseSource, { now, before }: { now: string; before: string }): ReleaseSource {
  const texts = { title: source.title, summary: source.summary, body: source.body }
  const hits = Object.values(texts).reduce((sum, text) => sum + text.split(now).length - 1, 0)
  if (hits !== 1) {
    throw new Error(
      `${source.slug}: "${now}" must stand in it once to be taken back, and stands ${hits} times.`,
    )
  }
  return {
    ...source,
    title: texts.title.replace(now, before),
    summary: texts.summary.replace(now, before),
    body: texts.body.replace(now, before),
  }
}

/** The raw documents of the editions of one release; the last one is current. */
export function editionDocuments(editions: readonly SampleEdition[]): SampleDocument[] {
  return editions.map(({ id, ...fields }, at) => ({
    _id: id,
    _type: 'edition',
    _createdAt: fields.publishedAt,
    ...fields,
    ...(fields.approval.override ? { secondLook: { ...submitter, at: fields.publishedAt } } : {}),
    release: { _type: 'reference', _ref: fields.releaseId, _weak: true },
    current: at === editions.length - 1,
  }))
}
