import { describe, expect, test } from '@jest/globals'
import { studioTarget } from '#sanity/studio/studioTarget.ts'

describe('the Studio edits', () => {
  test('what the portal tells it, before what it was built with', () => {
    const told = { projectId: 'abc12345', dataset: 'staging', lakeUrl: null }
    expect(studioTarget(told, { projectId: 'other' })).toEqual(told)
  })

  test('what it was built with, where no portal serves it', () => {
    expect(studioTarget(undefined, { projectId: 'abc12345' })).toEqual({
      projectId: 'abc12345',
      dataset: 'production',
      lakeUrl: null,
    })
  })

  test('the local lake, where nothing is said', () => {
    expect(studioTarget(undefined, {})).toEqual({
      projectId: 'lectern',
      dataset: 'production',
      lakeUrl: 'http://localhost:3333',
    })
  })

  test('nothing, and says so, where the portal tells nonsense', () => {
    expect(() =>
      studioTarget({ projectId: 'abc', dataset: 'production', lakeUrl: 'javascript:0' }, {}),
    ).toThrow('The portal told the Studio no usable project')
  })
})
