import { UndoIcon } from '@sanity/icons/Undo'
import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useState } from 'react'
import { type DocumentActionComponent, useCurrentUser, useSyncState } from 'sanity'
import { sendBackRelease } from '#sanity/review.ts'
import { useReview } from '#sanity/studio/useReview.ts'
import { useReviewStep } from '#sanity/studio/useReviewStep.ts'

/** Gives a draft back to its author, with a comment on what has to change. */
export const SendBackAction: DocumentActionComponent = ({ id, type, draft, onComplete }) => {
  const [isOpen, setOpen] = useState(false)
  const { review } = useReview(id, draft)
  const { isSyncing } = useSyncState(id, type)
  const user = useCurrentUser()
  if (!draft || !user || !review?.submitted || review.submitted.id === user.id) return null
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Send back',
    icon: UndoIcon,
    disabled: isSyncing,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      width: 'small',
      header: `Send back to ${review.submitted.name}`,
      onClose: close,
      content: <SendBackDialog releaseId={id} onDone={close} />,
    },
  }
}

function SendBackDialog({ releaseId, onDone }: { releaseId: string; onDone: () => void }) {
  const { take, isBusy } = useReviewStep(releaseId)
  const [comment, setComment] = useState('')

  async function sendBack() {
    const isDone = await take(
      (client, order) => sendBackRelease(client, { ...order, comment }),
      'Sent back: it is among the drafts again',
    )
    if (isDone) onDone()
  }

  return (
    <Stack gap={5} data-testid="send-back-dialog">
      <Stack gap={2} as="label">
        <Text size={1} weight="medium">
          What has to change
        </Text>
        <TextArea
          data-testid="send-back-comment"
          rows={4}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Text size={1} muted>
          The author reads it over the form. It is gone when the release is submitted again.
        </Text>
      </Stack>
      <Flex justify="flex-end" gap={2}>
        <Button mode="bleed" text="Cancel" onClick={onDone} disabled={isBusy} />
        <Button
          data-testid="send-back-confirm"
          tone="caution"
          icon={UndoIcon}
          text="Send back"
          loading={isBusy}
          disabled={isBusy || comment.trim() === ''}
          onClick={sendBack}
        />
      </Flex>
    </Stack>
  )
}
