import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startedLake } from './startedLake.ts'

let lake: Awaited<ReturnType<typeof startedLake>>
beforeAll(async () => {
  lake = await startedLake({ queryTimeoutMs: 150 })
  await lake.client
    .transaction()
    .create({ _id: 'official', _type: 'official', name: 'Ito' })
    .create({ _id: 'a', _type: 'release', title: 'Old', by: { _type: 'reference', _ref: 'official' } })
    .create({ _id: 'drafts.a', _type: 'release', title: 'New' })
    .create({ _id: 'drafts.b', _type: 'release', title: 'Only a draft' })
    .create({ _id: 'versions.spring.a', _type: 'release', title: 'In spring' })
    .commit()
})
afterAll(() => lake.stop())

const TITLES = '*[_type == "release"] | order(_id) {_id, title}'

describe('a query', () => {
  test('follows references and takes params of every kind', async () => {
    const found = await lake.client.fetch('*[title in $titles && $yes][0...$n]{title, "by": by->name}', {
      titles: ['Old'],
      yes: true,
      n: 1,
    })
    expect(found).toEqual([{ title: 'Old', by: 'Ito' }])
  })

  test('sees what the perspective shows', async () => {
    const seen = async (perspective: 'raw' | 'published' | 'drafts' | string[]) => {
      const found: { title: string }[] = await lake.client.fetch(TITLES, {}, { perspective })
      return found.map(({ title }) => title)
    }
    expect(await seen('published')).toEqual(['Old'])
    expect(await seen('drafts')).toEqual(['New', 'Only a draft'])
    expect(await seen('raw')).toEqual(['Old', 'New', 'Only a draft', 'In spring'])
    expect(await seen(['spring', 'drafts'])).toEqual(['In spring', 'Only a draft'])
  })

  test('is about what is published since 2025-02-19 and about everything before, unless it says so', async () => {
    const url = (version: string) =>
      `/v${version}/data/query/production?query=count(*%5B_type%3D%3D%22release%22%5D)`
    const headers = { authorization: `Bearer ${lake.robotToken}` }
    const asked = async (version: string) =>
      (await (await lake.fetch(url(version), { headers })).json()).result
    expect(await asked('2021-03-25')).toBe(4)
    expect(await asked('1')).toBe(4)
    expect(await asked('2025-02-19')).toBe(1)
    expect(await asked('X')).toBe(1)
  })

  test('of an anonymous reader never sees a draft, whatever it asks for', async () => {
    for (const perspective of ['raw', 'drafts', 'published'] as const) {
      expect(await lake.anonymous.fetch('*[_type == "release"].title', {}, { perspective })).toEqual(['Old'])
    }
    expect(await lake.anonymous.getDocument('drafts.b')).toBeUndefined()
  })

  test('that is too long for a URL is posted and answered the same', async () => {
    const words = Array.from({ length: 4000 }, (_, index) => `word${index}`)
    expect(await lake.client.fetch('count(*[!(title in $words)])', { words }, { perspective: 'raw' })).toBe(5)
  })

  test('answers with its sync tags, and with itself only when asked', async () => {
    const whole = await lake.client.fetch('1 + 1', {}, { filterResponse: false })
    expect(whole).toMatchObject({
      query: '1 + 1',
      result: 2,
      ms: expect.any(Number),
      syncTags: [expect.stringMatching(/^s1:/)],
    })
    expect(
      await lake.client.fetch('1 + 1', {}, { filterResponse: false, returnQuery: false }),
    ).not.toHaveProperty('query')
  })

  test('with a fault is 400 and points to it', async () => {
    await expect(lake.client.fetch('*[_type == ')).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('unexpected end-of-file, expected expression'),
      details: {
        type: 'queryParseError',
        query: '*[_type == ',
        start: expect.any(Number),
        end: expect.any(Number),
      },
    })
  })

  test('with a function the lake does not have is 400 and says so', async () => {
    await expect(lake.client.fetch('*[text::query("x")]')).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('The embedded lake cannot answer this query'),
    })
  })

  test('that runs too long is given up, and the next one is answered', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? '1' : `count(*[count(*) > 0]{"x": ${nested(depth - 1)}}.x)`
    await expect(lake.client.fetch(nested(14), {}, { perspective: 'raw' })).rejects.toMatchObject({
      statusCode: 504,
      message: expect.stringContaining('given up after 150 ms'),
    })
    expect(await lake.client.fetch('count(*[_id == "a"])')).toBe(1)
  })

  test('that is far too long, or nested too deeply, is refused', async () => {
    await expect(lake.client.fetch(`"${'x'.repeat(300_001)}"`)).rejects.toMatchObject({ statusCode: 413 })
    await expect(lake.client.fetch(`${'('.repeat(20_000)}1${')'.repeat(20_000)}`)).rejects.toMatchObject({
      statusCode: 400,
    })
  })

  test('on a dataset that is not there is 404', async () => {
    await expect(lake.clientWith({ dataset: 'nowhere' }).fetch('*')).rejects.toMatchObject({
      statusCode: 404,
      message: expect.stringContaining('Dataset "nowhere" not found'),
    })
  })

  test('with a param that is not JSON is 400', async () => {
    const answer = await lake.fetch('/v1/data/query/production?query=*&$x=nojson')
    expect(answer.status).toBe(400)
  })
})
