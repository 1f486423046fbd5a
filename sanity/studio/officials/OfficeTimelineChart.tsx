import { Box, Stack, Text } from '@sanity/ui'
import type { OfficeTimeline, TermBar } from '#lib/domain/appointmentTimeline.ts'
import { GapBar, Lane, OfficeBar, TodayLine, YearAxis } from '#sanity/studio/officials/timelineParts.tsx'

export type OfficeLabel = { title: string; days: string }

/**
 * Appointments as bars over years: one lane for each with its words, or all in one lane where there is little room.
 * @param labels what each appointment is called, in the order of the list that the timeline was made from
 */
export function OfficeTimelineChart(props: {
  timeline: OfficeTimeline
  labels: readonly OfficeLabel[]
  isCompact?: boolean
}) {
  const { timeline, labels, isCompact = false } = props
  const overlapping = new Set(timeline.overlaps.flatMap(({ earlier, later }) => [earlier, later]))
  const isFaulty = (bar: TermBar) => overlapping.has(bar.at)
  return (
    <Stack gap={isCompact ? 3 : 4} data-testid="office-timeline">
      {isCompact ? (
        <Lane>
          {timeline.gaps.map((gap) => (
            <GapBar key={gap.label} gap={gap} />
          ))}
          {timeline.bars.map((bar) => (
            <OfficeBar key={bar.at} bar={bar} isFaulty={isFaulty(bar)} title={lineOf(labels[bar.at])} />
          ))}
          <TodayLine at={timeline.today} />
        </Lane>
      ) : (
        rowsOf(timeline).map((row) => (
          <Stack key={row.start + (row.bar ? `-${row.bar.at}` : '-gap')} gap={2}>
            <Text size={1} weight={row.bar?.when === 'held' ? 'semibold' : 'regular'} muted={!row.bar}>
              {row.bar ? labels[row.bar.at]?.title : row.gap?.label}
            </Text>
            {row.bar ? (
              <Text size={1} muted>
                {labels[row.bar.at]?.days}
              </Text>
            ) : null}
            <Lane>
              {row.bar ? (
                <OfficeBar bar={row.bar} isFaulty={isFaulty(row.bar)} title={lineOf(labels[row.bar.at])} />
              ) : null}
              {row.gap ? <GapBar gap={row.gap} /> : null}
              <TodayLine at={timeline.today} />
            </Lane>
          </Stack>
        ))
      )}
      <YearAxis years={timeline.years} today={timeline.today} />
      {isCompact && timeline.gaps.length > 0 ? (
        <Text size={1} muted>
          {timeline.gaps.map((gap) => gap.label).join(' · ')}
        </Text>
      ) : null}
      {timeline.overlaps.map((overlap) => (
        <Box key={`${overlap.earlier}-${overlap.later}`}>
          <Text size={1} weight="medium" style={{ color: 'var(--card-badge-critical-fg-color, #c32)' }}>
            {overlap.problem} {overlap.mend}
          </Text>
        </Box>
      ))}
      {timeline.unplaced > 0 ? (
        <Text size={1} muted>
          Not drawn: {timeline.unplaced} without a first day, or ending before{' '}
          {timeline.unplaced === 1 ? 'it begins' : 'they begin'}.
        </Text>
      ) : null}
    </Stack>
  )
}

type Row = { start: number; bar: TermBar | null; gap: OfficeTimeline['gaps'][number] | null }

/** Offices and gaps in the order of time. */
function rowsOf({ bars, gaps }: OfficeTimeline): Row[] {
  return [
    ...bars.map((bar) => ({ start: bar.start, bar, gap: null })),
    ...gaps.map((gap) => ({ start: gap.start, bar: null, gap })),
  ].sort((a, b) => a.start - b.start)
}

function lineOf(label: OfficeLabel | undefined): string {
  return label ? `${label.title}, ${label.days}` : ''
}
