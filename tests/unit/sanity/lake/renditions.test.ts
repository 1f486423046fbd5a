import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openRenditions } from '#sanity/lake/renditions.ts'
import { tempFolder } from './lakeFixture.ts'

let folder = tempFolder()
beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => folder.remove())

const bytes = (count: number) => new Uint8Array(count)

describe('renditions', () => {
  test('are made once, also when two ask at once and after a restart', async () => {
    let made = 0
    const make = async () => {
      made += 1
      return bytes(10)
    }
    const first = openRenditions(folder.path)
    await Promise.all([first.get('a.jpg', make), first.get('a.jpg', make)])
    await openRenditions(folder.path).get('a.jpg', make)
    expect(made).toBe(1)
  })

  test('give way, the oldest first, when they need more room than they may have', async () => {
    const renditions = openRenditions(folder.path, 100)
    for (const key of ['a', 'b', 'c']) await renditions.get(key, async () => bytes(40))
    expect(readdirSync(folder.path).sort()).toEqual(['b', 'c'])
  })

  test('that fail are tried again, and hold up nobody', async () => {
    const renditions = openRenditions(folder.path)
    const fail = () => Promise.reject(new Error('broken picture'))
    const asked = ['a', 'b', 'c', 'd'].map((key) => renditions.get(key, fail))
    expect((await Promise.allSettled(asked)).map((result) => result.status)).toEqual(
      Array(4).fill('rejected'),
    )
    expect(await renditions.get('a', async () => bytes(3))).toHaveLength(3)
    expect(readdirSync(folder.path)).toEqual(['a'])
  })
})
