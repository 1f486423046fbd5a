import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { PreviewLink } from '#lib/domain/previewLink.ts'
import { createPreviewLink, listPreviewLinks, revokePreviewLink } from '#sanity/previewLinks.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** Links for reviewers without an account, asked of the real routes on a real lake. */

const CANARY = 'Zanzibar-canary'
const SEPARATOR = '\n'
const releaseId = 'release-secret'
const createdBy = { id: 'user-writer', name: 'Wren Ito' }
const inOneDay = () => new Date()
const longAgo = new Date('2020-01-01T00:00:00Z')

type Route = { GET(request: Request, context: { params: Promise<{ token: string }> }): Promise<Response> }

let lake: Awaited<ReturnType<typeof runningLake>>
let page: Route & { HEAD(): Response }
let card: Route
let picture: Route
let session: { GET(request: Request): Promise<Response> }
let content: typeof import('#lib/content/release.ts')

const open = (route: Route, token: string) =>
  route.GET(new Request('http://localhost:3000/preview/links/x'), { params: Promise.resolve({ token }) })

const order = (now: Date) => ({ releaseId, name: 'Ana Reyes', days: 7, createdBy, now })

async function onlyLink(): Promise<PreviewLink> {
  const [link] = await listPreviewLinks(lake.writer, releaseId)
  if (!link) throw new Error('There is no link.')
  return link
}

beforeAll(async () => {
  lake = await runningLake()
  await lake.writer
    .transaction()
    .createOrReplace({
      _id: `drafts.${releaseId}`,
      _type: 'release',
      title: CANARY,
      language: 'en',
      slug: { current: 'secret' },
      body: [{ _type: 'block', _key: 'b', children: [{ _type: 'span', _key: 's', text: 'Canary words.' }] }],
    })
    .commit()
  process.env.LAKE_URL = lake.url
  process.env.SANITY_API_TOKEN = String(lake.writer.config().token)
  page = await import('../../app/preview/links/[token]/route.tsx')
  card = await import('../../app/preview/links/[token]/card/route.ts')
  picture = await import('../../app/preview/links/[token]/social-image/route.ts')
  session = await import('../../app/preview/enable/route.ts')
  content = await import('#lib/content/release.ts')
})

beforeEach(async () => {
  await lake.writer.delete({ query: '*[_type == "previewLink"]' })
})

afterAll(async () => {
  jest.restoreAllMocks()
  await lake.stop()
})

describe('a preview link', () => {
  test('shows the draft as page, card and picture, under headers that keep it nowhere', async () => {
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    for (const route of [page, card, picture]) {
      const answer = await open(route, token)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(CANARY)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    const policy = (await open(page, token)).headers.get('content-security-policy')
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
  })

  test('names the person whom it is for', async () => {
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    expect(await (await open(page, token)).text()).toContain('Ana Reyes')
  })

  test('notes when and how often its page was opened; its card and picture belong to the page', async () => {
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    await open(page, token)
    await open(card, token)
    await open(picture, token)
    await open(page, token)
    const link = await onlyLink()
    expect(link.openings).toBe(2)
    expect(link.openedAt).toHaveLength(2)
    expect(Date.parse(link.openedAt[1] ?? '')).toBeGreaterThanOrEqual(Date.parse(link.openedAt[0] ?? ''))
  })

  test('goes on counting when it keeps no more instants', async () => {
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    const { id } = await onlyLink()
    await lake.writer
      .patch(id)
      .set({ openings: 250, openedAt: Array.from({ length: 100 }, () => longAgo.toISOString()) })
      .commit()
    await open(page, token)
    const link = await onlyLink()
    expect(link.openings).toBe(251)
    expect(link.openedAt).toHaveLength(100)
    expect(link.openedAt.at(-1)).not.toBe(longAgo.toISOString())
  })

  test('that expired, was taken back or never was answers with the same words, and notes nothing', async () => {
    const expired = await createPreviewLink(lake.writer, order(longAgo))
    const revoked = await createPreviewLink(lake.writer, order(inOneDay()))
    for (const link of await listPreviewLinks(lake.writer, releaseId)) {
      if (Date.parse(link.expiresAt) > Date.now()) await revokePreviewLink(lake.writer, link.id, new Date())
    }
    const unknown = 'u'.repeat(43)
    for (const route of [page, card, picture]) {
      const answers = await Promise.all(
        [expired, revoked, unknown, '../secret'].map(async (token) => {
          const answer = await open(route, token)
          return [answer.status, [...answer.headers].join(SEPARATOR), await answer.text()].join(SEPARATOR)
        }),
      )
      expect(new Set(answers).size).toBe(1)
      expect(answers[0]).toMatch(/^404\n/)
      expect(answers[0]).not.toContain(CANARY)
    }
    const openings = (await listPreviewLinks(lake.writer, releaseId)).map((link) => link.openings)
    expect(openings).toEqual([0, 0])
  })

  test('once taken back stays taken back at its first instant', async () => {
    await createPreviewLink(lake.writer, order(inOneDay()))
    const { id } = await onlyLink()
    await revokePreviewLink(lake.writer, id, new Date('2026-11-25T09:00:00Z'))
    await revokePreviewLink(lake.writer, id, new Date('2026-11-26T09:00:00Z'))
    expect((await onlyLink()).revokedAt).toBe('2026-11-25T09:00:00.000Z')
  })

  test('is opened by no one who reads the records: they hold no token', async () => {
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    const stored: unknown = await lake.writer.fetch('*', {}, { perspective: 'raw' })
    expect(JSON.stringify(stored)).not.toContain(token)
  })

  test('is not to be seen without an account', async () => {
    await createPreviewLink(lake.writer, order(inOneDay()))
    const { id } = await onlyLink()
    const anyone = lake.writer.withConfig({ token: undefined })
    for (const perspective of ['published', 'raw', 'drafts'] as const) {
      const seen: unknown = await anyone
        .fetch('*[_type == "previewLink" || _id == $id]', { id }, { perspective })
        .catch(() => [])
      expect(seen).toEqual([])
    }
  })

  test('whose record is malformed shows nothing', async () => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    await lake.writer
      .patch((await onlyLink()).id)
      .set({ openings: 'many' })
      .commit()
    const answer = await open(page, token)
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain(CANARY)
    expect(process.stderr.write).not.toHaveBeenCalledWith(expect.stringContaining(token))
  })

  test('opens nothing for who only asks whether it is there', () => {
    expect(page.HEAD().status).toBe(404)
  })

  test('leaves every public answer as it was', async () => {
    const token = await createPreviewLink(lake.writer, order(inOneDay()))
    await open(page, token)
    expect(await content.getRelease('secret')).toBeNull()
    expect(JSON.stringify(await content.latestChanges(50))).not.toContain(CANARY)
  })
})

describe('a session of the Studio', () => {
  const enable = (secret: string, path = '/preview/releases/release-secret') =>
    session.GET(
      new Request(
        `http://localhost:3000/preview/enable?sanity-preview-secret=${secret}&sanity-preview-pathname=${encodeURIComponent(path)}`,
      ),
    )
  const keep = (_type: string, secret: string) =>
    lake.writer.createOrReplace({
      _id: `drafts.${_type}`,
      _type,
      secret,
      source: 'sanity/presentation',
      studioUrl: 'http://localhost:3000/studio',
      userId: 'user-writer',
    })

  test('begins with a secret that the Studio keeps in the lake, by a cookie for previews alone', async () => {
    await keep('sanity.previewUrlSecret', 'kept')
    const answer = await enable('kept')
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe('/preview/releases/release-secret')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^lectern_preview=\d{13}\.[\w-]{43}; Path=\/preview; Max-Age=43200; HttpOnly; SameSite=Lax$/,
    )
  })

  test('leads nowhere but to previews', async () => {
    await keep('sanity.previewUrlSecret', 'kept')
    expect((await enable('kept', 'https://elsewhere.example/x')).headers.get('location')).toBe('/preview')
    expect((await enable('kept', '/releases/secret')).headers.get('location')).toBe('/preview')
    expect((await enable('kept', '/preview-of-something')).headers.get('location')).toBe('/preview')
  })

  test('does not begin with a guess, without a secret, or with one that is shared with everybody', async () => {
    await keep('sanity.previewUrlShareAccess', 'shared')
    for (const secret of ['guess', '', 'shared']) {
      const answer = await enable(secret)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })
})
