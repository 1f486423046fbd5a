import { describe, expect, test } from '@jest/globals'
import { MarkupError, parseMarkup } from '../../../sample/newsroom/markup.ts'

const context = {
  quoteId: (name: string) => `quote-${name}`,
  picture: (name: string) => ({ alt: name }),
}

describe('the markup of the sample releases', () => {
  test('marks the very words and gives the same words to the quote, in order', () => {
    const { blocks, segments } = parseMarkup('“{q:a|One,}” she said. “{q:a|Two.}”', context)
    expect(segments.get('a')).toEqual(['One,', 'Two.'])
    expect(blocks).toEqual([
      {
        _type: 'block',
        _key: 'b0',
        style: 'normal',
        children: [
          { _type: 'span', _key: 'b0s0', text: '“', marks: [] },
          { _type: 'span', _key: 'b0s1', text: 'One,', marks: ['b0m0'] },
          { _type: 'span', _key: 'b0s2', text: '” she said. “', marks: [] },
          { _type: 'span', _key: 'b0s3', text: 'Two.', marks: ['b0m1'] },
          { _type: 'span', _key: 'b0s4', text: '”', marks: [] },
        ],
        markDefs: [
          { _type: 'quotation', _key: 'b0m0', quote: { _type: 'reference', _ref: 'quote-a' } },
          { _type: 'quotation', _key: 'b0m1', quote: { _type: 'reference', _ref: 'quote-a' } },
        ],
      },
    ])
  })

  test('reads headings, lists, block quotations, links, pull quotes and pictures', () => {
    const text =
      '## Head\n\n- one\n- **two**\n\n1. first\n\n> said\n\nsee [this](https://a.example)\n\n{pull:a}\n\n{picture:p}'
    const { blocks, pictures } = parseMarkup(text, context)
    expect(blocks.map((block) => ('style' in block ? [block.style, block.listItem] : block._type))).toEqual([
      ['h2', undefined],
      ['normal', 'bullet'],
      ['normal', 'bullet'],
      ['normal', 'number'],
      ['blockquote', undefined],
      ['normal', undefined],
      'pullQuote',
      'releasePicture',
    ])
    expect(pictures).toEqual(['p'])
  })

  test('marks words that nobody said', () => {
    const { blocks } = parseMarkup('The “{n:nickname|Ring}”.', context)
    expect(blocks[0]).toMatchObject({
      children: [{ text: 'The “' }, { text: 'Ring', marks: ['b0m0'] }, { text: '”.' }],
      markDefs: [{ _type: 'notStatement', _key: 'b0m0', reason: 'nickname' }],
    })
  })

  test.each(['{q:a}', '{q:a|no end', '*open', '{q:a|x {q:b|y}}'])(
    'refuses %j rather than printing it',
    (text) => {
      expect(() => parseMarkup(text, context)).toThrow(MarkupError)
    },
  )
})
