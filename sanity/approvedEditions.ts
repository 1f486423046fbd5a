import { z } from 'zod'
import { isIntact } from '#lib/domain/sealEdition.ts'
import { logProblem } from '#lib/log.ts'
import { type Query, type ReadOptions, runQuery } from '#sanity/fetch.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'
import { ApprovalShape } from '#sanity/reviewShapes.ts'

/** What the rule is about. Its content is left as it lies: it is hashed, not read. */
const CheckableShape = z.object({
  slug: z.string(),
  language: z.string(),
  translationOf: optional(z.string()),
  content: z.unknown(),
  approval: ApprovalShape,
  contentHash: z.string(),
  hash: z.string(),
})

const Fields = z.record(z.string(), z.unknown())

const editionRevisions: Query<unknown[]> = {
  name: 'editionRevisions',
  groq: '*[_type == "edition" && _id in $ids && _rev in $revisions]',
  shape: listOf(z.unknown()),
}

const Row = z.looseObject({ _id: z.string(), _rev: z.string() })
type Row = z.infer<typeof Row>

/** Editions asked for at a time, so that an answer stays small enough to be cached. */
const BATCH = 20

/** Revisions that were checked in this process. A revision never changes, so that once is enough. */
const known = new Map<string, boolean>()
const KNOWN_AT_MOST = 50_000

/**
 * The rows whose edition is what was approved and sealed, to the letter. Both hashes are computed anew over the very
 * revision that the row was taken from; a row that fails is left out and logged, as if it had not been published.
 * @param rows answers of a query that asks for `_id` and `_rev`
 * @param options those of that query, so that both answers are refreshed together
 */
export async function approvedOnly(
  name: string,
  rows: readonly unknown[],
  options: ReadOptions,
): Promise<unknown[]> {
  const named = rows.flatMap((row) => Row.safeParse(row).data ?? [])
  const unknown = named.filter((row) => !known.has(keyOf(row)))
  await Promise.all(inBatches(unknown).map((batch) => check(batch, options)))
  return rows.filter((row) => {
    const parsed = Row.safeParse(row)
    const isApproved = parsed.success && known.get(keyOf(parsed.data)) === true
    if (!isApproved) logProblem('edition_not_approved', { query: name, edition: parsed.data?._id ?? null })
    return isApproved
  })
}

async function check(batch: Row[], options: ReadOptions): Promise<void> {
  const params = { ids: batch.map(({ _id }) => _id), revisions: batch.map(({ _rev }) => _rev) }
  const found = await runQuery(editionRevisions, params, options)
  if (known.size > KNOWN_AT_MOST) known.clear()
  for (const document of found) {
    const row = Row.safeParse(document)
    if (row.success) known.set(keyOf(row.data), await isIntactDocument(document))
  }
}

async function isIntactDocument(document: unknown): Promise<boolean> {
  const edition = CheckableShape.safeParse(document)
  const fields = Fields.safeParse(document)
  return edition.success && fields.success && isIntact(edition.data, sealedFields(fields.data))
}

/** What stands on an edition beside what is sealed. */
const UNSEALED = new Set(['release', 'current', 'secondLook'])

function sealedFields({ _id: id, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const sealed = Object.entries(fields).filter(([name]) => !name.startsWith('_') && !UNSEALED.has(name))
  return { id, ...Object.fromEntries(sealed) }
}

function keyOf({ _id, _rev }: Row): string {
  return `${_id} ${_rev}`
}

function inBatches(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  )
}
