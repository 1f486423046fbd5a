import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import axe from 'axe-core'
import { lakeClient, newsroomFolder } from './lake-client.ts'

const UNKNOWN = [
  '/releases/none',
  '/officials/none',
  '/quotes/none',
  '/topics/none',
  '/nowhere',
  '/releases/page/999',
]

type Sample = { release: string; japanese: string; official: string; quote: string; topic: string }

async function sampleSlugs(): Promise<Sample> {
  const { release, japanese } = await lakeClient().fetch(`{
    "release": *[_type == "edition" && current && language == "en" && kind == "first" && count(content.quotes) > 1 && count(content.topics) > 0]
      | order(publishedAt desc)[0]{slug, "quote": content.quotes[0].id, "official": content.quotes[0].attribution.officialSlug,
        "topic": content.topics[0].slug},
    "japanese": *[_type == "edition" && current && language == "ja"][0].slug
  }`)
  return {
    release: release.slug,
    japanese,
    official: release.official,
    quote: release.quote,
    topic: release.topic,
  }
}

async function publicPaths(): Promise<string[]> {
  const sample = await sampleSlugs()
  return [
    '/',
    '/releases',
    `/releases/${sample.release}`,
    `/releases/${sample.japanese}`,
    '/officials',
    `/officials/${sample.official}`,
    `/quotes/${sample.quote}`,
    `/topics/${sample.topic}`,
    '/about',
  ]
}

test('every public page answers 200, ships no script, sets no cookie and logs no error', async ({
  page,
  context,
}) => {
  for (const path of await publicPaths()) {
    const scripts: string[] = []
    const errors: string[] = []
    page.removeAllListeners()
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    expect(answer?.headers()['content-security-policy'], path).toContain("script-src 'none'")
    expect(scripts, path).toEqual([])
    expect(errors, path).toEqual([])
  }
  expect(await context.cookies()).toEqual([])
})

const VIEWS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

for (const view of VIEWS) {
  test(`every public page passes axe and fits, ${view.colorScheme}, ${view.viewport.width} px wide`, async ({
    browser,
  }) => {
    // The policy of the pages would keep axe out too.
    const context = await browser.newContext({ ...view, bypassCSP: true })
    const page = await context.newPage()
    for (const path of [...(await publicPaths()), '/nowhere']) {
      await page.goto(path)
      await page.addScriptTag({ content: axe.source })
      const { violations } = await page.evaluate(() => axe.run())
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        path,
      ).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    }
    await context.close()
  })
}

test('an unknown address is a whole page with the status 404', async ({ request }) => {
  for (const path of UNKNOWN) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).toContain('</html>')
  }
})

test('a draft has no address: its slug answers as an unknown one does', async ({ request }) => {
  const slug: string | null = await lakeClient().fetch(
    `*[_type == "release" && _id in path("drafts.**") && defined(slug.current)][0].slug.current`,
  )
  expect(slug).not.toBeNull()
  for (const path of [`/releases/${slug}`, `/embed/releases/${slug}`]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('a page is rendered once and then served from the cache', async ({ request }) => {
  const path = `/releases/${(await sampleSlugs()).japanese}`
  await request.get(path)
  expect((await request.get(path)).headers()['x-nextjs-cache']).toBe('HIT')
})

test('an edition that fails its shape costs its own page only, and the log names query, path and value', async ({
  request,
}) => {
  const client = lakeClient()
  const id = 'edition-release-malformed-1'
  const sound = await client.fetch(
    `*[_type == "edition" && current && language == "en"] | order(publishedAt desc)[0]`,
  )
  await client.createOrReplace({
    ...sound,
    _id: id,
    releaseId: 'release-malformed',
    slug: 'malformed',
    content: { ...sound.content, title: 42 },
  })
  await expect.poll(async () => (await request.get('/releases/malformed')).status()).toBe(500)
  for (const path of ['/', '/releases', '/feed.xml', `/releases/${sound.slug}`]) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).not.toContain('/releases/malformed')
  }
  const log = readFileSync(join(newsroomFolder(), 'logs', 'portal.log'), 'utf8')
  const line = log.split('\n').find((entry) => entry.includes('content.title') && entry.includes('42'))
  expect(line).toBeDefined()
  await client.delete(id)
  await expect.poll(async () => (await request.get('/releases/malformed')).status()).toBe(404)
})

test('the webhook of a running portal refuses what is not signed, and changes nothing', async ({
  request,
}) => {
  const path = `/releases/${(await sampleSlugs()).release}`
  await request.get(path)
  const body = JSON.stringify({ _id: 'siteSettings', _type: 'siteSettings' })
  const headers = { 'content-type': 'application/json' }
  const old = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI'
  expect((await request.post('/api/revalidate', { data: body, headers })).status()).toBe(401)
  const signed = { ...headers, 'sanity-webhook-signature': `t=${Date.now()},v1=${old}` }
  expect((await request.post('/api/revalidate', { data: body, headers: signed })).status()).toBe(401)
  const huge = await request.post('/api/revalidate', { data: 'x'.repeat(1_000_001), headers: signed })
  expect(huge.status()).toBe(413)
  expect((await request.get(path)).headers()['x-nextjs-cache']).toBe('HIT')
})
