import type { CSSProperties, ReactNode } from 'react'
import type { OfficeGap, TermBar, YearMark } from '#lib/domain/appointmentTimeline.ts'

const LANE: CSSProperties = {
  position: 'relative',
  height: 14,
  borderRadius: 3,
  background: 'var(--card-code-bg-color, rgba(128, 128, 128, 0.12))',
}
const BAR: CSSProperties = {
  position: 'absolute',
  top: 0,
  bottom: 0,
  minWidth: 3,
  borderRadius: 3,
  boxShadow: 'inset -1px 0 0 var(--card-bg-color, white)',
}
const TODAY: CSSProperties = {
  position: 'absolute',
  top: -3,
  bottom: -3,
  width: 2,
  marginLeft: -1,
  background: 'var(--card-fg-color, black)',
}
const AXIS: CSSProperties = {
  position: 'relative',
  height: 30,
  fontSize: 11,
  lineHeight: '14px',
  color: 'var(--card-muted-fg-color, gray)',
  borderTop: '1px solid var(--card-border-color, silver)',
}
const MARK: CSSProperties = {
  position: 'absolute',
  top: 0,
  paddingLeft: 3,
  borderLeft: '1px solid var(--card-border-color, silver)',
  whiteSpace: 'nowrap',
}
const TODAY_WORD: CSSProperties = {
  position: 'absolute',
  top: 15,
  color: 'var(--card-fg-color, black)',
  fontWeight: 600,
}
const FILL: Record<TermBar['when'], string> = {
  past: 'rgba(85, 107, 150, 0.62)',
  held: 'rgb(36, 97, 212)',
  ahead: 'rgba(36, 97, 212, 0.34)',
}
const FAULTY = 'rgba(204, 51, 34, 0.72)'
const HATCHED =
  'repeating-linear-gradient(135deg, rgba(178, 124, 0, 0.65) 0 2px, rgba(178, 124, 0, 0.14) 2px 7px)'

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

const spread = ({ start, end }: { start: number; end: number }) => ({
  left: percent(start),
  width: percent(Math.max(end - start, 0)),
})

/** A line of years that bars lie on. */
export function Lane({ children }: { children: ReactNode }) {
  return <div style={LANE}>{children}</div>
}

/** One appointment; red where it overlaps another, open to the right while it lasts. */
export function OfficeBar({ bar, isFaulty, title }: { bar: TermBar; isFaulty: boolean; title: string }) {
  const fill = isFaulty ? FAULTY : FILL[bar.when]
  const background = bar.isOpen ? `linear-gradient(to right, ${fill} 85%, transparent)` : fill
  return (
    <div
      title={title}
      role="img"
      aria-label={title}
      data-when={bar.when}
      data-faulty={isFaulty}
      style={{ ...BAR, ...spread(bar), background }}
    />
  )
}

/** Days without an office, hatched. */
export function GapBar({ gap }: { gap: OfficeGap }) {
  return (
    <div
      title={gap.label}
      role="img"
      aria-label={gap.label}
      style={{ ...BAR, ...spread(gap), background: HATCHED }}
    />
  )
}

/** Where today is on the line. */
export function TodayLine({ at }: { at: number }) {
  return <div style={{ ...TODAY, left: percent(at) }} aria-hidden="true" />
}

/** No more years than fit a phone. */
const MOST_MARKS = 7

/** The years under the bars, with today named. */
export function YearAxis({ years, today }: { years: readonly YearMark[]; today: number }) {
  const step = Math.ceil(years.length / MOST_MARKS)
  const place = today > 0.5 ? { right: percent(1 - today) } : { left: percent(today) }
  return (
    <div style={AXIS}>
      {years
        .filter((_, at) => at % step === 0)
        .map(({ year, at }) => (
          <span key={year} style={{ ...MARK, left: percent(at) }}>
            {year}
          </span>
        ))}
      <span style={{ ...TODAY_WORD, ...place }}>Today</span>
    </div>
  )
}
