import { describe, expect, test } from '@jest/globals'
import { composeDraft } from '#lib/domain/draftEdition.ts'
import { aPicture } from '#tests/support/aReading.ts'
import { deskRecords, deskRelease, quoting, statement } from '#tests/support/deskRecords.ts'

const compose = (changes: Parameters<typeof deskRelease>[0] = {}, quotes = [statement]) =>
  composeDraft({
    release: deskRelease(changes),
    records: deskRecords({ quotes }),
    current: null,
    timeZone: 'Asia/Tokyo',
    now: '2020-08-11T18:30:00.000Z',
  })

describe('the preview of a draft', () => {
  test('is the edition that publishing would give, with attributions as of their day', () => {
    const { edition, notes } = compose()
    expect(notes).toEqual([])
    expect(edition).toMatchObject({
      number: 1,
      kind: 'first',
      slug: 'partners-open-space-talks',
      content: { quotes: [{ attribution: { rank: 'Brig. Gen.', post: 'director of partnerships' } }] },
    })
  })

  test('shows what would be refused as notes, and the rest all the same', () => {
    const { edition, notes } = compose({ summary: null })
    expect(notes).toMatchObject([{ where: 'Summary' }])
    expect(edition.content.title).toBe('Partners open space talks')
  })

  test('of a release with nothing in it shows its gaps and does not fail', () => {
    const { edition, notes } = compose({
      kind: null,
      title: null,
      slug: null,
      summary: null,
      language: null,
      body: [],
      dateline: { place: 'TOKYO', country: null, day: 'soon' },
    })
    expect(notes.length).toBeGreaterThan(2)
    expect(edition.content).toMatchObject({ title: '…', dateline: null })
  })

  test('leaves out what no page can show: a picture without a file, words without a day', () => {
    const { edition } = compose(
      {
        media: [{ ...aPicture, assetId: '' }, aPicture],
        body: [quoting('We will build it together,', 'quote-1')],
      },
      [{ ...statement, day: null }],
    )
    expect(edition.content.leadPicture).toEqual(aPicture)
    expect(edition.content.quotes).toEqual([])
  })
})
