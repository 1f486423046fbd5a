import { Card, type CardTone, Stack, Text } from '@sanity/ui'
import { formatInstant } from '#lib/domain/dates.ts'
import { type Review, whatIsMissing } from '#lib/domain/review.ts'
import type { WatchedState } from '#sanity/studio/reviewWatch.ts'

const TONES: Partial<Record<WatchedState, CardTone>> = {
  approved: 'positive',
  void: 'critical',
  returned: 'caution',
}

/** Where a review stands, in words: who did what when, and who has to do what next. */
export function ReviewNotice({ review, state }: { review: Review; state: WatchedState }) {
  const { first, next } = sentences(review, state)
  return (
    <Card padding={4} radius={2} border tone={TONES[state] ?? 'primary'} data-testid={`review-${state}`}>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {first}
        </Text>
        {state === 'returned' ? (
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{review.returned?.comment}</Text>
        ) : null}
        <Text size={1} muted>
          {next}
        </Text>
      </Stack>
    </Card>
  )
}

function sentences(review: Review, state: WatchedState): { first: string; next: string } {
  const { submitted, approved, returned } = review
  const when = (step: { at: string } | null) =>
    step ? formatInstant(step.at, Intl.DateTimeFormat().resolvedOptions().timeZone, 'en') : ''
  switch (state) {
    case 'approved':
      return {
        first: `Approved by ${approved?.name}, ${when(approved)}`,
        next: `Submitted by ${submitted?.name}. It can be published as it stands; any change of what readers see voids the approval.`,
      }
    case 'returned':
      return {
        first: `Sent back by ${returned?.name}, ${when(returned)}`,
        next: 'Mend it, then submit it for review again.',
      }
    case 'submitted':
      return {
        first: `Submitted for review by ${submitted?.name}, ${when(submitted)}`,
        next: `Somebody other than ${submitted?.name} has to approve it.`,
      }
    case 'void': {
      const { problem, mend } = whatIsMissing(review, '')
      return { first: problem, next: mend }
    }
    default:
      return { first: `Approved by ${approved?.name}`, next: 'Comparing it with what was approved…' }
  }
}
