import { attributionOn } from '#lib/domain/attribution.ts'
import type { PrintedStatement } from '#lib/domain/attributionDrift.ts'
import { okafor } from '#tests/support/deskRecords.ts'

/** Words of Okafor as an edition printed them, with the office her record gives for the day. */
export function printedStatement(changes: Partial<PrintedStatement> = {}): PrintedStatement {
  const day = changes.day ?? '2020-08-11'
  const language = changes.language ?? 'en'
  const attribution = attributionOn(okafor, day, language)
  if (!attribution) throw new Error(`Okafor held no office on ${day}.`)
  return {
    quoteId: 'quote-1',
    segments: ['We will build it together,'],
    day,
    language,
    attribution,
    releaseId: 'release-talks',
    releaseTitle: 'Partners open space talks',
    editionId: 'edition-release-talks-1',
    editionNumber: 1,
    publishedOn: '2020-08-12',
    isWithdrawn: false,
    ...changes,
  }
}
