import { Card, Container, Heading, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { UserViewComponent } from 'sanity/structure'
import { z } from 'zod'
import { ALERT_PROBLEMS, type AlertProblem } from '#lib/domain/alert.ts'
import { formatInstant } from '#lib/domain/dates.ts'
import { embargoSentence, latenessWords } from '#lib/domain/embargoWords.ts'
import { ALERT_TITLES } from '#sanity/schema/alertTitles.ts'
import { RefusalList } from '#sanity/studio/RefusalList.tsx'
import { useNow } from '#sanity/studio/useNow.ts'

const AlertShape = z.object({
  releaseId: z.string(),
  title: z.string().nullish(),
  instant: z.string(),
  zone: z.string().nullish(),
  problem: z.enum(ALERT_PROBLEMS),
  reasons: z
    .array(
      z
        .object({ where: z.string(), problem: z.string(), mend: z.string(), recordId: z.string().nullish() })
        .transform((reason) => ({ ...reason, recordId: reason.recordId ?? null })),
    )
    .nullish(),
  settledAt: z.string().nullish(),
  settledHow: z.enum(['published', 'notDue']).nullish(),
})
type Alert = z.infer<typeof AlertShape>

const WHAT_TO_DO = {
  notReady: 'As it stands it will not be published at its time. Mend what is listed, or move the time.',
  refused: 'Its time has come and it is not public. It goes out by itself the moment this is mended.',
  late: 'It was published only after its time. Tell those who were promised it.',
  failed: 'Publishing broke off. It is tried again every half minute.',
} satisfies Record<AlertProblem, string>

/** An alert as a page: what is wrong, what to do, and the way to the release. */
export const AlertView: UserViewComponent = ({ document }) => {
  const now = useNow()
  const parsed = AlertShape.safeParse(document.displayed)
  if (!parsed.success) return null
  const alert = parsed.data
  const { title, releaseId, problem, reasons, settledAt } = alert
  return (
    <Container width={1} padding={5}>
      <Stack gap={5} data-testid="alert-view">
        <Card padding={4} radius={3} border tone={settledAt ? 'positive' : 'critical'}>
          <Stack gap={3}>
            <Text weight="semibold">{ALERT_TITLES[problem]}</Text>
            <Text size={1}>{settledAt ? howItRests(alert, settledAt) : WHAT_TO_DO[problem]}</Text>
          </Stack>
        </Card>
        <Heading as="h1" size={2}>
          <IntentLink intent="edit" params={{ id: releaseId, type: 'release' }}>
            {title || 'Release without a headline'}
          </IntentLink>
        </Heading>
        <Text size={1} muted>
          {whenWords(alert, settledAt ? new Date(settledAt) : now)}
        </Text>
        {reasons && reasons.length > 0 ? <RefusalList refusals={reasons} /> : null}
      </Stack>
    </Container>
  )
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function whenWords({ instant, zone }: Alert, at: Date): string {
  const sentence = embargoSentence({ instant, zone: zone ?? null }, ownZone())
  const late = Number.isNaN(Date.parse(instant)) ? null : latenessWords(instant, at)
  return [sentence ?? 'No time that can be read, or no zone', late].filter(Boolean).join(' · ')
}

function howItRests({ settledHow }: Alert, settledAt: string): string {
  const when = formatInstant(settledAt, ownZone(), 'en')
  return settledHow === 'published'
    ? `Published since: settled ${when}.`
    : `Not due any more, for its time was moved or taken out: settled ${when}.`
}
