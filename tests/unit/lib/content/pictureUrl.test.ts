import { describe, expect, test } from '@jest/globals'
import { pictureUrlFor } from '#lib/content/pictureUrl.ts'
import { aPicture } from '#tests/support/aReading.ts'

const sanity = { projectId: 'lectern', dataset: 'production', lakeUrl: 'http://localhost:3333', token: null }

describe('the address of a picture', () => {
  test('is on the lake where there is one, and on the CDN of Sanity otherwise', () => {
    expect(pictureUrlFor({ sanity })(aPicture, 640)).toBe(
      'http://localhost:3333/images/lectern/production/0a1b2c-1600x900.jpg?w=640&fit=max&auto=format',
    )
    expect(pictureUrlFor({ sanity: { ...sanity, lakeUrl: null } })(aPicture, 640)).toMatch(
      /^https:\/\/cdn\.sanity\.io\/images\/lectern\/production\//,
    )
  })

  test('with a height asks for a crop of that size', () => {
    expect(pictureUrlFor({ sanity })(aPicture, 1200, 630)).toContain('w=1200&h=630&fit=crop')
  })
})
