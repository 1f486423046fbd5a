import { formatDay } from '#lib/domain/dates.ts'
import { inLanguage } from '#lib/domain/language.ts'
import type { Appointment } from '#lib/domain/official.ts'
import { findRank } from '#lib/domain/rank.ts'
import type { OfficeLabel } from '#sanity/studio/officials/OfficeTimelineChart.tsx'

/** What the desk calls an appointment: rank or grade, post, organization; and its days. */
export function officeLabel({ rank, post, organization, from, to }: Appointment): OfficeLabel {
  const known = rank ? findRank(rank) : null
  const held = known ? known.ap || known.serviceForm : null
  const place = organization ? inLanguage(organization.name, 'en') : null
  return {
    title: [held, inLanguage(post, 'en'), place].filter(Boolean).join(', ') || 'An office without a post',
    days: `${formatDay(from, 'en')} – ${to ? formatDay(to, 'en') : 'no last day'}`,
  }
}
