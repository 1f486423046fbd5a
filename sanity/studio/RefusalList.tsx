import { Card, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { Refusal } from '#lib/domain/refusal.ts'

/** Why a release cannot be published yet: what is wrong where, what to do, and the way to the record that has it. */
export function RefusalList({ refusals }: { refusals: readonly Refusal[] }) {
  const count = refusals.length === 1 ? 'One thing is' : `${refusals.length} things are`
  return (
    <Stack gap={4} data-testid="publish-refusals">
      <Text>{count} to be mended before this can be published.</Text>
      <Stack gap={3}>
        {refusals.map((refusal) => (
          <Card key={`${refusal.where} ${refusal.problem}`} padding={4} radius={2} tone="caution" border>
            <Stack gap={3}>
              <Text weight="semibold" size={1}>
                {refusal.where}
              </Text>
              <Text>{refusal.problem}</Text>
              <Text size={1} muted>
                {refusal.mend}
              </Text>
              {refusal.recordId ? (
                <Text size={1}>
                  <IntentLink intent="edit" params={{ id: refusal.recordId }}>
                    Open it
                  </IntentLink>
                </Text>
              ) : null}
            </Stack>
          </Card>
        ))}
      </Stack>
    </Stack>
  )
}
