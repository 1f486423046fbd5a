import { Card, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { AlteredAttribution } from '#lib/domain/attributionDrift.ts'
import { inMarks } from '#sanity/schema/quotePreview.ts'

/** Printed attributions that the record no longer bears out, each with the way to its quote and its release. */
export function AlteredList({ altered }: { altered: readonly AlteredAttribution[] }) {
  if (altered.length === 0) return null
  const count =
    altered.length === 1 ? 'One printed attribution says' : `${altered.length} printed attributions say`
  return (
    <Card padding={4} radius={3} tone="caution" border data-testid="altered-attributions">
      <Stack gap={4}>
        <Text weight="semibold" size={1}>
          {count} something else than these appointments.
        </Text>
        <Text size={1}>
          Nothing in print changes now. The next edition of such a release would print what these appointments
          say; if print was wrong, publish a correction, and if print was right, mend the days here.
        </Text>
        {altered.map((one) => (
          <Stack key={`${one.quoteId} ${one.releaseId}`} gap={3}>
            <Text size={1}>{one.sentence}</Text>
            <Text size={1} muted textOverflow="ellipsis">
              {inMarks(one.segments)}
            </Text>
            <Text size={1}>
              <IntentLink intent="edit" params={{ id: one.quoteId, type: 'quote' }}>
                Open the quote
              </IntentLink>
              {one.releaseId ? (
                <>
                  {' · '}
                  <IntentLink intent="edit" params={{ id: one.releaseId, type: 'release' }}>
                    Open “{one.releaseTitle}”
                  </IntentLink>
                </>
              ) : null}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
