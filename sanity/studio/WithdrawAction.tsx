import { RemoveCircleIcon } from '@sanity/icons/RemoveCircle'
import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import type { Refusal } from '#lib/domain/refusal.ts'
import { withdrawRelease } from '#sanity/publication.ts'
import { JumpButton } from '#sanity/studio/JumpButton.tsx'
import { RefusalList } from '#sanity/studio/RefusalList.tsx'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'

/** Takes a published release out of lists and feeds; its page stays, under the reason. */
export const WithdrawReleaseAction: DocumentActionComponent = ({ id, published, onComplete }) => {
  const [isOpen, setOpen] = useState(false)
  if (!published) return null
  const close = () => {
    setOpen(false)
    onComplete()
  }
  return {
    label: 'Withdraw',
    icon: RemoveCircleIcon,
    tone: 'critical',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      width: 'medium',
      header: 'Withdraw this release',
      onClose: close,
      content: <WithdrawDialog releaseId={id} onDone={close} />,
    },
  }
}

function WithdrawDialog({ releaseId, onDone }: { releaseId: string; onDone: () => void }) {
  const desk = usePublicationDesk()
  const toast = useToast()
  const [reason, setReason] = useState('')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [isBusy, setBusy] = useState(false)

  async function withdraw() {
    if (!desk) return
    setBusy(true)
    try {
      const result = await withdrawRelease(desk.client, {
        releaseId,
        note: reason,
        publisher: desk.publisher,
        now: new Date(),
      })
      if (!result.ok) {
        setRefusals(result.refusals)
        return
      }
      toast.push({ status: 'success', title: `Withdrawn, as edition ${result.number}` })
      onDone()
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({ status: 'error', title: 'It could not be withdrawn', description })
    } finally {
      setBusy(false)
    }
  }

  if (refusals.length > 0) {
    return (
      <RefusalList
        refusals={refusals}
        wayTo={(refusal) => <JumpButton refusal={refusal} onJump={onDone} />}
      />
    )
  }
  return (
    <Stack gap={5} data-testid="withdraw-dialog">
      <Text>
        The page and its quotes stay at their addresses, marked as withdrawn, with the reason. The release
        leaves the lists and feeds. Correct a mistake with a correction instead; withdraw what misleads as a
        whole.
      </Text>
      <Text size={1} muted>
        It takes effect at once, without an approval. Until somebody else has confirmed it, it stands on the
        list “Needs a second look”.
      </Text>
      <Stack gap={2} as="label">
        <Text size={1} weight="medium">
          Reason that readers see
        </Text>
        <TextArea
          data-testid="withdraw-reason"
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
      <Flex justify="flex-end" gap={2}>
        <Button mode="bleed" text="Cancel" onClick={onDone} disabled={isBusy} />
        <Button
          data-testid="withdraw-confirm"
          tone="critical"
          icon={RemoveCircleIcon}
          text="Withdraw"
          loading={isBusy}
          disabled={isBusy || reason.trim() === ''}
          onClick={withdraw}
        />
      </Flex>
    </Stack>
  )
}
