import { Card, Container, Stack, Text } from '@sanity/ui'
import type { UserViewComponent } from 'sanity/structure'
import { officeTimeline } from '#lib/domain/appointmentTimeline.ts'
import { today } from '#sanity/schema/previewLines.ts'
import { AlteredList } from '#sanity/studio/officials/AlteredList.tsx'
import { alterationsBy } from '#sanity/studio/officials/alterations.ts'
import { OfficeTimelineChart } from '#sanity/studio/officials/OfficeTimelineChart.tsx'
import { officeLabel } from '#sanity/studio/officials/officeLabels.ts'
import { officialOnDesk } from '#sanity/studio/officials/officialOnDesk.ts'
import { usePrintRecord } from '#sanity/studio/officials/usePrintRecord.ts'

/** The offices of an official over the years, and what is in print that they no longer bear out. */
export const TimelineView: UserViewComponent = ({ documentId, document }) => {
  const print = usePrintRecord(documentId)
  const record = print.state === 'read' ? print.record : null
  const official = officialOnDesk(document.displayed, record?.organizations ?? [])
  const timeline = official && officeTimeline(official.appointments, today())
  return (
    <Container width={2} padding={4}>
      <Stack gap={5}>
        {official && timeline ? (
          <OfficeTimelineChart timeline={timeline} labels={official.appointments.map(officeLabel)} />
        ) : (
          <Card padding={5} radius={3} border>
            <Text muted align="center">
              No appointment can be drawn yet. Add one with its first day.
            </Text>
          </Card>
        )}
        {record ? (
          <AlteredList altered={alterationsBy(document.displayed, document.published, record)} />
        ) : (
          <Text size={1} muted>
            {print.state === 'failed'
              ? `What is in print could not be read, so it was not compared. ${print.problem}`
              : 'Comparing with what is in print …'}
          </Text>
        )}
      </Stack>
    </Container>
  )
}
