import { PublishIcon } from '@sanity/icons/Publish'
import { Button, Card, Flex, Radio, Spinner, Stack, Text, TextArea } from '@sanity/ui'
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
import { RefusalList } from '#sanity/studio/RefusalList.tsx'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'

type LaterKind = 'update' | 'correction'

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
  const [kind, setKind] = useState<LaterKind>('update')
  const [note, setNote] = useState('')
  const [isPublishing, setPublishing] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the draft makes a new plan
  useEffect(() => {
    if (!desk || !isSettled || isPublishing) return
    let isWanted = true
    const order = {
      releaseId,
      kind: 'first',
      note: null,
      publisher: desk.publisher,
      now: new Date(),
    } as const
    planPublication(desk.client, order)
      .then((answer) => isWanted && setPlan(answer))
      .catch((error: unknown) => isWanted && setProblem(sentenceOf(error)))
    return () => {
      isWanted = false
    }
  }, [desk, releaseId, draftRevision, isSettled])

  if (problem !== null) return <Problem sentence={problem} />
  if (!desk || !plan) return <Checking />

  const refusals = plan.refusals.length > 0 ? plan.refusals : marks.map(asRefusal)
  if (refusals.length > 0) return <RefusalList refusals={refusals} onJump={onDone} />

  const isLater = plan.current !== null
  const isNoteMissing = isLater && kind === 'correction' && note.trim() === ''

  async function publish() {
    if (!desk) return
    setPublishing(true)
    try {
      const result = await publishRelease(desk.client, {
        releaseId,
        kind: isLater ? kind : 'first',
        note: isLater ? note : null,
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

  if (laterRefusals.length > 0) return <RefusalList refusals={laterRefusals} onJump={onDone} />
  return (
    <Stack gap={5} data-testid="publish-dialog">
      {plan.current ? (
        <LaterEdition
          number={plan.current.number + 1}
          kind={kind}
          note={note}
          onKind={setKind}
          onNote={setNote}
        />
      ) : (
        <Text>The release becomes public at once, on its page, in the feeds and on partners’ sites.</Text>
      )}
      <AlongsideList documents={plan.alongside} />
      <HeldBackNotice documents={plan.heldBack} />
      <Flex justify="flex-end" gap={2}>
        <Button mode="bleed" text="Cancel" onClick={onDone} disabled={isPublishing} />
        <Button
          data-testid="publish-confirm"
          tone="positive"
          icon={PublishIcon}
          text={buttonText(isLater, kind)}
          loading={isPublishing}
          disabled={isPublishing || isNoteMissing || !isSettled}
          onClick={publish}
        />
      </Flex>
    </Stack>
  )
}

const KINDS = [
  { kind: 'update', title: 'Update', says: 'Something was added or is new. What stood there was right.' },
  { kind: 'correction', title: 'Correction', says: 'Something was wrong. Readers are told what, in a note.' },
] as const

function LaterEdition(props: {
  number: number
  kind: LaterKind
  note: string
  onKind: (kind: LaterKind) => void
  onNote: (note: string) => void
}) {
  const isCorrection = props.kind === 'correction'
  return (
    <Stack gap={4}>
      <Text>What is edition {props.number}?</Text>
      <Stack gap={2}>
        {KINDS.map(({ kind, title, says }) => (
          <Card
            key={kind}
            as="label"
            padding={3}
            radius={2}
            border
            tone={props.kind === kind ? 'primary' : 'default'}
          >
            <Flex gap={3} align="flex-start">
              <Radio
                data-testid={`publish-kind-${kind}`}
                name="publish-kind"
                value={kind}
                checked={props.kind === kind}
                onChange={() => props.onKind(kind)}
              />
              <Stack gap={2}>
                <Text weight="medium">{title}</Text>
                <Text size={1} muted>
                  {says}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Stack>
      <Stack gap={2} as="label">
        <Text size={1} weight="medium">
          {isCorrection ? 'What was wrong, and what is right' : 'What is new (may stay empty)'}
        </Text>
        <TextArea
          data-testid="publish-note"
          rows={3}
          value={props.note}
          placeholder={
            isCorrection
              ? 'An earlier version gave the wrong place. The talks were held in Tokyo.'
              : 'Adds the names of those who took part.'
          }
          onChange={(event) => props.onNote(event.currentTarget.value)}
        />
        <Text size={1} muted>
          Readers see this note above the release, in the feeds and on cards.
        </Text>
      </Stack>
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

function buttonText(isLater: boolean, kind: LaterKind): string {
  if (!isLater) return 'Publish now'
  return kind === 'correction' ? 'Publish correction' : 'Publish update'
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
