import { Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { AlertProblem } from '#lib/domain/alert.ts'
import { formatInstant } from '#lib/domain/dates.ts'
import { embargoSentence, latenessWords } from '#lib/domain/embargoWords.ts'
import type { ShownAlert } from '#sanity/studio/alertShape.ts'
import { ALERT_TITLES } from '#sanity/studio/alertTitles.ts'
import { OpenButton } from '#sanity/studio/JumpButton.tsx'
import { RefusalList } from '#sanity/studio/RefusalList.tsx'

const WHAT_TO_DO = {
  notReady: 'As it stands it will not be published at its time. Mend what is listed, or move the time.',
  refused: 'Its time has come and it is not public. It goes out by itself the moment this is mended.',
  late: 'It was published only after its time. Tell those who were promised it.',
  failed: 'Publishing broke off. It is tried again every half minute.',
} satisfies Record<AlertProblem, string>

/** One release that needs a person: what is wrong, since when, what to do, and the way to it. */
export function AlertCard({ alert, now }: { alert: ShownAlert; now: Date }) {
  const { title, releaseId, problem, reasons, settledAt } = alert
  return (
    <Card padding={4} radius={3} border tone={settledAt ? 'default' : 'critical'} data-testid="alert">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {ALERT_TITLES[problem]}
        </Text>
        <Heading as="h2" size={1}>
          <IntentLink intent="edit" params={{ id: releaseId, type: 'release' }}>
            {title || 'Release without a headline'}
          </IntentLink>
        </Heading>
        <Flex gap={2} wrap="wrap">
          <Text size={1} muted>
            {whenWords(alert, settledAt ? new Date(settledAt) : now)}
          </Text>
        </Flex>
        <Text size={1}>{settledAt ? howItRests(alert, settledAt) : WHAT_TO_DO[problem]}</Text>
        {reasons.length > 0 && !settledAt ? (
          <RefusalList
            refusals={reasons}
            wayTo={(refusal) => <OpenButton refusal={refusal} releaseId={releaseId} />}
          />
        ) : null}
      </Stack>
    </Card>
  )
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function whenWords({ instant, zone }: ShownAlert, at: Date): string {
  const sentence = embargoSentence({ instant, zone }, ownZone())
  const late = Number.isNaN(Date.parse(instant)) ? null : latenessWords(instant, at)
  return [sentence ?? 'No time that can be read, or no zone', late].filter(Boolean).join(' · ')
}

function howItRests({ problem, settledHow }: ShownAlert, settledAt: string): string {
  const when = formatInstant(settledAt, ownZone(), 'en')
  if (settledHow !== 'published') return `Not due any more since ${when}: the time was moved or taken out.`
  return problem === 'late' ? `Published ${when}. ${WHAT_TO_DO.late}` : `Published ${when}.`
}
