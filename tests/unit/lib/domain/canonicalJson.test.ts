import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '#lib/domain/canonicalJson.ts'

describe('canonical JSON', () => {
  test('sorts keys at every depth and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: { d: [true, null], c: 'é' }, e: undefined })).toBe(
      '{"a":{"c":"é","d":[true,null]},"b":1}',
    )
  })

  test('says the same as the value it was made of', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('refuses what JSON would lose without a word', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
    expect(() => canonicalJson(() => 1)).toThrow(TypeError)
  })
})
