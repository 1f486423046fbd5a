import { describe, expect, test } from '@jest/globals'
import { readRelease } from '#lib/importer/read.ts'
import { inventedArchive } from '../../../../sample/archive/inventedArchive.ts'

describe('the invented archive', () => {
  const archive = [...inventedArchive(300)]

  test('is the same for the same size and seed, and another for another', () => {
    expect([...inventedArchive(300)]).toEqual(archive)
    expect([...inventedArchive(300, 2)]).not.toEqual(archive)
  })

  test('holds no release twice, so that each is an import of its own', () => {
    expect(new Set(archive.map(({ text }) => text)).size).toBe(300)
    expect(new Set(archive.map(({ name }) => name)).size).toBe(300)
  })

  test('has officials who speak again and again, in releases of every shape', () => {
    const readings = archive.map(({ text }) => readRelease(text))
    const names = readings.flatMap(({ officials }) => officials.map(({ name }) => name))
    expect(new Set(names).size).toBeLessThan(names.length / 2)
    for (const reading of readings) expect(reading.statements.length).toBeGreaterThan(1)
    expect(readings.some(({ dateline }) => dateline !== null)).toBe(true)
    expect(readings.some(({ day }) => day === null)).toBe(true)
    expect(readings.some(({ boilerplate }) => boilerplate.length > 0)).toBe(true)
  })
})
