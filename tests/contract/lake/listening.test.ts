import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyPatch } from 'mendoza'
import { isObject } from '#sanity/lake/json.ts'
import { eventsOf } from './events.ts'
import { STUDIO_ORIGIN, startedLake } from './startedLake.ts'

let lake: Awaited<ReturnType<typeof startedLake>>
beforeAll(async () => {
  lake = await startedLake({ heartbeatMs: 20 })
})
afterAll(() => lake.stop())

const events = ['welcome', 'mutation'] as const

/** The patch in an event that says what it did to its document. */
function applied(event: unknown): unknown[] {
  const effects = isObject(event) ? event.effects : null
  return isObject(effects) && Array.isArray(effects.apply) ? effects.apply : []
}

describe('a listener', () => {
  test('hears of a document appearing, changing and disappearing, in order', async () => {
    const heard = eventsOf(
      lake.client.listen(
        '*[_type == "release" && open]',
        {},
        { events: [...events], includePreviousRevision: true },
      ),
    )
    expect(await heard.next()).toMatchObject({ type: 'welcome', listenerName: expect.any(String) })
    const created = await lake.client.create({ _id: 'a', _type: 'release', open: true })
    const patched = await lake.client.patch('a').set({ title: 'Two' }).commit()
    const closed = await lake.client.patch('a').set({ open: false }).commit()
    await lake.client.create({ _id: 'other', _type: 'release' })
    expect(await heard.next()).toMatchObject({
      transition: 'appear',
      documentId: 'a',
      resultRev: created._rev,
    })
    expect(await heard.next()).toMatchObject({
      transition: 'update',
      previousRev: created._rev,
      resultRev: patched._rev,
      result: { title: 'Two' },
      previous: { open: true },
      identity: 'robot',
    })
    expect(await heard.next()).toMatchObject({ transition: 'disappear', resultRev: closed._rev })
    expect(heard.unread()).toBe(0)
    heard.stop()
  })

  test('is told how many events of a transaction are for it, and the revision also of a delete', async () => {
    await lake.client
      .transaction()
      .create({ _id: 'x', _type: 'pair' })
      .create({ _id: 'drafts.x', _type: 'pair' })
      .commit()
    const heard = eventsOf(
      lake.client.listen(
        '*[_id in ["x", "drafts.x"]]',
        {},
        { events: [...events], effectFormat: 'mendoza', includeResult: false, includeAllVersions: true },
      ),
    )
    await heard.next()
    const before = await lake.client.getDocument('x')
    const { transactionId } = await lake.client
      .transaction()
      .patch('x', (patch) => patch.set({ title: 'Published' }))
      .delete('drafts.x')
      .create({ _id: 'unheard', _type: 'pair' })
      .commit()
    const update = await heard.next()
    const gone = await heard.next()
    expect(update).toMatchObject({ transactionId, transactionTotalEvents: 2, documentId: 'x' })
    expect(gone).toMatchObject({
      transactionTotalEvents: 2,
      transition: 'disappear',
      resultRev: transactionId,
    })
    expect(applyPatch(before, applied(update))).toEqual(await lake.client.getDocument('x'))
    heard.stop()
  })

  test('without a session hears of no draft', async () => {
    const heard = eventsOf(lake.anonymous.listen('*[_type == "quiet"]', {}, { events: [...events] }))
    await heard.next()
    await lake.client.create({ _id: 'drafts.q', _type: 'quiet' })
    await lake.client.create({ _id: 'q', _type: 'quiet' })
    expect(await heard.next()).toMatchObject({ documentId: 'q' })
    heard.stop()
  })

  test('with a query that cannot be parsed is told so', async () => {
    const heard = eventsOf(lake.client.listen('*[', {}, { events: [...events] }))
    await expect(heard.next()).rejects.toThrow('GROQ query parse error')
    heard.stop()
  })

  test('that comes back is told to start over, and is kept awake by comments', async () => {
    const answer = await lake.fetch('/v1/data/listen/production?query=*&enableResume=true', {
      headers: { 'last-event-id': 'tx#a' },
    })
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes('\n:\n')) text += (await reader?.read())?.value ?? ''
    expect(text).toMatch(/^event: reset\ndata: \{"listenerName":"[^"]+"\}\n/)
    await reader?.cancel()
  })
})

describe('live events', () => {
  test('name the tags of the queries that became stale', async () => {
    const heard = eventsOf(lake.client.live.events())
    expect(await heard.next()).toMatchObject({ type: 'welcome' })
    const { syncTags } = await lake.client.fetch('*[0]', {}, { filterResponse: false })
    await lake.client.create({ _id: 'drafts.live', _type: 'release' })
    await lake.client.create({ _id: 'live', _type: 'release' })
    expect(await heard.next()).toMatchObject({ type: 'message', tags: syncTags })
    expect(heard.unread()).toBe(0)
    heard.stop()
  })

  test('tell of drafts to those who are signed in and ask for them', async () => {
    const heard = eventsOf(lake.client.live.events({ includeDrafts: true }))
    await heard.next()
    await lake.client.create({ _id: 'drafts.live2', _type: 'release' })
    expect(await heard.next()).toMatchObject({ type: 'message' })
    heard.stop()
  })
})

describe('a stream of a browser', () => {
  const browser = { 'user-agent': 'Mozilla/5.0', origin: STUDIO_ORIGIN }

  test('gets an origin of its own with a ticket that works once, so that it takes no connection of the Studio', async () => {
    const asked = '/v1/data/listen/production?query=*%5B_type%3D%3D%22secret%22%5D'
    const redirected = await lake.fetch(asked, {
      redirect: 'manual',
      headers: { ...browser, authorization: `Bearer ${lake.robotToken}` },
    })
    expect(redirected.status).toBe(307)
    expect(redirected.headers.get('access-control-allow-origin')).toBe(STUDIO_ORIGIN)
    const target = new URL(redirected.headers.get('location') ?? '')
    expect(target.host).toMatch(new RegExp(`^sse-[0-9a-f]+\\.localhost:${new URL(lake.url).port}$`))

    // Node cannot resolve names under localhost, so the request goes to the lake's own name.
    const follow = () => lake.fetch(`${target.pathname}${target.search}`, { headers: { origin: 'null' } })
    const stream = await follow()
    expect(stream.headers.get('access-control-allow-origin')).toBe('null')
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (part: string) => {
      while (!text.includes(part)) text += (await reader?.read())?.value ?? ''
    }
    await until('welcome')
    await lake.client.create({ _id: 'drafts.secret', _type: 'secret' })
    await until('"documentId":"drafts.secret"')
    await reader?.cancel()

    const again = await follow()
    expect(again.headers.get('access-control-allow-origin')).toBeNull()
    await again.body?.cancel()
  })

  test('asks first with the ticket, which does not use it up', async () => {
    const redirected = await lake.fetch('/v1/data/live/events/production', {
      redirect: 'manual',
      headers: browser,
    })
    const { pathname, search } = new URL(redirected.headers.get('location') ?? '')
    const headers = { origin: 'null', 'access-control-request-headers': 'last-event-id' }
    const preflight = await lake.fetch(pathname + search, { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('last-event-id')
    const stream = await lake.fetch(pathname + search, { headers: { origin: 'null' } })
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    await stream.body?.cancel()
  })
})
