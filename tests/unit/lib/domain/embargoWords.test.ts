import { describe, expect, test } from '@jest/globals'
import {
  distanceWords,
  embargoSentence,
  latenessWords,
  offsetWords,
  placeOf,
} from '#lib/domain/embargoWords.ts'

const june = { instant: '2026-06-05T00:00:00.000Z', zone: 'Asia/Tokyo', kind: 'embargo' as const }

describe('the sentence of an embargo', () => {
  test('says its own zone first, then UTC and the reader’s, with the day where it is another', () => {
    expect(embargoSentence(june, 'America/New_York')).toBe(
      'Lifts 5 June 2026, 09:00 in Tokyo (00:00 UTC; 20:00 on 4 June here)',
    )
  })

  test('says nothing twice', () => {
    expect(embargoSentence(june, 'Asia/Tokyo')).toBe('Lifts 5 June 2026, 09:00 in Tokyo (00:00 UTC)')
    expect(embargoSentence({ ...june, zone: 'UTC' }, 'UTC')).toBe('Lifts 5 June 2026, 00:00 UTC')
  })

  test('tells a schedule from a promise to others', () => {
    expect(embargoSentence({ ...june, kind: 'schedule' }, 'Asia/Tokyo')).toBe(
      'Goes out 5 June 2026, 09:00 in Tokyo (00:00 UTC)',
    )
  })

  test('is none without a time or a zone', () => {
    expect(embargoSentence({ ...june, zone: null }, 'UTC')).toBeNull()
    expect(embargoSentence({ ...june, instant: 'Friday' }, 'UTC')).toBeNull()
  })
})

test('a distance in time has two units at most', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  expect(distanceWords('2026-06-05T03:04:00Z', now)).toBe('in 4 days and 3 hours')
  expect(distanceWords('2031-06-05T00:00:00Z', now)).toBe('in 5 years and 3 days')
  expect(distanceWords('2026-06-01T00:00:40Z', now)).toBe('in 40 seconds')
  expect(distanceWords('2026-05-31T22:00:00Z', now)).toBe('2 hours ago')
  expect(distanceWords('2026-06-01T00:00:00Z', now)).toBe('now')
})

test('a publication is late from a minute on', () => {
  const lifts = '2026-06-01T00:00:00Z'
  expect(latenessWords(lifts, new Date('2026-06-01T00:01:00Z'))).toBeNull()
  expect(latenessWords(lifts, new Date('2026-06-01T03:12:00Z'))).toBe('late by 3 hours and 12 minutes')
})

test('a zone is named by its city, and its offset is that of the day', () => {
  expect(placeOf('America/Argentina/Buenos_Aires')).toBe('in Buenos Aires')
  expect(placeOf('Etc/UTC')).toBe('UTC')
  expect(offsetWords('2026-01-01T00:00:00Z', 'America/New_York')).toBe('UTC-5')
  expect(offsetWords('2026-07-01T00:00:00Z', 'America/New_York')).toBe('UTC-4')
})
