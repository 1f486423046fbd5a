import { describe, expect, test } from '@jest/globals'
import { answersTo, zoneChoices } from '#sanity/studio/zoneChoices.ts'

const winter = new Date('2026-01-15T00:00:00Z')
const choices = zoneChoices('Asia/Tokyo', 'America/New_York', winter)
const found = (query: string) =>
  choices.filter((choice) => answersTo(query, choice)).map(({ value }) => value)

describe('the choice of zones', () => {
  test('begins with the newsroom’s own, the editor’s and UTC, each once', () => {
    expect(choices.slice(0, 3).map(({ value, standing }) => [value, standing])).toEqual([
      ['Asia/Tokyo', 'The newsroom’s'],
      ['America/New_York', 'Yours'],
      ['UTC', null],
    ])
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
    expect(
      zoneChoices('Asia/Tokyo', 'Asia/Tokyo', winter)
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(['Asia/Tokyo', 'UTC'])
  })

  test('is found by city, by name and by offset', () => {
    expect(found('new york')).toEqual(['America/New_York'])
    expect(found('japan')).toContain('Asia/Tokyo')
    expect(found('eastern new')).toEqual(['America/New_York'])
    expect(found('UTC+9')).toContain('Asia/Tokyo')
    expect(found('Atlantis')).toEqual([])
  })
})
