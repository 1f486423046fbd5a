import type { Perspective } from './perspective.ts'
import type { LakeDocument, LakeUser } from './types.ts'

export type QueryParams = Record<string, unknown>

/** Says whether a document is among those a listener asked for. */
export type DocumentFilter = (document: LakeDocument | null) => Promise<boolean>

/**
 * All that the lake asks of GROQ. An engine that keeps indexes can take the place of the present one, which
 * evaluates over the documents in memory.
 */
export type QueryEngine = {
  /** @throws LakeError 400 when the query cannot be parsed or answered, 504 when it takes too long */
  query(request: {
    dataset: string
    query: string
    params: QueryParams
    perspective: Perspective
    user: LakeUser | null
  }): Promise<unknown>
  /** Ids of the documents that the query of a patch or delete selects among `documents`. */
  selectIds(request: {
    dataset: string
    query: string
    params: QueryParams
    documents: readonly LakeDocument[]
  }): Promise<string[]>
  /** The filter of a listener: of a longer query only what selects documents counts. */
  filter(query: string, params: QueryParams, user: LakeUser | null): DocumentFilter
  /** A filter or projection of a webhook; `delta::` functions, `before()` and `after()` see the change. */
  evaluateDelta(
    groq: string,
    document: LakeDocument | null,
    delta: { before: LakeDocument | null; after: LakeDocument | null },
  ): Promise<unknown>
}
