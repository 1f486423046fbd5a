import type { DocumentBadgeComponent } from 'sanity'
import { isInReview } from '#sanity/studio/inReview.ts'

/** Says over the form that somebody handed this draft in. */
export const ReviewBadge: DocumentBadgeComponent = ({ draft }) =>
  isInReview(draft) ? { label: 'In review', color: 'warning' } : null
