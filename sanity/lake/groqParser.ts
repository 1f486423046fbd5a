import { type ExprNode, GroqSyntaxError, parse } from 'groq-js'
import { queryFailed, queryNotParsed } from './errors.ts'
import type { QueryParams } from './queryEngine.ts'

/** Far above any query a person or the Studio writes; the hosted API takes about as much. */
export const MAX_QUERY_LENGTH = 300_000
const CACHED_QUERIES = 500
const CACHED_LENGTH = 20_000

export type GroqParser = (query: string, params: QueryParams, mode?: 'normal' | 'delta') => ExprNode

/** Parses GROQ and remembers the latest queries; slices depend on the params, so these are part of the memory. */
export function createGroqParser(): GroqParser {
  const known = new Map<string, ExprNode>()
  return (query, params, mode = 'normal') => {
    if (query.length > MAX_QUERY_LENGTH) {
      throw queryFailed(
        413,
        'queryTooLargeError',
        query,
        `The query is longer than ${MAX_QUERY_LENGTH} characters`,
      )
    }
    const key = `${mode} ${query} ${JSON.stringify(params)}`
    const remembered = known.get(key)
    if (remembered) return remembered
    const tree = parseOrExplain(query, params, mode)
    if (key.length <= CACHED_LENGTH) {
      const [oldest] = known.keys()
      if (known.size >= CACHED_QUERIES && oldest !== undefined) known.delete(oldest)
      known.set(key, tree)
    }
    return tree
  }
}

function parseOrExplain(query: string, params: QueryParams, mode: 'normal' | 'delta'): ExprNode {
  try {
    return parse(query, { params, mode })
  } catch (cause) {
    if (cause instanceof RangeError) throw queryNotParsed(query, 'the query is nested too deeply', 0, 1)
    const start = cause instanceof GroqSyntaxError ? Math.min(cause.position, query.length) : 0
    const said = cause instanceof Error ? cause.message : 'malformed query'
    // Clients of the hosted API look for these words.
    const description = /unexpected end of query/i.test(said)
      ? 'unexpected end-of-file, expected expression'
      : said
    throw queryNotParsed(query, description, start, start + 1)
  }
}

/**
 * The part of a query that selects documents, for a listener: `*[filter] | order(...)[0...10]{projection}` listens
 * to `*[filter]`.
 */
export function documentsOf(tree: ExprNode): ExprNode {
  switch (tree.type) {
    case 'Map':
    case 'Projection':
    case 'PipeFuncCall':
    case 'Slice':
    case 'AccessElement':
    case 'FlatMap':
    case 'ArrayCoerce':
    case 'Group':
      return documentsOf(tree.base)
    case 'AccessAttribute':
      return tree.base ? documentsOf(tree.base) : tree
    default:
      return tree
  }
}
