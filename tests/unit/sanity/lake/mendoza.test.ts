import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPatch, incremental } from 'mendoza'
import { mendozaEffects, mendozaPatch } from '#sanity/lake/mendoza.ts'

const block = (key: string, text: string) => ({ _key: key, _type: 'block', children: [{ _key: 'c', text }] })

const json = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), tie('object')).map(([_key, item]) => ({ ...item, _key })),
      { maxLength: 4 },
    ),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom('title', 'body', 'Z', 'é', '名', 'list'), tie('value'), {
    maxKeys: 5,
  }),
})).object

describe('the description of a change', () => {
  test('turns any document into any other, and back', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const { apply, revert } = mendozaEffects(before, after)
        expect(applyPatch(before, apply)).toEqual(after)
        expect(applyPatch(after, revert)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('is read the same way by the reader that the history of the Studio uses', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patch = mendozaPatch(before, after)
        const start = incremental.wrap(before, 0)
        expect(incremental.unwrap(incremental.applyPatch(start, patch, 1))).toEqual(after)
      }),
      { numRuns: 300 },
    )
  })

  test('makes a document out of nothing and nothing out of a document', () => {
    const document = { _id: 'a', title: 'x' }
    expect(applyPatch(null, mendozaPatch(null, document))).toEqual(document)
    expect(applyPatch(document, mendozaPatch(document, null))).toBeNull()
  })

  test('keeps the start and end of a Japanese text and sends only what is new', () => {
    const before = { title: '航空幕僚長が訓練を視察しました。' }
    const after = { title: '航空幕僚長が合同訓練を視察しました。' }
    const patch = mendozaPatch(before, after)
    expect(applyPatch(before, patch)).toEqual(after)
    expect(patch).toContain('合同')
    expect(patch).not.toContain(after.title)
  })

  test('names a changed paragraph without sending its neighbours', () => {
    const before = { body: [block('a', 'first'), block('b', 'second'), block('c', 'third')] }
    const after = { body: [block('a', 'first'), block('b', 'changed'), block('c', 'third')] }
    const patch = mendozaPatch(before, after)
    expect(applyPatch(before, patch)).toEqual(after)
    expect(JSON.stringify(patch)).not.toContain('first')
    expect(JSON.stringify(patch)).not.toContain('third')
  })

  test('is empty when nothing changed, whatever the order of the fields', () => {
    expect(mendozaPatch({ a: 1, b: [2] }, { b: [2], a: 1 })).toEqual([])
  })
})
