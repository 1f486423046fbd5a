import styled from 'styled-components'
import type { OfficeGap, TermBar, YearMark } from '#lib/domain/appointmentTimeline.ts'

/** A line of years that bars lie on. */
export const Lane = styled.div`
  position: relative;
  height: 14px;
  border-radius: 3px;
  background: var(--card-code-bg-color, rgba(128, 128, 128, 0.12));
`

const Bar = styled.div`
  position: absolute;
  top: 0;
  bottom: 0;
  min-width: 3px;
  border-radius: 3px;
  box-shadow: inset -1px 0 0 var(--card-bg-color, white);
`

const FILL: Record<TermBar['when'], string> = {
  past: 'rgba(85, 107, 150, 0.62)',
  held: 'rgb(36, 97, 212)',
  ahead: 'rgba(36, 97, 212, 0.34)',
}

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

const spread = ({ start, end }: { start: number; end: number }) => ({
  left: percent(start),
  width: percent(Math.max(end - start, 0)),
})

/** One appointment; red where it overlaps another, open to the right while it lasts. */
export function OfficeBar({ bar, isFaulty, title }: { bar: TermBar; isFaulty: boolean; title: string }) {
  const background = isFaulty ? 'rgba(204, 51, 34, 0.72)' : FILL[bar.when]
  return (
    <Bar
      title={title}
      role="img"
      aria-label={title}
      data-when={bar.when}
      data-faulty={isFaulty}
      style={{
        ...spread(bar),
        background: bar.isOpen ? `linear-gradient(to right, ${background} 85%, transparent)` : background,
      }}
    />
  )
}

/** Days without an office, hatched. */
export function GapBar({ gap }: { gap: OfficeGap }) {
  return (
    <Bar
      title={gap.label}
      role="img"
      aria-label={gap.label}
      style={{
        ...spread(gap),
        background:
          'repeating-linear-gradient(135deg, rgba(178, 124, 0, 0.65) 0 2px, rgba(178, 124, 0, 0.14) 2px 7px)',
      }}
    />
  )
}

const Now = styled.div`
  position: absolute;
  top: -3px;
  bottom: -3px;
  width: 2px;
  margin-left: -1px;
  background: var(--card-fg-color, black);
`

/** Where today is on the line. */
export function TodayLine({ at }: { at: number }) {
  return <Now style={{ left: percent(at) }} aria-hidden="true" />
}

const Axis = styled.div`
  position: relative;
  height: 30px;
  font-size: 11px;
  line-height: 14px;
  color: var(--card-muted-fg-color, gray);
  border-top: 1px solid var(--card-border-color, silver);
`

const Mark = styled.span`
  position: absolute;
  top: 0;
  padding-left: 3px;
  border-left: 1px solid var(--card-border-color, silver);
  white-space: nowrap;
`

const TodayMark = styled.span`
  position: absolute;
  top: 15px;
  color: var(--card-fg-color, black);
  font-weight: 600;
`

/** No more years than fit a phone. */
const MOST_MARKS = 7

/** The years under the bars, with today named. */
export function YearAxis({ years, today }: { years: readonly YearMark[]; today: number }) {
  const step = Math.ceil(years.length / MOST_MARKS)
  return (
    <Axis>
      {years
        .filter((_, at) => at % step === 0)
        .map(({ year, at }) => (
          <Mark key={year} style={{ left: percent(at) }}>
            {year}
          </Mark>
        ))}
      <TodayMark style={today > 0.5 ? { right: percent(1 - today) } : { left: percent(today) }}>
        Today
      </TodayMark>
    </Axis>
  )
}
