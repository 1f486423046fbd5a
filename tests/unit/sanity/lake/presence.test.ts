import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { z } from 'zod'
import type { Accounts } from '#sanity/lake/accounts.ts'
import { attachPresence, MAX_MESSAGE_BYTES } from '#sanity/lake/presence.ts'
import { APPROVER, WRITER } from './lakeFixture.ts'

const people = new Map([
  ['writer-token', WRITER],
  ['approver-token', APPROVER],
])
const accounts: Accounts = {
  users: [WRITER, APPROVER],
  robotToken: '',
  webhookSecret: '',
  userByToken: (token) => people.get(token) ?? null,
  userById: () => null,
  beginSignIn: () => '',
  redeem: () => null,
}

const messageShape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number() }).optional(),
  params: z.object({ subscription: z.string(), result: z.unknown() }).optional(),
})
type Message = z.infer<typeof messageShape>

let server: Server
let presence: ReturnType<typeof attachPresence>
let tabs: WebSocket[] = []
beforeEach(async () => {
  jest.useFakeTimers({
    doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'setTimeout', 'clearTimeout'],
  })
  server = createServer()
  presence = attachPresence(server, accounts)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  for (const tab of tabs) tab.terminate()
  tabs = []
  presence.close()
  server.close()
  await once(server, 'close')
  jest.useRealTimers()
})

/** One tab of the Studio: `call` answers with the reply, `events` are what the subscription was told. */
async function openTab(path = '/v1/socket/production') {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`)
  tabs.push(socket)
  const events: unknown[] = []
  const frames: string[] = []
  const waiting = new Map<string | number, (message: Message) => void>()
  let happened = () => {}
  socket.on('message', (data) => {
    const text = String(data)
    frames.push(text)
    if (text.startsWith('{')) {
      const message = messageShape.parse(JSON.parse(text))
      if (message.method === 'presence_subscription') events.push(message.params?.result)
      else if (message.id !== undefined) waiting.get(message.id)?.(message)
    }
    happened()
  })
  await once(socket, 'open')
  let count = 0
  function call(method: string, params: Record<string, unknown> = {}): Promise<Message> {
    count += 1
    const id = count
    const reply = new Promise<Message>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params: { ...params, apiVersion: 'v1' } }))
    return reply
  }
  return {
    socket,
    events,
    frames,
    call,
    async until(done: () => boolean) {
      while (!done()) {
        await new Promise<void>((resolve) => {
          happened = resolve
        })
      }
    },
    async signIn(token: string) {
      const reply = await call('authorization', { authorization: `Bearer ${token}` })
      await call('presence_subscribe')
      return reply.result
    },
  }
}

const place = (sessionId: string) => ({
  data: { sessionId, locations: [{ type: 'document', documentId: 'release-a', path: ['title'] }] },
})

describe('two people in the Studio', () => {
  test('see each other come, ask, move and go', async () => {
    const writer = await openTab()
    const approver = await openTab('/v2021-06-07/socket/production?tag=x')
    expect(await writer.signIn('writer-token')).toBe('user-writer')
    expect(await approver.signIn('approver-token')).toBe('user-approver')
    await writer.call('presence_rollcall', { session: 'tab-w' })
    await approver.call('presence_announce', place('tab-a'))
    await writer.until(() => writer.events.length >= 2)
    expect(writer.events).toEqual([
      { type: 'rollCall', i: 'user-writer', session: 'tab-w' },
      { type: 'state', i: 'user-approver', m: place('tab-a').data },
    ])
    await writer.call('presence_announce', place('tab-w'))
    await writer.call('presence_disconnect', { session: 'tab-w' })
    await approver.until(() => approver.events.length >= 4)
    expect(approver.events.slice(2)).toEqual([
      { type: 'state', i: 'user-writer', m: place('tab-w').data },
      { type: 'disconnect', i: 'user-writer', m: { session: 'tab-w' } },
    ])
  })

  test('see it when the tab of the other crashes, and not when it is back on another socket', async () => {
    const approver = await openTab()
    await approver.signIn('approver-token')
    const crashing = await openTab()
    await crashing.signIn('writer-token')
    await crashing.call('presence_announce', place('tab-1'))
    const back = await openTab()
    await back.signIn('writer-token')
    await back.call('presence_announce', place('tab-1'))
    crashing.socket.terminate()
    const other = await openTab()
    await other.signIn('writer-token')
    await other.call('presence_announce', place('tab-2'))
    other.socket.terminate()
    await approver.until(() => approver.events.length >= 4)
    expect(approver.events.slice(2)).toEqual([
      { type: 'state', i: 'user-writer', m: place('tab-2').data },
      { type: 'disconnect', i: 'user-writer', m: { session: 'tab-2' } },
    ])
  })

  test('do not hear of another dataset, nor after they unsubscribed', async () => {
    const elsewhere = await openTab('/v1/socket/production-comments')
    await elsewhere.signIn('approver-token')
    const quiet = await openTab()
    await quiet.call('authorization', { authorization: 'Bearer approver-token' })
    const { result } = await quiet.call('presence_subscribe')
    await quiet.call('presence_unsubscribe', { subscriptionId: result })
    const writer = await openTab()
    await writer.signIn('writer-token')
    await writer.call('presence_announce', place('tab-w'))
    await elsewhere.call('nothing')
    await quiet.call('nothing')
    expect(writer.events).toHaveLength(1)
    expect([...elsewhere.events, ...quiet.events]).toEqual([])
  })
})

describe('the socket', () => {
  test('tells a stranger nothing and closes on a token that nobody has', async () => {
    const stranger = await openTab()
    expect((await stranger.call('presence_subscribe')).error?.code).toBe(4001)
    expect((await stranger.call('presence_announce', place('x'))).error?.code).toBe(4001)
    const closed = once(stranger.socket, 'close')
    expect((await stranger.call('authorization', { authorization: 'Bearer guessed' })).error?.code).toBe(4001)
    expect((await closed)[0]).toBe(4001)
  })

  test('ignores what it cannot read and answers what it does not know with an error', async () => {
    const writer = await openTab()
    for (const nonsense of ['{', '[]', 'null', '{"method":1}', '"x"', '{"id":{},"method":"a"}'])
      writer.socket.send(nonsense)
    writer.socket.send(Buffer.from([1, 2, 3]), { binary: true })
    await writer.signIn('writer-token')
    expect((await writer.call('presence_announce', { data: { sessionId: 5 } })).error?.code).toBe(-32602)
    expect((await writer.call('presence_rollcall')).error?.code).toBe(-32602)
    expect((await writer.call('presence_disconnect', { session: '' })).error?.code).toBe(-32602)
    expect((await writer.call('shutdown')).error?.code).toBe(-32601)
    expect(writer.events).toEqual([])
  })

  test('closes on a message above the limit', async () => {
    const writer = await openTab()
    const closed = once(writer.socket, 'close')
    writer.socket.send('x'.repeat(MAX_MESSAGE_BYTES + 1))
    expect((await closed)[0]).toBe(1009)
  })

  test('gives a sign of life every ten seconds', async () => {
    const tab = await openTab()
    jest.advanceTimersByTime(10_000)
    await tab.until(() => tab.frames.includes('♥'))
  })

  test('is at its path only', async () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    for (const path of ['/', '/v1/socket/', '/v1/socket/..%2f', '/socket/production']) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`)
      const [error] = await once(socket, 'error')
      expect(String(error)).toContain('404')
    }
  })
})
