import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createElement } from 'react'
import { type PublicPage, publicDocument, publicText } from '#lib/document.ts'

const page: PublicPage = {
  status: 200,
  page: createElement('html', { lang: 'en' }, createElement('body', null, 'Words <b>')),
  language: 'en',
  lastModified: '2026-11-23T02:31:26.000Z',
  links: ['</a>; rel="canonical"', '</b>; rel="preload"'],
  isIndexed: true,
}

const settings = () => ({ pictureOrigin: 'http://lake.example' })
const request = new Request('http://news.example/releases/talks')

async function answerOf(answer: Parameters<typeof publicDocument>[0]) {
  return publicDocument(answer, settings).GET(request, { params: Promise.resolve({}) })
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a public document', () => {
  test('is whole HTML in its language, dated, tagged and linked', async () => {
    const response = await answerOf(async () => page)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(
      '<!doctype html><html lang="en"><head></head><body>Words &lt;b&gt;</body></html>',
    )
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'en',
      'last-modified': 'Mon, 23 Nov 2026 02:31:26 GMT',
      link: '</a>; rel="canonical", </b>; rel="preload"',
    })
  })

  test('allows no script, no frame around it and pictures only from here and the picture store', async () => {
    const policy = (await answerOf(async () => page)).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("img-src 'self' http://lake.example;")
  })

  test('is asked for each time, so that nobody keeps what was corrected', async () => {
    const response = await answerOf(async () => page)
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  test('has the same entity tag for the same words and another for others', async () => {
    const tagOf = async (shown: PublicPage) => (await answerOf(async () => shown)).headers.get('etag')
    expect(await tagOf(page)).toBe(await tagOf({ ...page }))
    expect(await tagOf(page)).not.toBe(await tagOf({ ...page, page: createElement('html') }))
    expect(await tagOf(page)).toMatch(/^W\/"[\w-]{27}"$/)
  })

  test('keeps its true status, and a page that is not to be indexed says so', async () => {
    const response = await answerOf(async () => ({ ...page, status: 404, isIndexed: false }))
    expect(response.status).toBe(404)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect((await answerOf(async () => page)).headers.get('x-robots-tag')).toBeNull()
  })

  test('that moved points to its new path', async () => {
    const response = await answerOf(async () => ({ movedTo: '/releases/new' }))
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/releases/new')
  })

  test('that fails throws, so that the failure is not kept for an hour, and the log names the path', async () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(
      answerOf(async () => {
        throw new Error('no lake')
      }),
    ).rejects.toThrow('no lake')
    expect(write).toHaveBeenCalledWith(
      expect.stringContaining('"path":"/releases/talks","problem":"Error: no lake"'),
    )
  })

  test('is not made ahead, so that a build needs no content', () => {
    expect(publicDocument(async () => page, settings).generateStaticParams()).toEqual([])
  })
})

describe('a public text', () => {
  const text = publicText('text/plain; charset=utf-8', async () => 'words')
  const get = (rest?: string[]) => text.GET(request, { params: Promise.resolve(rest ? { rest } : {}) })

  test('has its own type', async () => {
    const response = await get()
    expect([response.status, await response.text()]).toEqual([200, 'words'])
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  test('is not there below its path, nor where there is nothing to write', async () => {
    expect((await get(['more'])).status).toBe(404)
    const nothing = publicText('text/plain', async () => null)
    expect((await nothing.GET(request, { params: Promise.resolve({}) })).status).toBe(404)
  })
})
