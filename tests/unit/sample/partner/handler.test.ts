import { describe, expect, test } from '@jest/globals'
import { createPartner } from '../../../../sample/partner/handler.ts'

const NEWSROOM = 'http://newsroom.example'
const RELEASE = `${NEWSROOM}/releases/talks`
const ENDPOINT = `${NEWSROOM}/api/oembed?url=${encodeURIComponent(RELEASE)}`

const FEED = `<rss><channel><link>${NEWSROOM}/</link><item><title>A</title><link>${RELEASE}</link></item>
<item><link>${NEWSROOM}/releases/older</link></item></channel></rss>`
const PAGE = `<html><head><link rel="alternate" type="application/json+oembed" href="${ENDPOINT.replaceAll('&', '&amp;')}"></head></html>`
const HTML = `<blockquote class="x" cite="${RELEASE}"><p>“Words.” — Speaker.</p> <p><a href="${RELEASE}" onclick="x()">Talks</a></p></blockquote> <iframe src="${NEWSROOM}/embed/releases/talks" title="Talks" width="100%" height="480" frameborder="0" style="max-width:600px" onload="x()"></iframe>`

type Answers = Record<string, string | number>

const good: Answers = {
  '/feed.xml': FEED,
  '/releases/talks': PAGE,
  '/api/oembed': JSON.stringify({ html: HTML, title: 'Talks', author_name: 'The Office <1>' }),
}

/** A newsroom that answers by path; a number is a status, and a path that is not named does not answer at all. */
function newsroom(answers: Answers) {
  const asked: string[] = []
  const ask = async (address: string | URL | Request) => {
    const url = new URL(address instanceof Request ? address.url : address)
    asked.push(url.href)
    const answer = answers[url.pathname]
    if (answer === undefined) throw new TypeError('fetch failed')
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  }
  const partner = createPartner({ newsroom: new URL(NEWSROOM), ask })
  const open = async (path = '/') => (await partner(new Request(`http://localhost:3400${path}`))).text()
  return { asked, answers, open, partner }
}

const withUrl = (url: string) => `/?url=${encodeURIComponent(url)}`

describe('the article', () => {
  test("embeds the feed's newest release, by the endpoint that the release's page names", async () => {
    const { asked, open } = newsroom(good)
    expect(await open()).toContain('src="http://newsroom.example/embed/releases/talks#?secret=')
    expect(asked).toEqual([`${NEWSROOM}/feed.xml`, RELEASE, `${ENDPOINT}&maxwidth=640&maxheight=1000&dnt=1`])
  })

  test('embeds the release it is asked for', async () => {
    const { asked, open } = newsroom(good)
    expect(await open(withUrl(RELEASE))).toContain('embed/releases/talks#?secret=')
    expect(asked).not.toContain(`${NEWSROOM}/feed.xml`)
  })

  test('sets the words before a frame that may run scripts and nothing else', async () => {
    const page = await newsroom(good).open()
    expect(page).toMatch(
      /<blockquote data-secret="\w{10}">.*<\/blockquote>\s*<iframe sandbox="allow-scripts" /s,
    )
  })

  test('gives words and frame one secret, and every page another', async () => {
    const { open } = newsroom(good)
    const secrets = [...(await open()).matchAll(/secret="?=?(\w{10})"/g)].map(([, secret]) => secret)
    expect(new Set(secrets).size).toBe(1)
    expect(await open()).not.toContain(secrets[0])
  })

  test('keeps of the answer what WordPress keeps: text, links and the plain attributes of the frame', async () => {
    const page = await newsroom(good).open()
    expect(page).toContain(`“Words.” — Speaker. <a href="${RELEASE}">Talks</a></blockquote>`)
    expect(page).toContain('width="100%" height="480" frameborder="0" title="Talks"></iframe>')
    expect(page).not.toMatch(/onclick|onload|style=/)
  })

  test('names the office as text, whatever it is called', async () => {
    expect(await newsroom(good).open()).toContain('issued by The Office &lt;1&gt;,')
  })
})

describe('while the newsroom is away', () => {
  test('the page still opens, and says so to the editor', async () => {
    const page = await newsroom({}).open()
    expect(page).toContain('<h1>')
    expect(page).toContain('does not answer')
    expect(page).not.toContain('<iframe')
  })

  test('a release that was asked for stands as a plain link', async () => {
    expect(await newsroom({}).open(withUrl(RELEASE))).toContain(`<a href="${RELEASE}">${RELEASE}</a>`)
  })

  test('what it answered before stands: the words, and a frame that shows once it speaks', async () => {
    const { answers, open } = newsroom({ ...good })
    await open()
    for (const path of Object.keys(answers)) delete answers[path]
    expect(await open()).toContain('“Words.” — Speaker.')
  })
})

describe.each<[string, Answers]>([
  ['a page without an endpoint', { ...good, '/releases/talks': '<head></head>' }],
  [
    'an endpoint on another site',
    { ...good, '/releases/talks': PAGE.replace(ENDPOINT, 'http://elsewhere.example/') },
  ],
  ['an endpoint that says 404', { ...good, '/api/oembed': 404 }],
  ['an answer that is not JSON', { ...good, '/api/oembed': '<html>' }],
  ['an answer of another shape', { ...good, '/api/oembed': '[1]' }],
  [
    'html without a frame',
    { ...good, '/api/oembed': JSON.stringify({ html: '<blockquote>a</blockquote>' }) },
  ],
  [
    'a frame of another site',
    {
      ...good,
      '/api/oembed': JSON.stringify({
        html: HTML.replace(`${NEWSROOM}/embed`, 'http://elsewhere.example/embed'),
      }),
    },
  ],
])('%s', (_case, answers) => {
  test('leaves a plain link', async () => {
    const page = await newsroom(answers).open()
    expect(page).toContain('class="plain-link"')
    expect(page).not.toContain('<iframe')
  })
})

test.each([
  'http://elsewhere.example/releases/talks',
  'not an address',
  'file:///etc/passwd',
  'http://127.0.0.1:22/',
])('no other site is asked because a visitor said so: %s', async (url) => {
  const { asked, open } = newsroom(good)
  expect(await open(withUrl(url))).toContain('Only addresses of http://newsroom.example')
  expect(asked).toEqual([])
})

test.each([
  ['/ledger.css', 200],
  ['/frames.js', 200],
  ['/elsewhere', 404],
])('%s answers %s', async (path, status) => {
  const { partner } = newsroom(good)
  expect((await partner(new Request(`http://localhost:3400${path}`))).status).toBe(status)
})
