import type { BodyBlock } from '#lib/domain/body.ts'
import type { StandingEdition } from '#lib/domain/compose.ts'
import { composeContent } from '#lib/domain/composeContent.ts'
import { dayOf } from '#lib/domain/dates.ts'
import type { DeskRecords, DeskRelease } from '#lib/domain/desk.ts'
import type { Edition, EditionContent } from '#lib/domain/edition.ts'
import { DEFAULT_LANGUAGE } from '#lib/domain/language.ts'
import { type Refusal, Refusals } from '#lib/domain/refusal.ts'

type DraftOrder = {
  release: DeskRelease
  records: DeskRecords
  /** The edition that readers see now. */
  current: StandingEdition | null
  timeZone: string
  /** ISO 8601 instant: the draft is shown as if it were published then. */
  now: string
}

const NOBODY = { id: '', name: '' }

/**
 * What readers would see if the desk published now, composed by the same rules. What would be refused becomes a note
 * instead, and a gap that no page can show (a picture without a file, a day that is no day) is left out.
 */
export function composeDraft(order: DraftOrder): { edition: Edition; notes: Refusal[] } {
  const { release, records, current, now, timeZone } = order
  const refusals = new Refusals()
  const language = release.language ?? DEFAULT_LANGUAGE
  const day = isDay(release.dateline?.day) ? release.dateline.day : dayOf(now, timeZone)
  const content = composeContent({ release, records }, language, day, refusals)
  const number = (current?.number ?? 0) + 1
  const edition: Edition = {
    id: `draft-${release.id}`,
    releaseId: release.id,
    number,
    kind: current ? 'update' : 'first',
    note: null,
    correction: null,
    publishedAt: now,
    firstPublishedAt: current?.firstPublishedAt ?? now,
    publishedBy: NOBODY,
    slug: release.slug ?? '',
    language,
    translationOf: release.translationOf,
    content: showable(content),
    // Nobody has approved it: it is shown to those who may see drafts, and to no one else.
    contentHash: '',
    approval: { submittedBy: NOBODY, approvedBy: null, at: now, hash: '', override: null },
    previousHash: current?.hash ?? null,
    hash: '',
  }
  return { edition, notes: refusals.list }
}

function showable(content: EditionContent): EditionContent {
  const media = content.media.filter(({ assetId }) => assetId !== '')
  return {
    ...content,
    title: content.title || '…',
    dateline: content.dateline?.place && isDay(content.dateline.day) ? content.dateline : null,
    quotes: content.quotes.filter(({ day }) => isDay(day)),
    body: content.body.filter((block) => !isEmptyPicture(block)),
    media,
    leadPicture: media[0] ?? null,
  }
}

function isEmptyPicture(block: BodyBlock): boolean {
  return block._type === 'releasePicture' && block.picture.assetId === ''
}

function isDay(day: string | null | undefined): day is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') && !Number.isNaN(Date.parse(day ?? ''))
}
