import { duration, grouped, rate } from './figures.ts'

/** Where a run stands. */
export type Standing = {
  done: number
  total: number
  /** Files a second, of late. */
  pace: number
  /** The file that was done last. */
  file: string
}

const CELLS = 24

/** One line for a terminal: bar, count, pace, time left, file; never wider than `columns`. */
export function barLine(standing: Standing, columns: number): string {
  const { done, total, file } = standing
  const full = total === 0 ? CELLS : Math.floor((done / total) * CELLS)
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full)
  const line = `${bar} ${grouped(done)}/${grouped(total)}${pace(standing)}`
  const room = columns - line.length - 3
  if (room < 8) return line.slice(0, columns)
  return `${line}  ${file.length > room ? `…${file.slice(1 - room)}` : file}`
}

/** One line for a log. */
export function plainLine(standing: Standing): string {
  return `${grouped(standing.done)} of ${grouped(standing.total)} files${pace(standing)}`
}

function pace({ done, total, pace: perSecond }: Standing): string {
  if (perSecond <= 0) return ''
  const left = done < total ? `, ${duration((total - done) / perSecond)} left` : ''
  return `, ${rate(perSecond)}${left}`
}
