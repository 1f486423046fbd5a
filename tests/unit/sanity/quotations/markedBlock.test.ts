import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markedBlock } from '#sanity/quotations/markedBlock.ts'

const span = (_key: string, text: string, marks: string[] = []) => ({ _type: 'span', _key, text, marks })
const def = { _type: 'quotation', _key: 'q' }
const keys = () => {
  let made = 0
  return () => {
    made += 1
    return `new${made}`
  }
}
const raw = {
  _type: 'block',
  _key: 'b',
  style: 'normal',
  children: [span('a', 'He said “we ', ['em']), span('b', 'go', ['l']), span('c', ' on” today.')],
  markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.org' }],
}

describe('marking words of a block', () => {
  test('parts its spans at the edges and keeps the marks that lie there', () => {
    expect(markedBlock(raw, [{ start: 9, end: 17, def }], keys())).toEqual({
      ...raw,
      children: [
        span('a', 'He said “', ['em']),
        span('new1', 'we ', ['em', 'q']),
        span('b', 'go', ['l', 'q']),
        span('c', ' on', ['q']),
        span('new2', '” today.'),
      ],
      markDefs: [...raw.markDefs, def],
    })
  })

  test('takes the place of a quotation that lay there', () => {
    const once = markedBlock(raw, [{ start: 9, end: 17, def }], keys())
    const twice = markedBlock(once, [{ start: 9, end: 17, def: { ...def, _key: 'r' } }], keys())
    expect(twice.markDefs?.map(({ _key }) => _key)).toEqual(['l', 'r'])
  })

  test('changes no word, wherever the marks lie', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.nat(20), fc.nat(20), (texts, start, length) => {
        const children = texts.map((text, at) => span(`k${at}`, text))
        const marked = markedBlock({ ...raw, children }, [{ start, end: start + length, def }], keys())
        const text = marked.children.map((child) => child.text).join('')
        const under = marked.children.filter(({ marks }) => marks?.includes('q')).map((child) => child.text)
        expect(text).toBe(texts.join(''))
        expect(under.join('')).toBe(texts.join('').slice(start, start + length))
        expect(new Set(marked.children.map(({ _key }) => _key)).size).toBe(marked.children.length)
      }),
    )
  })
})
