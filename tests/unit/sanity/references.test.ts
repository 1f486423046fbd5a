import { describe, expect, test } from '@jest/globals'
import { strengthened, strongReferencesIn } from '#sanity/references.ts'

const promised = { _ref: 'quote-1', _type: 'reference', _weak: true, _strengthenOnPublish: { type: 'quote' } }

describe('references at publication', () => {
  test('become strong where they were weak only for want of a target', () => {
    expect(strengthened({ body: [{ quote: promised }] })).toEqual({
      body: [{ quote: { _ref: 'quote-1', _type: 'reference' } }],
    })
  })

  test('stay weak where the schema has them weak', () => {
    const weak = { ...promised, _strengthenOnPublish: { type: 'quote', weak: true } }
    expect(strengthened(weak)).toEqual({ _ref: 'quote-1', _type: 'reference', _weak: true })
  })

  test('are listed once each, the weak ones left out', () => {
    const value = [{ a: { _ref: 'x' } }, { b: { c: { _ref: 'x' } } }, { _ref: 'y', _weak: true }]
    expect(strongReferencesIn(value)).toEqual(['x'])
  })
})
