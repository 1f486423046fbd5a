import { requestFailed } from './errors.ts'

export type ServerEvent = { event?: string; id?: string; data: unknown }

/** One open connection of server-sent events. */
export type EventStream = { send(event: ServerEvent): void; close(): void }

/** All open connections of server-sent events, so that they can be counted, kept alive and closed together. */
export type EventStreams = {
  /**
   * Opens a stream and hands it to `start`, which returns what to do when the reader is gone.
   * @throws LakeError 503 when too many are open
   */
  open(start: (stream: EventStream) => () => void): ReadableStream<Uint8Array>
  closeAll(): void
}

export const EVENT_STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-store',
  connection: 'keep-alive',
  'x-accel-buffering': 'no',
}

/** A Studio tab holds about six. */
const MAX_STREAMS = 1000
/** A reader this far behind is cut off; it comes back and starts over. */
const MAX_BYTES_WAITING = 16 * 1024 * 1024

export function createEventStreams({ heartbeatMs }: { heartbeatMs: number }): EventStreams {
  const open = new Set<EventStream>()
  const encoder = new TextEncoder()

  return {
    open(start) {
      if (open.size >= MAX_STREAMS) throw requestFailed(503, 'Too many open event streams')
      let end = () => {}
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const write = (text: string) => {
              controller.enqueue(encoder.encode(text))
              if ((controller.desiredSize ?? 0) < -MAX_BYTES_WAITING) stream.close()
            }
            const stream: EventStream = {
              send: (event) => open.has(stream) && write(formatEvent(event)),
              close() {
                if (!open.has(stream)) return
                end()
                controller.close()
              },
            }
            open.add(stream)
            const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs)
            heartbeat.unref()
            const stop = start(stream)
            end = () => {
              clearInterval(heartbeat)
              open.delete(stream)
              stop()
            }
          },
          cancel: () => end(),
        },
        new ByteLengthQueuingStrategy({ highWaterMark: 64 * 1024 }),
      )
    },
    closeAll() {
      for (const stream of [...open]) stream.close()
    },
  }
}

function formatEvent({ event, id, data }: ServerEvent): string {
  const head = `${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}`
  return `${head}data: ${JSON.stringify(data)}\n\n`
}
