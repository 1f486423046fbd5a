import { describe, expect, test } from '@jest/globals'
import { datelineOf } from '#lib/importer/dateline.ts'

describe('datelines', () => {
  test.each([
    ['PORT TERN, Maine – The hall', 'PORT TERN, Maine', null],
    ['PORT TERN, Maine (June 21, 2030) – The hall', 'PORT TERN, Maine', '2030-06-21'],
    ['PORT TERN (Aug. 3, 2030) -- The hall', 'PORT TERN', '2030-08-03'],
    ['SILVERDALE, Wash., - The hall', 'SILVERDALE, Wash.', null],
    ['ABOARD USS TERN—The hall', 'ABOARD USS TERN', null],
    ['Washington, D.C. — The hall', 'Washington, D.C.', null],
    ['PORT TERN, Maine, March 3, 2030 – The hall', 'PORT TERN, Maine', '2030-03-03'],
    ['PORT TERN, Maine – March 3, 2030 – The hall', 'PORT TERN, Maine', '2030-03-03'],
    ['(Port Tern, Maine, March 3, 2030)- The hall', 'Port Tern, Maine', '2030-03-03'],
    ['PORT TERN, Maine (HNS) -- The hall', 'PORT TERN, Maine', null],
    ['BOSTON  Harbour crews', 'BOSTON', null],
  ])('%s', (text, place, day) => {
    expect(datelineOf(text, 0)).toMatchObject({ place, day })
  })

  test.each([
    'The hall – a dry one – opened.',
    'NASA announced the hall.',
    'Harbour crews - all of them - came.',
    'TERN Harbour crews came.',
  ])('is none: %s', (text) => {
    expect(datelineOf(text, 0)).toBeNull()
  })
})
