import { createLogUpdate } from 'log-update'
import { barLine, plainLine, type Standing } from './progressText.ts'

export type Progress = {
  /** `file` is done, the `done`th of all; it was work, or was found done before. */
  at(done: number, file: string, wasWork: boolean): void
  /** Leaves the terminal clean. */
  end(): void
}

type Options = {
  /** `columns` where it is a terminal. */
  stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  total: number
  /** Milliseconds that only grow. */
  now: () => number
  /** False where other lines go to the same terminal. */
  mayDraw: boolean
}

const FRAME_MS = 100
const LINE_MS = 5_000
/** Of the past, how much tells the pace. */
const WINDOW_MS = 10_000

/** Shows where a run stands: a bar that moves on a terminal, a line every five seconds elsewhere. */
export function progressOn({ stream, total, now, mayDraw }: Options): Progress {
  const isBar = stream.isTTY && mayDraw
  const draw = createLogUpdate(stream, { showCursor: true })
  const paceOf = paceMeter(now())
  let shown = isBar ? Number.NEGATIVE_INFINITY : now()
  return {
    at(done, file, wasWork) {
      const time = now()
      const pace = paceOf(time, done, wasWork)
      if (time - shown < (isBar ? FRAME_MS : LINE_MS)) return
      shown = time
      const standing: Standing = { done, total, file, pace }
      if (isBar) draw(barLine(standing, stream.columns ?? 80))
      else stream.write(`${plainLine(standing)}\n`)
    },
    end() {
      if (isBar) draw.clear()
    },
  }
}

/**
 * Files a second within the window that ends now; one mark a frame is enough to tell it. Files that were done before
 * pass in no time and would promise too much: the window begins after them.
 */
function paceMeter(began: number): (time: number, done: number, wasWork: boolean) => number {
  let marks = [{ time: began, done: 0 }]
  return (time, done, wasWork) => {
    if (!wasWork) marks = [{ time, done }]
    else if (time - (marks.at(-1)?.time ?? 0) >= FRAME_MS) marks.push({ time, done })
    while (marks.length > 2 && (marks[1]?.time ?? time) < time - WINDOW_MS) marks.shift()
    const first = marks[0]
    return first && time > first.time ? ((done - first.done) * 1000) / (time - first.time) : 0
  }
}
