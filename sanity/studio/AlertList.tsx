import { Card, Container, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { z } from 'zod'
import { OPEN_ALERTS, SETTLED_ALERTS } from '#sanity/alertQueries.ts'
import { AlertCard } from '#sanity/studio/AlertCard.tsx'
import { AlertShape, type ShownAlert } from '#sanity/studio/alertShape.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { useNow } from '#sanity/studio/useNow.ts'

const QUERY = `{
  "open": *[${OPEN_ALERTS}] | order(instant asc),
  "settled": *[${SETTLED_ALERTS}] | order(settledAt desc)[0...20]
}`
const Answer = z.object({ open: z.array(AlertShape), settled: z.array(AlertShape) })

/** Every release that is to be published by itself and needs a person, then those that did lately. */
export function AlertList() {
  const now = useNow()
  const alerts = useAlerts()
  if (alerts === 'unreadable') {
    return (
      <Notice words="The alerts cannot be read. Reload the page; if that does not help, tell the operator." />
    )
  }
  if (alerts === null) {
    return (
      <Flex align="center" justify="center" padding={6}>
        <Spinner muted />
      </Flex>
    )
  }
  return (
    <Container width={1} padding={[3, 4, 5]}>
      <Stack gap={5} data-testid="alert-list">
        {alerts.open.length === 0 ? (
          <Notice words="Nothing needs attention: what is due goes out by itself." />
        ) : (
          alerts.open.map((alert) => <AlertCard key={alert._id} alert={alert} now={now} />)
        )}
        {alerts.settled.length > 0 ? (
          <Stack gap={4} paddingTop={4}>
            <Heading as="h2" size={1} muted>
              Settled
            </Heading>
            {alerts.settled.map((alert) => (
              <AlertCard key={alert._id} alert={alert} now={now} />
            ))}
          </Stack>
        ) : null}
      </Stack>
    </Container>
  )
}

function Notice({ words }: { words: string }) {
  return (
    <Card padding={5} radius={3} border>
      <Text muted align="center">
        {words}
      </Text>
    </Card>
  )
}

function useAlerts(): { open: ShownAlert[]; settled: ShownAlert[] } | 'unreadable' | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [alerts, setAlerts] = useState<ReturnType<typeof useAlerts>>(null)
  useEffect(() => {
    const ask = () =>
      client
        .fetch<unknown>(QUERY, {}, { perspective: 'published' })
        .then((answer) => setAlerts(Answer.parse(answer)))
        .catch(() => setAlerts('unreadable'))
    const listening = client
      .listen('*[_type == "alert"]', {}, { events: ['welcome', 'mutation'], visibility: 'query' })
      .subscribe({ next: () => void ask(), error: () => setAlerts('unreadable') })
    return () => listening.unsubscribe()
  }, [client])
  return alerts
}
