import { canonicalJson } from '#lib/domain/canonicalJson.ts'
import { composeContent } from '#lib/domain/composeContent.ts'
import { type Correction, correctionNote } from '#lib/domain/correction.ts'
import { dayOf } from '#lib/domain/dates.ts'
import type { DeskRecords, DeskRelease } from '#lib/domain/desk.ts'
import type { Edition, EditionKind } from '#lib/domain/edition.ts'
import { refusalsOfEmbargo } from '#lib/domain/embargo.ts'
import { blankToNull, type Refusal, Refusals } from '#lib/domain/refusal.ts'
import { type Actor, type Approval, approvalHolds } from '#lib/domain/review.ts'
import type { Composed } from '#lib/domain/sealEdition.ts'

export type ComposedEdition = Omit<Edition, 'approval' | 'contentHash' | 'hash'>

/**
 * The edition that readers see now, as far as the next one needs it. Its content is taken as it lies, so that a fault
 * in an old edition cannot stand in the way of the correction that mends it. One without an approval shows nowhere.
 */
export type StandingEdition = Composed & {
  approval: Approval | null
  contentHash: string | null
  hash: string
}

export type PublicationRequest = {
  release: DeskRelease
  records: DeskRecords
  /** The edition that readers see now; null before the first. */
  previous: StandingEdition | null
  kind: Exclude<EditionKind, 'withdrawal'>
  /** What is told of an update; a correction says it in two parts. */
  note: string | null
  correction: Correction | null
  /** ISO 8601 instant, UTC. */
  publishedAt: string
  publishedBy: Actor
  /** IANA zone of the newsroom: decides which day an instant falls on. */
  timeZone: string
  /** Another release whose current edition has the wanted slug. */
  slugHolder: { releaseId: string; title: string } | null
  /** Unpublished records that this publication would refer to without publishing them, such as a translation's original. */
  unpublished: { recordId: string; title: string }[]
}

export type Composition<Fields = ComposedEdition> =
  | { ok: true; edition: Fields }
  | { ok: false; refusals: Refusal[] }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The next edition of a release: every word and picture as the public will read it, each attribution frozen as of the
 * day of its statement. Pure; asks nothing and writes nothing.
 * @returns the edition, or every reason why there can be none yet
 */
export function composeEdition(request: PublicationRequest): Composition {
  const { release, previous } = request
  const refusals = new Refusals()
  checkStep(request, refusals)
  refusals.list.push(...refusalsOfEmbargo(release.embargo, new Date(request.publishedAt)))
  for (const { recordId, title } of request.unpublished) {
    refusals.add(
      'Reference',
      `“${title}” is not published, and this release refers to it.`,
      'Publish that one first, or take the reference out.',
      recordId,
    )
  }

  const language = refusals.text(
    release.language,
    'Language',
    'No language is chosen.',
    'Choose the language that the release is written in.',
  )
  const firstPublishedAt = previous?.firstPublishedAt ?? request.publishedAt
  const day = release.dateline?.day ?? dayOf(firstPublishedAt, request.timeZone)
  const correction = request.kind === 'correction' ? composeCorrection(request, refusals) : null
  const edition: ComposedEdition = {
    id: editionId(release.id, (previous?.number ?? 0) + 1),
    releaseId: release.id,
    number: (previous?.number ?? 0) + 1,
    kind: request.kind,
    note: correction ? correctionNote(correction, language) : blankToNull(request.note),
    correction,
    publishedAt: request.publishedAt,
    firstPublishedAt,
    publishedBy: request.publishedBy,
    slug: checkedSlug(request, refusals),
    language,
    translationOf: release.translationOf,
    content: composeContent(request, language, day, refusals),
    previousHash: previous?.hash ?? null,
  }
  if (previous && isUnchanged(edition, previous)) {
    refusals.add(
      'Release',
      `Nothing that the public reads has changed since edition ${previous.number}.`,
      'Make the change in the release first, then publish.',
    )
  }
  return refusals.list.length > 0 ? { ok: false, refusals: refusals.list } : { ok: true, edition }
}

/**
 * The edition that withdraws a release: its content stays on record, the note tells the public why it was withdrawn.
 * @returns the edition, or the reasons against it
 */
export function composeWithdrawal(request: {
  previous: StandingEdition
  note: string | null
  publishedAt: string
  publishedBy: Actor
}): Composition<Composed> {
  const { previous } = request
  const refusals = new Refusals()
  const note = refusals.text(
    request.note,
    'Reason',
    'A withdrawal without a reason leaves readers guessing.',
    'Say in one or two sentences why the release is withdrawn.',
  )
  if (previous.kind === 'withdrawal') {
    refusals.add('Release', 'It is withdrawn already.', 'Nothing is left to do.')
  }
  if (refusals.list.length > 0) return { ok: false, refusals: refusals.list }
  const { hash, approval: _, contentHash: __, ...kept } = previous
  return {
    ok: true,
    edition: {
      ...kept,
      id: editionId(previous.releaseId, previous.number + 1),
      number: previous.number + 1,
      kind: 'withdrawal',
      note,
      correction: null,
      publishedAt: request.publishedAt,
      publishedBy: request.publishedBy,
      previousHash: hash,
    },
  }
}

/** The document id of an edition; two people who publish at once ask for the same one, and only one gets it. */
export function editionId(releaseId: string, number: number): string {
  return `edition-${releaseId}-${number}`
}

function checkStep({ kind, previous }: PublicationRequest, refusals: Refusals): void {
  if (kind === 'first' && previous) {
    refusals.add(
      'Release',
      `It is published already, as edition ${previous.number}.`,
      'Publish an update or a correction.',
    )
  }
  if (kind !== 'first' && !previous) {
    refusals.add(
      'Release',
      'It has not been published yet.',
      'Publish it for the first time, without a note.',
    )
  }
}

function composeCorrection({ correction }: PublicationRequest, refusals: Refusals): Correction {
  return {
    wrong: refusals.text(
      correction?.wrong ?? null,
      'What was wrong',
      'A correction must say what was wrong.',
      'Say what the release said.',
    ),
    right: refusals.text(
      correction?.right ?? null,
      'What is right',
      'A correction must say what is right.',
      'Say what is true instead.',
    ),
  }
}

function checkedSlug({ release, slugHolder }: PublicationRequest, refusals: Refusals): string {
  const slug = refusals.text(
    release.slug,
    'Web address',
    'The release has no web address.',
    'Press Generate beside the web address.',
  )
  if (slug !== '' && (!SLUG.test(slug) || slug.length > 96)) {
    refusals.add(
      'Web address',
      `“${slug}” cannot stand in a web address.`,
      'Use up to 96 lower-case letters a-z, digits and single dashes.',
    )
  }
  if (slugHolder && slugHolder.releaseId !== release.id) {
    refusals.add(
      'Web address',
      `“${slug}” belongs to “${slugHolder.title}”.`,
      'Choose another web address for this release.',
    )
  }
  return slug
}

function isUnchanged(edition: ComposedEdition, previous: StandingEdition): boolean {
  // What was withdrawn, and what nobody approved, does not show; the same words may be published again.
  if (previous.kind === 'withdrawal' || !approvalHolds(previous)) return false
  const read = ({ slug, language, translationOf, content }: Composed) =>
    canonicalJson({ slug, language, translationOf, content })
  return read(edition) === read(previous)
}
