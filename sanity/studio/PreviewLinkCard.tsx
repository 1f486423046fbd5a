import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { formatInstant } from '#lib/domain/dates.ts'
import { linkState, type PreviewLink } from '#lib/domain/previewLink.ts'

const STATES = {
  open: { title: 'Open', tone: 'positive' },
  expired: { title: 'Expired', tone: 'default' },
  revoked: { title: 'Taken back', tone: 'critical' },
} as const

/** One link: for whom, until when, and how often and when it was opened. */
export function PreviewLinkCard(props: { link: PreviewLink; now: number; onRevoke: () => void }) {
  const { link, now, onRevoke } = props
  const state = linkState(link, now)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const when = (instant: string) => formatInstant(instant, zone, 'en')
  const latest = link.openedAt.slice(-5).toReversed()
  return (
    <Card padding={3} radius={2} border data-testid="preview-link">
      <Flex gap={3} align="center" justify="space-between" wrap="wrap">
        <Stack gap={3} flex={1} style={{ minWidth: 220 }}>
          <Flex gap={2} align="center">
            <Text size={1} weight="semibold">
              {link.name}
            </Text>
            <Badge tone={STATES[state].tone}>{STATES[state].title}</Badge>
          </Flex>
          <Text size={1} muted>
            {state === 'revoked' && link.revokedAt
              ? `Taken back ${when(link.revokedAt)}`
              : `Until ${when(link.expiresAt)}`}{' '}
            · made by {link.createdBy.name}
          </Text>
          <Text size={1}>
            {link.openings === 0
              ? 'Not opened yet'
              : `Opened ${times(link.openings)}: ${latest.map(when).join('; ')}`}
            {link.openings > latest.length ? '; …' : ''}
          </Text>
        </Stack>
        {state === 'open' ? (
          <Button mode="ghost" tone="critical" fontSize={1} text="Take back" onClick={onRevoke} />
        ) : null}
      </Flex>
    </Card>
  )
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
