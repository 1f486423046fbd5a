import { ShareIcon } from '@sanity/icons/Share'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { SharePreviewDialog } from '#sanity/studio/SharePreviewDialog.tsx'

/** Lets a named person without an account look at a draft, until a day, and shows who has looked. */
export const SharePreviewAction: DocumentActionComponent = ({ id, onComplete }) => {
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Share a preview',
    icon: ShareIcon,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      width: 'medium',
      header: 'Share a preview',
      onClose: close,
      content: <SharePreviewDialog releaseId={id} />,
    },
  }
}
