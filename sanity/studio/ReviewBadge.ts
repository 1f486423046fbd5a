import type { DocumentBadgeComponent } from 'sanity'
import { useReview } from '#sanity/studio/useReview.ts'

/** Says over the form where the draft stands between two people. */
export const ReviewBadge: DocumentBadgeComponent = ({ id, draft }) => {
  const { review, state } = useReview(id, draft)
  switch (state) {
    case 'submitted':
      return { label: 'In review', title: `Submitted by ${review?.submitted?.name}`, color: 'warning' }
    case 'approved':
      return { label: 'Approved', title: `Approved by ${review?.approved?.name}`, color: 'success' }
    case 'void':
      return { label: 'Approval void', title: 'The text has changed since it was approved', color: 'danger' }
    case 'returned':
      return { label: 'Sent back', title: review?.returned?.comment ?? '', color: 'danger' }
    default:
      return null
  }
}
