import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import type { ComposedEdition } from '#lib/domain/compose.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { approveRelease, lookAtReview, type ReviewLook } from '#sanity/review.ts'
import { inMarks } from '#sanity/schema/quotePreview.ts'
import { JumpButton } from '#sanity/studio/JumpButton.tsx'
import { RefusalList } from '#sanity/studio/RefusalList.tsx'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'
import { useReviewStep } from '#sanity/studio/useReviewStep.ts'

/** Shows what an approval stands for as readers will get it, and gives it for exactly that. */
export function ApproveDialog(props: { releaseId: string; draftRevision: string; onDone: () => void }) {
  const { releaseId, draftRevision, onDone } = props
  const desk = usePublicationDesk()
  const { take, isBusy } = useReviewStep(releaseId)
  const [look, setLook] = useState<ReviewLook | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision, or a refusal, asks for a new look
  useEffect(() => {
    if (!desk) return
    let isWanted = true
    lookAtReview(desk.client, { releaseId, by: desk.publisher, now: new Date() })
      .then((seen) => isWanted && setLook(seen))
      .catch((error: unknown) => isWanted && setProblem(String(error)))
    return () => {
      isWanted = false
    }
  }, [desk, releaseId, draftRevision, attempt])

  const wayTo = (refusal: Refusal) => <JumpButton refusal={refusal} onJump={onDone} />
  if (problem !== null) {
    return (
      <Card padding={4} radius={2} tone="critical" border>
        <Text>It cannot be read: {problem}</Text>
      </Card>
    )
  }
  if (!look) {
    return (
      <Flex align="center" gap={3} padding={2}>
        <Spinner muted />
        <Text muted>Putting together what readers will get…</Text>
      </Flex>
    )
  }
  if (!look.approvable) return <RefusalList refusals={look.refusals} wayTo={wayTo} />
  const { edition, hash } = look.approvable

  async function approve() {
    const isDone = await take(
      (client, order) => approveRelease(client, { ...order, seenHash: hash }),
      'Approved: it can be published as it stands',
    )
    if (isDone) onDone()
    else setAttempt(attempt + 1)
  }

  return (
    <Stack gap={5} data-testid="approve-dialog">
      <Approved edition={edition} />
      <Text size={1} muted>
        Read the text in the form. Your approval stands for exactly these words, pictures and titles: a change
        of any of them, by anyone, makes it void.
      </Text>
      <Flex justify="flex-end" gap={2}>
        <Button mode="bleed" text="Cancel" onClick={onDone} disabled={isBusy} />
        <Button
          data-testid="approve-confirm"
          tone="positive"
          icon={CheckmarkCircleIcon}
          text="Approve"
          loading={isBusy}
          disabled={isBusy}
          onClick={approve}
        />
      </Flex>
    </Stack>
  )
}

/** What the form does not show in one look: the address, and who is quoted under which title. */
function Approved({ edition }: { edition: ComposedEdition }) {
  const { content } = edition
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Text weight="semibold" size={2}>
          {content.title}
        </Text>
        <Text size={1}>{content.summary}</Text>
        <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
          /releases/{edition.slug}
        </Text>
      </Stack>
      {content.quotes.length > 0 ? (
        <Card border radius={2} padding={4} style={{ maxHeight: 320, overflow: 'auto' }}>
          <Stack gap={4}>
            {content.quotes.map(({ id, segments, day, attribution }) => (
              <Stack key={id} gap={2}>
                <Text size={1}>{inMarks(segments)}</Text>
                <Text size={1} muted>
                  {[[attribution.rank, attribution.name].filter(Boolean).join(' '), attribution.post]
                    .filter(Boolean)
                    .join(', ')}{' '}
                  · {formatDay(day, 'en')}
                </Text>
              </Stack>
            ))}
          </Stack>
        </Card>
      ) : null}
    </Stack>
  )
}
