import { Card, Stack, Text } from '@sanity/ui'
import { formatInstant } from '#lib/domain/dates.ts'
import type { Approval } from '#lib/domain/review.ts'

type Props = { approval: Approval | null; secondLook: { name: string; at: string } | null }

/** Who answers for an edition: who approved it, or why it went out without, and who has confirmed that since. */
export function EditionApproval({ approval, secondLook }: Props) {
  if (!approval) {
    return (
      <Text size={1} muted>
        Nobody approved it: it shows nowhere.
      </Text>
    )
  }
  const { submittedBy, approvedBy, override } = approval
  if (approvedBy) {
    return (
      <Text size={1} muted>
        Submitted by {submittedBy.name}, approved by {approvedBy.name}, {when(approval.at)}
      </Text>
    )
  }
  return (
    <Card padding={3} radius={2} border tone={secondLook ? 'default' : 'caution'}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          Published without approval by {override?.name}, {when(approval.at)}
        </Text>
        <Text size={1} style={{ overflowWrap: 'anywhere' }}>
          {override?.reason}
        </Text>
        <Text size={1} muted>
          {secondLook
            ? `Confirmed by ${secondLook.name}, ${when(secondLook.at)}`
            : 'Needs a second look: somebody else has to read it and press Confirm.'}
        </Text>
      </Stack>
    </Card>
  )
}

function when(instant: string): string {
  return formatInstant(instant, Intl.DateTimeFormat().resolvedOptions().timeZone, 'en')
}
