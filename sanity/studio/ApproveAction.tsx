import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { useState } from 'react'
import { type DocumentActionComponent, useCurrentUser, useSyncState } from 'sanity'
import { ApproveDialog } from '#sanity/studio/ApproveDialog.tsx'
import { useReview } from '#sanity/studio/useReview.ts'

/** Approve, as the next step of somebody who may: submitted by another person, and not approved as it stands. */
export const ApproveAction: DocumentActionComponent = (props) => {
  const { id, type, draft, onComplete } = props
  const [isOpen, setOpen] = useState(false)
  const { review, state } = useReview(id, draft)
  const { isSyncing } = useSyncState(id, type)
  const user = useCurrentUser()
  const isDue = state === 'submitted' || state === 'void'
  if (!draft || !user || !review?.submitted || review.submitted.id === user.id) return null
  if (!isDue && !isOpen) return null
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: state === 'void' ? 'Approve again' : 'Approve',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    disabled: isSyncing,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      width: 'medium',
      header: 'Approve this text',
      onClose: close,
      content: <ApproveDialog releaseId={id} draftRevision={draft._rev} onDone={close} />,
    },
  }
}

/** What a submitter finds in the place of Approve: why not. */
export const OwnSubmissionAction: DocumentActionComponent = ({ id, draft }) => {
  const { review, state } = useReview(id, draft)
  const user = useCurrentUser()
  if (!draft || !user || review?.submitted?.id !== user.id || state === 'approved') return null
  return {
    label: 'Approve',
    icon: CheckmarkCircleIcon,
    disabled: true,
    title: 'You submitted it yourself. Somebody else has to approve it.',
  }
}
