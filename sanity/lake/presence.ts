import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import type { Accounts } from './accounts.ts'
import type { LakeUser } from './types.ts'

/** Where somebody is in a document, with a text selection at most; the Studio's are below 2 kB. */
export const MAX_MESSAGE_BYTES = 64 * 1024
/** Tabs of an office; more is a page that reconnects for ever. */
const MAX_SOCKETS = 500
/** One per tab is what the Studio opens. */
const MAX_SUBSCRIPTIONS = 20
/** The Studio takes the connection for lost without a sign of life. */
const HEARTBEAT_MS = 10_000
/** Bifur's own close code: the Studio then asks who it is again. */
const UNAUTHORIZED = 4001

const SOCKET_PATH = /^\/v[^/]+\/socket\/([a-z0-9][-a-z0-9_]{0,63})$/

const requestShape = z.object({
  id: z.union([z.string().max(100), z.number()]),
  method: z.string().max(100),
  params: z.record(z.string(), z.unknown()).default({}),
})
type Request = z.infer<typeof requestShape>

const authorizationShape = z.object({ authorization: z.string().regex(/^Bearer /) })
const sessionShape = z.object({ session: z.string().min(1).max(100) })
const stateShape = z.object({
  data: z.object({ sessionId: z.string().min(1).max(100), locations: z.array(z.unknown()).max(100) }),
})

/** JSON-RPC's own codes; the Studio knows them from Sanity's service. */
const ERRORS = {
  unauthorized: { code: UNAUTHORIZED, message: 'Send a valid token with "authorization" first' },
  unknownMethod: { code: -32601, message: 'There is no such method' },
  badParams: { code: -32602, message: 'The params are not those of this method' },
} as const

type Participant = {
  socket: WebSocket
  dataset: string
  user: LakeUser | null
  subscriptions: Set<string>
  /** The sessions that this socket announced: a tab has one. */
  sessions: Set<string>
  alive: boolean
}

/**
 * Lets people see each other in the Studio: JSON-RPC over a WebSocket at `/v<version>/socket/<dataset>`, as Sanity's
 * "bifur" service speaks it. Only who sent a valid token is told anything but the heartbeat.
 * @returns close: ends all sockets and stops listening for upgrades
 */
export function attachPresence(server: Server, accounts: Accounts): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES })
  const participants = new Set<Participant>()

  const onUpgrade: Parameters<Server['on']>[1] = (request, socket, head) => {
    const dataset = SOCKET_PATH.exec(new URL(request.url ?? '/', 'http://lake').pathname)?.[1]
    if (!dataset) return socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
    if (participants.size >= MAX_SOCKETS)
      return socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened, dataset))
  }
  server.on('upgrade', onUpgrade)

  const heartbeat = setInterval(() => {
    for (const participant of participants) {
      if (!participant.alive) participant.socket.terminate()
      participant.alive = false
      participant.socket.ping()
      participant.socket.send('♥')
    }
  }, HEARTBEAT_MS)
  heartbeat.unref()

  function welcome(socket: WebSocket, dataset: string) {
    const participant: Participant = {
      socket,
      dataset,
      user: null,
      subscriptions: new Set(),
      sessions: new Set(),
      alive: true,
    }
    participants.add(participant)
    socket.on('pong', () => {
      participant.alive = true
    })
    // A message above the limit ends here; the socket closes itself.
    socket.on('error', () => {})
    socket.on('close', () => leave(participant))
    socket.on('message', (data, isBinary) => {
      participant.alive = true
      const request = isBinary ? null : readRequest(String(data))
      if (request)
        socket.send(JSON.stringify({ jsonrpc: '2.0', id: request.id, ...answer(participant, request) }))
    })
  }

  /** Takes a request and returns what to reply. */
  function answer(participant: Participant, { method, params }: Request) {
    if (method === 'authorization') return authorize(participant, params)
    const { user } = participant
    if (!user) return { error: ERRORS.unauthorized }
    switch (method) {
      case 'presence_subscribe':
        return subscribe(participant)
      case 'presence_unsubscribe':
        participant.subscriptions.delete(String(params.subscriptionId))
        return { result: true }
      case 'presence_rollcall': {
        const said = sessionShape.safeParse(params)
        if (!said.success) return { error: ERRORS.badParams }
        tell(participant.dataset, { type: 'rollCall', i: user.id, session: said.data.session })
        return { result: 'ok' }
      }
      case 'presence_announce': {
        const said = stateShape.safeParse(params)
        if (!said.success) return { error: ERRORS.badParams }
        participant.sessions.clear()
        participant.sessions.add(said.data.data.sessionId)
        tell(participant.dataset, { type: 'state', i: user.id, m: said.data.data })
        return { result: 'ok' }
      }
      case 'presence_disconnect': {
        const said = sessionShape.safeParse(params)
        if (!said.success) return { error: ERRORS.badParams }
        participant.sessions.delete(said.data.session)
        tell(participant.dataset, { type: 'disconnect', i: user.id, m: said.data })
        return { result: 'ok' }
      }
      default:
        return { error: ERRORS.unknownMethod }
    }
  }

  function authorize(participant: Participant, params: Request['params']) {
    const said = authorizationShape.safeParse(params)
    const user = said.success && accounts.userByToken(said.data.authorization.slice('Bearer '.length))
    if (user) {
      participant.user = user
      return { result: user.id }
    }
    participant.user = null
    participant.subscriptions.clear()
    // After the reply, so that the other side learns why.
    setImmediate(() => participant.socket.close(UNAUTHORIZED, 'Unauthorized'))
    return { error: ERRORS.unauthorized }
  }

  function subscribe(participant: Participant) {
    if (participant.subscriptions.size >= MAX_SUBSCRIPTIONS) return { error: ERRORS.badParams }
    const id = randomBytes(12).toString('hex')
    participant.subscriptions.add(id)
    return { result: id }
  }

  /** Sends an event to everybody who subscribed in the dataset, the sender included: the Studio knows its own. */
  function tell(dataset: string, event: object) {
    for (const { socket, subscriptions, dataset: theirs } of participants) {
      if (theirs !== dataset || socket.readyState !== socket.OPEN) continue
      for (const subscription of subscriptions)
        socket.send(
          JSON.stringify({
            jsonrpc: '2.0',
            method: 'presence_subscription',
            params: { subscription, result: event },
          }),
        )
    }
  }

  /** A tab that crashed says no goodbye; its avatar must not stay, unless the tab is back on another socket already. */
  function leave(participant: Participant) {
    participants.delete(participant)
    if (!participant.user) return
    for (const session of participant.sessions) {
      if ([...participants].some((other) => other.sessions.has(session))) continue
      tell(participant.dataset, { type: 'disconnect', i: participant.user.id, m: { session } })
    }
  }

  return {
    close() {
      clearInterval(heartbeat)
      server.off('upgrade', onUpgrade)
      for (const { socket } of participants) socket.terminate()
      sockets.close()
    },
  }
}

function readRequest(text: string): Request | null {
  try {
    return requestShape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
