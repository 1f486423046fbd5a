import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { parseAnswer, parseEach } from '#sanity/fetch.ts'

const query = { name: 'releaseBySlug', shape: z.object({ content: z.object({ title: z.string() }) }) }

afterEach(() => {
  jest.restoreAllMocks()
})

describe('an answer of the lake', () => {
  test('of the right shape holds only what the shape names', () => {
    expect(parseAnswer(query, { content: { title: 'A', secret: 1 } })).toEqual({ content: { title: 'A' } })
  })

  test('of another shape is an error that names query, path and value', () => {
    expect(() => parseAnswer(query, { content: { title: 42 } })).toThrow(
      /^releaseBySlug: content\.title .*; got 42$/,
    )
    expect(() => parseAnswer(query, null)).toThrow(/^releaseBySlug: \(root\) .*; got null$/)
  })
})

describe('a list', () => {
  test('leaves out a malformed row and logs it', () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(parseEach('titles', z.string(), ['A', 42, 'B'])).toEqual(['A', 'B'])
    expect(write).toHaveBeenCalledTimes(1)
    const line: unknown = JSON.parse(String(write.mock.calls[0]?.[0]))
    expect(line).toMatchObject({ event: 'content_shape', query: 'titles', row: 1 })
  })
})
