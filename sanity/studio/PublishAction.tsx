import { PublishIcon } from '@sanity/icons/Publish'
import { useState } from 'react'
import { type DocumentActionComponent, useSyncState, useValidationStatus } from 'sanity'
import { PublishDialog } from '#sanity/studio/PublishDialog.tsx'

/**
 * Publish for releases: what is published is an edition, together with what the release needs. Takes the place of the
 * Studio's own action, which would publish the desk's document and no edition.
 */
export const PublishReleaseAction: DocumentActionComponent = (props) => {
  const { id, type, draft, published, ready, onComplete } = props
  const [isOpen, setOpen] = useState(false)
  const { isSyncing } = useSyncState(id, type)
  const { validation, isValidating } = useValidationStatus(
    draft?._id ?? id,
    type,
    // What is not published yet is published along; what cannot be is refused with a reason.
    false,
  )
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Publish',
    icon: PublishIcon,
    tone: 'positive',
    shortcut: 'Ctrl+Alt+P',
    disabled: !ready || (!draft && !isOpen),
    title: draft ? 'Publish what the draft says' : 'Nothing has changed since the last edition',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      width: 'medium',
      header: published ? 'Publish again' : 'Publish for the first time',
      onClose: close,
      content: (
        <PublishDialog
          releaseId={id}
          draftRevision={draft?._rev ?? null}
          isSettled={!isSyncing && !isValidating}
          marks={validation.filter((marker) => marker.level === 'error')}
          onDone={close}
        />
      ),
    },
  }
}
