import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** The lake cannot start: its file or its port. The message is one sentence for the person who started it. */
export class LakeOpenError extends Error {
  override readonly name = 'LakeOpenError'
}

/** An answer other than success; `body` is what goes on the wire, in the shape of the real API. */
export class LakeError extends Error {
  override readonly name = 'LakeError'
  readonly status: ContentfulStatusCode
  readonly body: Record<string, unknown>

  constructor(
    status: ContentfulStatusCode,
    message: string,
    body: Record<string, unknown>,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.status = status
    this.body = body
  }
}

const REASONS = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  421: 'Misdirected Request',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const

/** The plain shape of the API: `{statusCode, error, message}`. */
export function requestFailed(
  status: keyof typeof REASONS,
  message: string,
  extra: Record<string, unknown> = {},
): LakeError {
  return new LakeError(status, message, { statusCode: status, error: REASONS[status], message, ...extra })
}

/** A token that nobody holds: what the Studio takes as "sign in again". */
export function sessionNotFound(): LakeError {
  return requestFailed(401, 'Session not found', { errorCode: 'SIO-401-ANF' })
}

/** Something that only a signed-in caller may do. */
export function sessionRequired(): LakeError {
  return requestFailed(401, 'Unauthorized - Session required', { errorCode: 'SIO-401-ANF' })
}

type Fault = { type: string; description: string; [detail: string]: unknown }

/** One mutation of a transaction cannot be applied; `index` is its place in the request. */
export function mutationFailed(status: 400 | 403 | 404 | 409, index: number, fault: Fault): LakeError {
  const description = `The mutation(s) failed: ${fault.description}`
  return new LakeError(status, description, {
    error: { type: 'mutationError', description, items: [{ error: fault, index }] },
  })
}

/** One action of a request cannot be taken; `index` is its place in the request. */
export function actionFailed(status: 400 | 403 | 404 | 409, index: number, fault: Fault): LakeError {
  const description = `Action(s) failed: ${fault.description}`
  return new LakeError(status, description, {
    error: { type: 'actionError', description, items: [{ error: fault, index }] },
  })
}

/** The transaction id was used before; clients that retry take this as "already saved". */
export function transactionExists(id: string): LakeError {
  const description = `Transaction with ID "${id}" already exists`
  return new LakeError(409, description, {
    error: { type: 'transactionAlreadyExistsError', description, id },
  })
}

/** A query that is not GROQ; `start` and `end` are offsets into the query. */
export function queryNotParsed(query: string, description: string, start: number, end: number): LakeError {
  return new LakeError(400, description, {
    error: { type: 'queryParseError', description, query, start, end },
  })
}

/** A query that is GROQ but could not be answered. */
export function queryFailed(
  status: 400 | 413 | 504,
  type: string,
  query: string,
  description: string,
  cause?: unknown,
): LakeError {
  const shown = query.length > 1000 ? `${query.slice(0, 1000)}…` : query
  return new LakeError(status, description, { error: { type, description, query: shown } }, { cause })
}
