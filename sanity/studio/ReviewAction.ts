import { EyeClosedIcon } from '@sanity/icons/EyeClosed'
import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { type DocumentActionComponent, useSyncState } from 'sanity'
import { submitForReview, takeBackFromReview } from '#sanity/review.ts'
import { useReview } from '#sanity/studio/useReview.ts'
import { useReviewStep } from '#sanity/studio/useReviewStep.ts'

/** Hands a draft release in for review. Whoever reviews it finds it in the list "In review". */
export const SubmitAction: DocumentActionComponent = ({ id, type, draft, onComplete }) => {
  const { review } = useReview(id, draft)
  const { take, isBusy, person } = useReviewStep(id)
  const { isSyncing } = useSyncState(id, type)
  if (!draft || !person || review?.submitted) return null
  return {
    label: 'Submit for review',
    icon: EyeOpenIcon,
    tone: 'primary',
    disabled: isSyncing || isBusy,
    onHandle: async () => {
      await take(submitForReview, 'Submitted: it is in the list “In review” now')
      onComplete()
    },
  }
}

/** Takes one's own draft back from review, with the approval that it may have. */
export const TakeBackAction: DocumentActionComponent = ({ id, type, draft, onComplete }) => {
  const { review } = useReview(id, draft)
  const { take, isBusy, person } = useReviewStep(id)
  const { isSyncing } = useSyncState(id, type)
  // Anybody else sends it back instead, with a word on why.
  if (!draft || !person || review?.submitted?.id !== person.id) return null
  return {
    label: 'Take back from review',
    icon: EyeClosedIcon,
    disabled: isSyncing || isBusy,
    onHandle: async () => {
      await take(takeBackFromReview, 'Taken back from review')
      onComplete()
    },
  }
}
