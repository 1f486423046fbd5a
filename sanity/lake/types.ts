/** A document as stored and as sent; content fields are whatever the client wrote. */
export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** What one transaction did to one document. `mutations` are the wire mutations that touched it, in order. */
export type DocumentChange = {
  id: string
  before: LakeDocument | null
  after: LakeDocument | null
  mutations: unknown[]
}

/** One durable transaction. `sequence` grows by one or more with each commit of the whole lake. */
export type Commit = {
  sequence: number
  dataset: string
  transactionId: string
  /** User id, or `anonymous`. */
  author: string
  /** ISO 8601, UTC. */
  timestamp: string
  changes: DocumentChange[]
}

export type LakeRole = 'writer' | 'approver' | 'robot'

/** Who is calling; null stands for an anonymous caller throughout. */
export type LakeUser = { id: string; name: string; email: string; role: LakeRole }

/** Subscribes to commits, called in commit order after the transaction is durable. Returns the unsubscribe. */
export type OnCommit = (listener: (commit: Commit) => void) => () => void

/** Where the lake is and what it serves; the project id is one, datasets are created on first use of `production`. */
export type LakeSettings = {
  projectId: string
  dataset: string
  /** Origin that browsers and servers reach the lake at, without a trailing slash: `http://localhost:3333`. */
  url: string
  /** Origins that may call with credentials and receive a sign-in (the Studio's origin). */
  allowedOrigins: string[]
}

/** Time and randomness come in from outside so that tests can fix them. */
export type LakeClock = { now: () => Date; randomId: () => string }

/** What the access check leaves for the routes; null is an anonymous caller. */
export type LakeEnv = { Variables: { user: LakeUser | null } }

/**
 * Applies wire mutations (`{create: ...}`, `{patch: ...}`, ...) as one transaction.
 * Returns each touched document after the write, without those that were deleted.
 * @throws LakeError in the shape the API answers with
 */
export type WriteMutations = (
  dataset: string,
  mutations: unknown[],
  user: LakeUser | null,
) => Promise<LakeDocument[]>
