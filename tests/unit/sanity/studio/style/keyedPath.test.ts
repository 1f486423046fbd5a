import { expect, test } from '@jest/globals'
import { keyedPath, pathText, valueAt } from '#sanity/studio/style/keyedPath.ts'

const document = {
  media: [{ _key: 'm1' }, { _key: 'm2', caption: 'A buoy' }],
  body: [{ _key: 'b1', children: [{ _key: 's1', text: 'Words' }] }],
  plain: ['a', 'b'],
}

test('a place in a list becomes the key of what stands there, where it has one', () => {
  expect(keyedPath(document, ['media', 1, 'caption'])).toEqual(['media', { _key: 'm2' }, 'caption'])
  expect(keyedPath(document, ['plain', 1])).toEqual(['plain', 1])
  expect(keyedPath(document, ['media', 7, 'caption'])).toEqual(['media', 7, 'caption'])
})

test('a path is written as patches write it', () => {
  expect(pathText(['body', { _key: 'b1' }, 'children', { _key: 's1' }, 'text'])).toBe(
    'body[_key=="b1"].children[_key=="s1"].text',
  )
  expect(pathText(['plain', 1])).toBe('plain[1]')
})

test('what stands at a path is found by place and by key, and nothing where the path leads nowhere', () => {
  expect(valueAt(document, ['body', { _key: 'b1' }, 'children', { _key: 's1' }, 'text'])).toBe('Words')
  expect(valueAt(document, ['media', 1, 'caption'])).toBe('A buoy')
  expect(valueAt(document, ['body', { _key: 'gone' }, 'text'])).toBeUndefined()
})
