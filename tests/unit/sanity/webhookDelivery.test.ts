import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { encodeSignatureHeader } from '@sanity/webhook'
import { checkWebhook, MAX_WEBHOOK_BYTES, readBody } from '#sanity/webhookDelivery.ts'

const SECRET = 'a-secret-of-the-newsroom'
const NOW = Date.UTC(2026, 10, 23, 9, 0, 0)
const MINUTE = 60_000
const BODY = JSON.stringify({ _id: 'edition-release-a-1', _type: 'edition', slug: 'a' })

/** As Sanity signs, written out so that the toolkit is not its own witness. */
function sign(body: string, { secret = SECRET, at = NOW } = {}): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('base64url')}`
}

function deliver(body: string | null, signature: string | null, secret: string | null = SECRET) {
  return checkWebhook({ body, signature }, secret, NOW)
}

describe('checkWebhook', () => {
  test('accepts what Sanity signed and names the tags', async () => {
    expect(await deliver(BODY, sign(BODY))).toEqual({ status: 200, tags: ['release:a', 'releases'] })
  })

  test("accepts a header made by Sanity's own toolkit", async () => {
    expect((await deliver(BODY, await encodeSignatureHeader(BODY, NOW, SECRET))).status).toBe(200)
  })

  test('gives the same answer to the same delivery twice', async () => {
    expect(await deliver(BODY, sign(BODY))).toEqual(await deliver(BODY, sign(BODY)))
  })

  test('refuses everything while no secret is configured, a well-signed delivery too', async () => {
    expect(await deliver(BODY, sign(BODY), null)).toMatchObject({
      status: 503,
      error: expect.stringContaining('SANITY_WEBHOOK_SECRET'),
    })
  })

  test('refuses a body over the limit before it looks at the signature', async () => {
    expect((await deliver(null, null)).status).toBe(413)
  })

  test.each([
    ['missing', null],
    ['empty', ''],
    ['without a time', 'v1=abc'],
    ['without a hash', `t=${NOW}`],
    ['not a signature', 'Bearer abc'],
    ['dated before webhooks were', 't=1,v1=abc'],
  ])('refuses a signature that is %s', async (_case, signature) => {
    expect((await deliver(BODY, signature)).status).toBe(401)
  })

  test.each([
    ['made with another secret', BODY, sign(BODY, { secret: 'another-secret-altogether' })],
    ['of another body', `${BODY} `, sign(BODY)],
    ['of another time', BODY, sign(BODY).replace(/t=\d+/, `t=${NOW - 1}`)],
    ['cut short', BODY, sign(BODY).slice(0, -1)],
    ['with one letter changed', BODY, sign(BODY).replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))],
  ])('refuses a signature %s', async (_case, body, signature) => {
    expect(await deliver(body, signature)).toEqual({ status: 401, error: 'The signature is wrong.' })
  })

  test.each([
    ['old', NOW - 5 * MINUTE - 1, 401, /5 minutes old/],
    ['ahead', NOW + 5 * MINUTE + 1, 401, /ahead/],
  ])('refuses a signature more than five minutes %s and says so', async (_case, at, status, error) => {
    expect(await deliver(BODY, sign(BODY, { at }))).toMatchObject({
      status,
      error: expect.stringMatching(error),
    })
  })

  test.each([NOW - 5 * MINUTE, NOW + 5 * MINUTE])(
    'still takes a signature five minutes off: %s',
    async (at) => {
      expect((await deliver(BODY, sign(BODY, { at }))).status).toBe(200)
    },
  )

  test('refuses a signed body that is not JSON', async () => {
    expect((await deliver('{', sign('{'))).status).toBe(400)
  })

  test.each(['null', '[]', '{}', '{"_id":"edition-1","_type":"edition"}', '{"_id":"q","_type":"quote"}'])(
    'refuses a signed body that the projection would not give: %s',
    async (body) => {
      expect((await deliver(body, sign(body))).status).toBe(422)
    },
  )

  test('takes a draft without refreshing anything', async () => {
    const draft = JSON.stringify({ _id: 'drafts.official-a', _type: 'official', slug: 'a' })
    expect(await deliver(draft, sign(draft))).toEqual({ status: 200, tags: [] })
  })
})

describe('readBody', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) => {
    // Node asks for `duplex` with a stream; the DOM's types do not know it yet.
    const init = { method: 'POST', body, headers, duplex: 'half' }
    return new Request('http://localhost/', init)
  }

  test('gives the text as it was sent, byte order mark and all', async () => {
    expect(await readBody(post('\uFEFF{"title":"日本"}'))).toBe('\uFEFF{"title":"日本"}')
  })

  test('keeps a character whole that two chunks share', async () => {
    const halves = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array([0xe6, 0x97]))
        controller.enqueue(new Uint8Array([0xa5]))
        controller.close()
      },
    })
    expect(await readBody(post(halves))).toBe('日')
  })

  test('takes a body of exactly the limit', async () => {
    expect(await readBody(post('x'.repeat(MAX_WEBHOOK_BYTES)))).toHaveLength(MAX_WEBHOOK_BYTES)
  })

  test('refuses an announced length over the limit without reading', async () => {
    const request = post('{}', { 'content-length': String(MAX_WEBHOOK_BYTES + 1) })
    expect(await readBody(request)).toBeNull()
    expect(request.bodyUsed).toBe(false)
  })

  test('stops reading an endless body at the limit', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    expect(await readBody(post(endless))).toBeNull()
    expect(sent).toBeLessThan(MAX_WEBHOOK_BYTES + 500_000)
  })
})
