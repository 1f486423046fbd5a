import { DoubleQuoteIcon } from '@sanity/icons/DoubleQuote'
import { useState } from 'react'
import { type DocumentActionComponent, useSyncState } from 'sanity'
import { LiftQuotes } from '#sanity/studio/quotations/LiftQuotes.tsx'

/** Finds the quotations of a release's text and proposes a record for each. */
export const LiftQuotesAction: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const [isOpen, setOpen] = useState(false)
  const { isSyncing } = useSyncState(id, type)
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Lift quotes',
    icon: DoubleQuoteIcon,
    disabled: (!draft && !published) || (isSyncing && !isOpen),
    title: 'Find the quotations of the text and make records of them',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      width: 'medium',
      header: 'Lift quotes',
      onClose: close,
      content: <LiftQuotes releaseId={id} onDone={close} />,
    },
  }
}
