import { Card, Stack } from '@sanity/ui'
import type { ArrayOfObjectsInputProps } from 'sanity'
import { officeTimeline } from '#lib/domain/appointmentTimeline.ts'
import { today } from '#sanity/schema/previewLines.ts'
import { OfficeTimelineChart } from '#sanity/studio/officials/OfficeTimelineChart.tsx'
import { officeLabel } from '#sanity/studio/officials/officeLabels.ts'
import { officialOnDesk } from '#sanity/studio/officials/officialOnDesk.ts'

/** The list of appointments under a small timeline of them. */
export function AppointmentsInput(props: ArrayOfObjectsInputProps) {
  const official = officialOnDesk({ _id: 'form', appointments: props.value ?? [] }, [])
  const timeline = official && officeTimeline(official.appointments, today())
  return (
    <Stack gap={3}>
      {official && timeline ? (
        <Card padding={3} radius={2} border>
          <OfficeTimelineChart
            isCompact
            timeline={timeline}
            labels={official.appointments.map(officeLabel)}
          />
        </Card>
      ) : null}
      {props.renderDefault(props)}
    </Stack>
  )
}
