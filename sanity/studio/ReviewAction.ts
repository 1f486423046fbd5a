import { EyeClosedIcon } from '@sanity/icons/EyeClosed'
import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { useToast } from '@sanity/ui/toast'
import { type DocumentActionComponent, useCurrentUser, useDocumentOperation } from 'sanity'
import { isInReview } from '#sanity/studio/inReview.ts'

/** Hands a draft release in for review, and takes it back. Whoever reviews it finds it in the list "In review". */
export const ReviewAction: DocumentActionComponent = ({ id, type, draft, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const user = useCurrentUser()
  const toast = useToast()
  if (!draft || !user) return null
  const isSubmitted = isInReview(draft)
  return {
    label: isSubmitted ? 'Take back from review' : 'Submit for review',
    icon: isSubmitted ? EyeClosedIcon : EyeOpenIcon,
    disabled: patch.disabled !== false,
    onHandle: () => {
      const review = {
        _type: 'review',
        submittedBy: { id: user.id, name: user.name || user.email },
        submittedAt: new Date().toISOString(),
      }
      patch.execute([isSubmitted ? { unset: ['review'] } : { set: { review } }])
      toast.push({
        status: 'success',
        title: isSubmitted ? 'Taken back from review' : 'Submitted: it is in the list “In review” now',
      })
      onComplete()
    },
  }
}
