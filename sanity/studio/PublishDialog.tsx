import { PublishIcon } from '@sanity/icons/Publish'
import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useEffect, useState } from 'react'
import { pathToString, type ValidationMarker } from 'sanity'
import type { Refusal } from '#lib/domain/refusal.ts'
import {
  PublicationConflictError,
  type PublicationPlan,
  planPublication,
  publishRelease,
} from '#sanity/publication.ts'
import { AlongsideList, HeldBackNotice } from '#sanity/studio/AlongsideList.tsx'
import { JumpButton } from '#sanity/studio/JumpButton.tsx'
import { LaterEdition } from '#sanity/studio/LaterEdition.tsx'
import { BLANK_NOTE, isNoteComplete, type LaterNote, noteOf } from '#sanity/studio/laterNote.ts'
import { RefusalList } from '#sanity/studio/RefusalList.tsx'
import { ReviewedNotice, UrgentPublication } from '#sanity/studio/UrgentPublication.tsx'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'

/** Shows what publishing will do, or why it cannot; asks what a later edition is; publishes. */
export function PublishDialog(props: {
  releaseId: string
  draftRevision: string | null
  /** False while edits are on their way to the lake, or are still being checked. */
  isSettled: boolean
  marks: ValidationMarker[]
  onDone: () => void
}) {
  const { releaseId, draftRevision, isSettled, marks, onDone } = props
  const desk = usePublicationDesk()
  const toast = useToast()
  const [plan, setPlan] = useState<PublicationPlan | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [laterRefusals, setLaterRefusals] = useState<Refusal[]>([])
  const [later, setLater] = useState<LaterNote>(BLANK_NOTE)
  /** Why it cannot wait for a second person; null while nobody said that it cannot. */
  const [reason, setReason] = useState<string | null>(null)
  const [isPublishing, setPublishing] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the draft makes a new plan
  useEffect(() => {
    if (!desk || !isSettled || isPublishing) return
    let isWanted = true
    planPublication(desk.client, { releaseId, publisher: desk.publisher, now: new Date() })
      .then((answer) => isWanted && setPlan(answer))
      .catch((error: unknown) => isWanted && setProblem(sentenceOf(error)))
    return () => {
      isWanted = false
    }
  }, [desk, releaseId, draftRevision, isSettled])

  if (problem !== null) return <Problem sentence={problem} />
  if (!desk || !plan) return <Checking />

  const wayTo = (refusal: Refusal) => <JumpButton refusal={refusal} onJump={onDone} />
  const refusals = plan.refusals.length > 0 ? plan.refusals : marks.map(asRefusal)
  if (refusals.length > 0) return <RefusalList refusals={refusals} wayTo={wayTo} />

  const isLater = plan.current !== null
  const { unapproved, approvedBy } = plan
  const isUrgent = unapproved !== null
  const isComplete = (!isLater || isNoteComplete(later)) && (!isUrgent || (reason ?? '').trim() !== '')

  async function publish() {
    if (!desk) return
    setPublishing(true)
    try {
      const result = await publishRelease(desk.client, {
        releaseId,
        ...(isLater ? noteOf(later) : { kind: 'first', note: null }),
        override: isUrgent ? { reason: reason ?? '' } : null,
        publisher: desk.publisher,
        now: new Date(),
      })
      if (!result.ok) {
        setLaterRefusals(result.refusals)
        return
      }
      toast.push({ status: 'success', title: `Published as edition ${result.number}` })
      onDone()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setPublishing(false)
    }
  }

  if (laterRefusals.length > 0) return <RefusalList refusals={laterRefusals} wayTo={wayTo} />
  if (unapproved && reason === null) {
    return (
      <Stack gap={5} data-testid="publish-unapproved">
        <ReviewedNotice {...unapproved} />
        <Flex justify="flex-end" gap={2} wrap="wrap">
          <Button
            data-testid="publish-urgently"
            mode="bleed"
            tone="critical"
            text="Publish urgently…"
            onClick={() => setReason('')}
          />
          <Button text="Close" onClick={onDone} />
        </Flex>
      </Stack>
    )
  }
  return (
    <Stack gap={5} data-testid="publish-dialog">
      {approvedBy ? <Text size={1}>Approved by {approvedBy.name}, as it stands.</Text> : null}
      {unapproved ? <UrgentPublication {...unapproved} reason={reason ?? ''} onReason={setReason} /> : null}
      {plan.current ? (
        <LaterEdition number={plan.current.number + 1} later={later} onLater={setLater} />
      ) : (
        <Text>The release becomes public at once, on its page, in the feeds and on partners’ sites.</Text>
      )}
      <AlongsideList documents={plan.alongside} />
      <HeldBackNotice documents={plan.heldBack} />
      <Flex justify="flex-end" gap={2}>
        <Button mode="bleed" text="Cancel" onClick={onDone} disabled={isPublishing} />
        <Button
          data-testid="publish-confirm"
          tone={isUrgent ? 'critical' : 'positive'}
          icon={PublishIcon}
          text={buttonText(isUrgent, isLater ? later.kind : 'first')}
          loading={isPublishing}
          disabled={isPublishing || !isComplete || !isSettled}
          onClick={publish}
        />
      </Flex>
    </Stack>
  )
}

function Checking() {
  return (
    <Flex align="center" gap={3} padding={2}>
      <Spinner muted />
      <Text muted>Checking what will be published…</Text>
    </Flex>
  )
}

function Problem({ sentence }: { sentence: string }) {
  return (
    <Card padding={4} radius={2} tone="critical" border data-testid="publish-problem">
      <Text>{sentence}</Text>
    </Card>
  )
}

function buttonText(isUrgent: boolean, kind: LaterNote['kind'] | 'first'): string {
  const what = { first: 'now', update: 'update', correction: 'correction' }[kind]
  return isUrgent ? `Publish ${what} without approval` : `Publish ${what}`
}

function asRefusal(marker: ValidationMarker): Refusal {
  return {
    where: `Field “${pathToString(marker.path) || 'release'}”`,
    problem: marker.message,
    mend: 'The field is marked in the form.',
    recordId: null,
    path: pathToString(marker.path),
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof PublicationConflictError) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `It could not be published: ${reason}`
}
