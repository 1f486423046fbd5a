import { expect, test } from '@jest/globals'
import { pictureWords } from '#lib/domain/style/pictureWords.ts'
import { aPicture } from '#tests/support/aReading.ts'
import { deskRelease } from '#tests/support/deskRecords.ts'
import { findingsOf } from '#tests/support/styledRelease.ts'

const complete = {
  ...aPicture,
  alt: 'A red buoy',
  caption: 'A buoy drifts off Nemuro.',
  credit: 'Photo by Bo Lind',
}

test('a picture with alt text, caption and credit is right', () => {
  expect(findingsOf(pictureWords, deskRelease({ media: [complete] }))).toEqual([])
})

test('each missing word of a picture is named where it belongs, in the list and in the text', () => {
  const bare = { ...complete, alt: ' ', caption: null, credit: null }
  const release = deskRelease({
    media: [complete, bare],
    body: [{ _type: 'releasePicture', _key: 'p1', picture: { ...complete, credit: null } }],
  })
  expect(findingsOf(pictureWords, release).map(({ problem, path }) => [problem, path])).toEqual([
    ['The picture has no alt text.', ['media', 1, 'alt']],
    ['The picture has no caption.', ['media', 1, 'caption']],
    ['The picture has no credit.', ['media', 1, 'credit']],
    ['The picture has no credit.', ['body', { _key: 'p1' }, 'credit']],
  ])
})

test('alt text that repeats the caption helps nobody', () => {
  const twice = { ...complete, caption: complete.alt }
  expect(findingsOf(pictureWords, deskRelease({ media: [twice] }))).toHaveLength(1)
})
