import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type DueTimer, startDueTimer } from '#sanity/dueTimer.ts'

/** The timer by a clock that only the test moves. */

let timer: DueTimer
let looks: number[]
let next: Date | null
let isDown: boolean

const START = Date.parse('2026-06-05T00:00:00Z')
const moments = () => looks.map((moment) => moment - START)

beforeEach(() => {
  jest.useFakeTimers({ now: START })
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  looks = []
  next = null
  isDown = false
})

afterEach(async () => {
  await timer.stop()
  jest.useRealTimers()
  jest.restoreAllMocks()
})

function start(): void {
  timer = startDueTimer(
    async () => {
      looks.push(Date.now())
      if (isDown) throw new Error('The lake is away.')
      return { next: next !== null && next.getTime() > Date.now() ? next : null }
    },
    () => new Date(),
  )
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

describe('the timer', () => {
  test('looks at once, and every 30 seconds where nothing is due', async () => {
    start()
    await pass(60_000)
    expect(moments()).toEqual([0, 30_000, 60_000])
  })

  test('looks at the instant itself', async () => {
    next = new Date(START + 12_345)
    start()
    await pass(12_345)
    expect(moments()).toEqual([0, 12_345])
  })

  test('waits for years without a look out of turn, and is there at the instant', async () => {
    const days = 40
    next = new Date(START + days * 86_400_000 + 777)
    start()
    await pass(days * 86_400_000 + 777)
    expect(looks).toHaveLength((days * 86_400) / 30 + 2)
    expect(moments().at(-1)).toBe(days * 86_400_000 + 777)
  })

  test('takes many changes together, and lets none of them push an instant back', async () => {
    next = new Date(START + 1000)
    start()
    await pass(50)
    for (let change = 0; change < 20; change += 1) {
      timer.wake()
      await pass(50)
    }
    expect(moments().filter((moment) => moment < 1000).length).toBeLessThan(7)
    expect(moments()).toContain(1000)
  })

  test('tries again each second while the content is away, says so once, and says when it is back', async () => {
    isDown = true
    start()
    await pass(3000)
    isDown = false
    await pass(1000)
    expect(moments()).toEqual([0, 1000, 2000, 3000, 4000])
    const said = jest.mocked(process.stderr.write).mock.calls.map(([line]) => String(line))
    expect(said.filter((line) => line.includes('due_publisher_failed'))).toHaveLength(1)
    expect(said.filter((line) => line.includes('due_publisher_recovered'))).toHaveLength(1)
  })

  test('looks no more once it is stopped', async () => {
    start()
    await pass(0)
    await timer.stop()
    timer.wake()
    await pass(120_000)
    expect(moments()).toEqual([0])
  })
})
