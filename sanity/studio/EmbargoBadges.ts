import type { DocumentBadgeComponent } from 'sanity'
import { z } from 'zod'
import { EMBARGO_KINDS } from '#lib/domain/embargo.ts'
import { distanceWords, embargoSentence } from '#lib/domain/embargoWords.ts'
import { useNow } from '#sanity/studio/useNow.ts'
import { useOpenAlerts } from '#sanity/studio/useOpenAlerts.ts'

const Held = z.looseObject({
  embargo: z.looseObject({ instant: z.string(), zone: z.string(), kind: z.enum(EMBARGO_KINDS).nullish() }),
})

/** Says over the form that the release is held, and for how long. */
export const HeldBadge: DocumentBadgeComponent = ({ draft }) => {
  const now = useNow()
  const held = Held.safeParse(draft)
  if (!held.success) return null
  const { embargo } = held.data
  if (Date.parse(embargo.instant) <= now.getTime()) return null
  return {
    label: `${embargo.kind === 'schedule' ? 'Scheduled' : 'Embargo'}, ${distanceWords(embargo.instant, now)}`,
    title: embargoSentence(embargo, Intl.DateTimeFormat().resolvedOptions().timeZone) ?? undefined,
    color: 'primary',
  }
}

/** Says over the form that the release will not, or did not, go out by itself. */
export const AlertBadge: DocumentBadgeComponent = ({ id }) =>
  useOpenAlerts().includes(id)
    ? { label: 'Needs attention', title: 'See “Needs attention” on the desk', color: 'danger' }
    : null
