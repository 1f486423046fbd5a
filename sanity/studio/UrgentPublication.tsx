import { Card, Stack, Text, TextArea } from '@sanity/ui'

type Unapproved = { problem: string; mend: string }

/** Why two people have not looked at it yet, and who has to do what. */
export function ReviewedNotice({ problem, mend }: Unapproved) {
  return (
    <Card padding={4} radius={2} tone="caution" border>
      <Stack gap={3}>
        <Text weight="semibold" size={1}>
          It needs a second person
        </Text>
        <Text style={{ overflowWrap: 'anywhere' }}>{problem}</Text>
        <Text size={1} muted>
          {mend}
        </Text>
      </Stack>
    </Card>
  )
}

/** Asks why it cannot wait for the second person. */
export function UrgentPublication(
  props: Unapproved & { reason: string; onReason: (reason: string) => void },
) {
  return (
    <Stack gap={4} data-testid="publish-urgent">
      <ReviewedNotice problem={props.problem} mend={props.mend} />
      <Stack gap={2} as="label">
        <Text size={1} weight="medium">
          Why it cannot wait
        </Text>
        <TextArea
          data-testid="publish-reason"
          rows={2}
          value={props.reason}
          placeholder="A tsunami warning; nobody else is on duty before 6 a.m."
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
        <Text size={1} muted>
          The reason stays on record with your name. The release stands on the list “Needs a second look”
          until somebody else has confirmed it.
        </Text>
      </Stack>
    </Stack>
  )
}
