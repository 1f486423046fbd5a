import type { DeskRelease } from '#lib/domain/desk.ts'
import { appointmentOn, type Official } from '#lib/domain/official.ts'
import { findRank, printedRank, type Rank } from '#lib/domain/rank.ts'
import type { StyleSettings } from '#lib/domain/style/styleSettings.ts'

/** The military rank that an official held on the release's day; null for a civilian, or where there is no day yet. */
export function rankOfDay(official: Official, { dateline }: Pick<DeskRelease, 'dateline'>): Rank | null {
  const held = dateline?.day ? appointmentOn(official, dateline.day) : null
  const rank = held?.rank ? findRank(held.rank) : null
  return rank && printedRank(rank, 'en') ? rank : null
}

/** The form that the office prints before a name. Forms in Japanese have no place in English print. */
export function wantedForm(rank: Rank, { rankForm }: Pick<StyleSettings, 'rankForm'>): string {
  return rankForm === 'service' && /^[\w ]+$/.test(rank.serviceForm) ? rank.serviceForm : rank.ap
}
