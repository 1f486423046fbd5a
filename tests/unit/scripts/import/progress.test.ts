import { PassThrough } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { progressOn } from '../../../../scripts/import/progress.ts'
import { barLine, plainLine } from '../../../../scripts/import/progressText.ts'

const standing = { done: 312, total: 1000, pace: 24.4, file: 'archive/2031/talks.txt' }

describe('how far an import is', () => {
  test('is a bar with count, pace, time left and file on a terminal', () => {
    expect(barLine(standing, 100)).toBe(
      '███████░░░░░░░░░░░░░░░░░ 312/1,000, 24 a second, 29 s left  archive/2031/talks.txt',
    )
  })

  test('is never wider than the terminal: a long file name loses its beginning', () => {
    expect(barLine(standing, 75)).toBe(
      '███████░░░░░░░░░░░░░░░░░ 312/1,000, 24 a second, 29 s left  …031/talks.txt',
    )
    for (const columns of [10, 20, 40, 60, 70, 80]) {
      expect(barLine(standing, columns).length).toBeLessThan(columns + 1)
    }
  })

  test.each([
    [{ ...standing, done: 0, pace: 0 }, '0 of 1,000 files'],
    [standing, '312 of 1,000 files, 24 a second, 29 s left'],
    [{ ...standing, pace: 1.26 }, '312 of 1,000 files, 1.3 a second, 9 min 7 s left'],
    [{ ...standing, pace: 0.1 }, '312 of 1,000 files, 0.1 a second, 1 h 55 min left'],
    [{ ...standing, done: 1000 }, '1,000 of 1,000 files, 24 a second'],
  ])('is a plain line in a log: %#', (given, line) => {
    expect(plainLine(given)).toBe(line)
  })
})

/** A stream that is no terminal or one of 80 columns, with a clock that stands until it is set. */
function shown({ isTTY, mayDraw = true }: { isTTY: boolean; mayDraw?: boolean }) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24 })
  let time = 0
  const progress = progressOn({ stream, total: 100, now: () => time, mayDraw })
  return {
    progress,
    at(seconds: number, done: number, wasWork = true) {
      time = seconds * 1000
      progress.at(done, `${done}.txt`, wasWork)
    },
    said: () => String(stream.read() ?? ''),
  }
}

describe('the progress of an import', () => {
  test('is a line every five seconds where nobody looks at a terminal', () => {
    const log = shown({ isTTY: false })
    log.at(1, 2)
    log.at(4.9, 10)
    expect(log.said()).toBe('')
    log.at(5, 10)
    log.at(6, 12)
    expect(log.said()).toBe('10 of 100 files, 2.0 a second, 45 s left\n')
  })

  test('draws the bar over itself on a terminal, and leaves nothing behind', () => {
    const terminal = shown({ isTTY: true })
    terminal.at(1, 10)
    expect(terminal.said()).toContain('10/100, 10 a second, 9 s left  10.txt')
    terminal.at(1.01, 11)
    expect(terminal.said()).toBe('')
    terminal.progress.end()
    expect(terminal.said()).toContain('\u001B[2K')
  })

  test('draws no bar where lines of results go to the same terminal', () => {
    const terminal = shown({ isTTY: true, mayDraw: false })
    terminal.at(6, 12)
    expect(terminal.said()).toBe('12 of 100 files, 2.0 a second, 44 s left\n')
  })

  test('does not promise the pace of files that were found done before', () => {
    const log = shown({ isTTY: false })
    log.at(0.1, 50, false)
    log.at(1.1, 51)
    log.at(6.1, 56)
    expect(log.said()).toBe('56 of 100 files, 1.0 a second, 44 s left\n')
  })
})
