import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'

export type Received = { method: string; url: string; headers: IncomingHttpHeaders; body: string }

/** A real web server on a free port that keeps what it was sent; `answers` are used up first, then it says 200. */
export async function startReceiver(answers: (number | 'hang up' | 'hang')[] = []) {
  const received: Received[] = []
  const headers: Record<string, string> = {}
  let arrived = () => {}
  const server: Server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    })
    const answer = answers.shift() ?? 200
    arrived()
    if (answer === 'hang') return
    if (answer === 'hang up') return request.socket.destroy()
    response.writeHead(answer, { ...headers, location: '/elsewhere' }).end(`answered ${answer}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers,
    /** Sent with every answer. */
    headers,
    /** Resolves when that many requests have come in altogether. */
    async until(count: number) {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      }
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
