import { describe, expect, test } from '@jest/globals'
import { type EmbargoEntry, entryOf, readEntry } from '#sanity/studio/embargoEntry.ts'

const NEW_YORK = 'America/New_York'

function entry(changes: Partial<EmbargoEntry> = {}): EmbargoEntry {
  return {
    kind: 'embargo',
    day: '2026-06-05',
    time: '09:00',
    zone: 'Asia/Tokyo',
    takesLater: false,
    ...changes,
  }
}

describe('the fields of an embargo', () => {
  test('show a stored one in its own zone, wherever the editor sits', () => {
    const stored = { kind: 'schedule' as const, instant: '2026-06-05T00:00:00.000Z', zone: 'Asia/Tokyo' }
    expect(entryOf(stored, NEW_YORK)).toEqual(entry({ kind: 'schedule' }))
  })

  test('leave the zone open where none was stored, so that somebody has to say which', () => {
    const shown = entryOf({ instant: '2026-06-05T00:00:00.000Z' }, NEW_YORK)
    expect(shown).toEqual(entry({ day: '2026-06-04', time: '20:00', zone: '' }))
    expect(readEntry(shown)).toMatchObject({ kind: 'lacks' })
  })

  test('are empty for none, and for one that cannot be read', () => {
    expect(entryOf(undefined, NEW_YORK)).toEqual(entry({ day: '', time: '', zone: '' }))
    expect(entryOf({ instant: 'Friday', zone: 'Moon/Base' }, NEW_YORK)).toMatchObject({ day: '', time: '' })
  })

  test('remember which of two equal times was chosen', () => {
    const twice = entry({ day: '2026-11-01', time: '01:30', zone: NEW_YORK })
    for (const takesLater of [false, true]) {
      const reading = readEntry({ ...twice, takesLater })
      if (reading.kind !== 'whole') throw new Error('The entry is whole.')
      expect(entryOf(reading.embargo, 'UTC')).toEqual({ ...twice, takesLater })
    }
  })
})

describe('an entry', () => {
  test('is an instant once day, time and zone are there', () => {
    expect(readEntry(entry())).toEqual({
      kind: 'whole',
      embargo: { kind: 'embargo', zone: 'Asia/Tokyo', instant: '2026-06-05T00:00:00.000Z' },
      occurrence: 'once',
    })
  })

  test('says what it lacks, one thing at a time', () => {
    const sentence = (changes: Partial<EmbargoEntry>) => {
      const reading = readEntry(entry(changes))
      return reading.kind === 'lacks' ? reading.sentence : reading.kind
    }
    expect(sentence({ day: '' })).toBe('Enter the day.')
    expect(sentence({ time: '' })).toBe('Enter the time of day.')
    expect(sentence({ zone: '' })).toMatch(/^Choose the time zone/)
    expect(sentence({ day: '2026-02-30' })).toMatch(/^This is no time/)
    expect(sentence({ day: '', time: '', zone: '' })).toBe('empty')
  })

  test('says where clocks skip its time, or show it twice', () => {
    expect(readEntry(entry({ day: '2026-03-08', time: '02:30', zone: NEW_YORK }))).toMatchObject({
      occurrence: 'never',
      embargo: { instant: '2026-03-08T07:30:00.000Z' },
    })
    expect(
      readEntry(entry({ day: '2026-11-01', time: '01:30', zone: NEW_YORK, takesLater: true })),
    ).toMatchObject({ occurrence: 'twice', embargo: { instant: '2026-11-01T06:30:00.000Z' } })
  })
})
