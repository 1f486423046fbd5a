import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { Desk, type DeskRecords } from '#lib/importer/desk.ts'
import type { Draft } from '#lib/importer/draftPlan.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { asked } from '#sanity/import/deskErrors.ts'

/** What an import asks of the desk, at once: who is known, which addresses are taken, which texts were imported before. */
const QUERY = `{
  "officials": *[_type == "official"]{
    _id,
    "slug": slug.current,
    "names": names[]{language, display, family, given, suffix},
    "appointments": appointments[]{from, to, rank, "post": post[]{language, value}, "organization": organization->name[]{language, value}}
  },
  "releases": *[_type == "release"]{_id, title, "slug": slug.current, "sha256": importedFrom.sha256},
  "quoteIds": *[_type == "quote"]._id
}`

const word = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const listOf = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? [])
const localized = listOf(z.object({ language: word, value: word }))

const Answer = z.object({
  officials: z.array(
    z.object({
      _id: z.string(),
      slug: text,
      names: listOf(z.object({ language: word, display: word, family: word, given: word, suffix: word })),
      appointments: listOf(
        z.object({ from: word, to: text, rank: text, post: localized, organization: localized }),
      ),
    }),
  ),
  releases: z.array(z.object({ _id: z.string(), title: text, slug: text, sha256: text })),
  quoteIds: z.array(z.string()),
})
type Answer = z.infer<typeof Answer>

/**
 * @param client its token may read drafts and write; perspective `raw`
 * @throws ImportError where the Content Lake does not answer or refuses the token
 */
export async function readDesk(client: SanityClient): Promise<Desk> {
  return new Desk(recordsOf(Answer.parse(await asked(client, () => client.fetch<unknown>(QUERY)))))
}

/**
 * Creates all drafts in one transaction, or none.
 * @throws DeskMovedError where one of them is there by now
 * @throws ImportError where the Content Lake refuses them
 */
export async function createDrafts(client: SanityClient, drafts: readonly Draft[]): Promise<void> {
  const mutations = drafts.map((draft) => ({ create: draft }))
  await asked(client, () => client.mutate(mutations, { returnDocuments: false, visibility: 'sync' }))
}

function recordsOf({ officials, releases, quoteIds }: Answer): DeskRecords {
  const ids = [...officials, ...releases].map((one) => one._id)
  return {
    officials: knownOfficials(officials),
    releaseSlugs: releases.flatMap(({ slug }) => slug ?? []),
    ids: [...ids, ...quoteIds].map(publishedId),
    imported: new Map(
      releases.flatMap(({ _id, title, sha256 }) => {
        const id = publishedId(_id)
        return sha256 ? [[sha256, { id, title: title ?? id }] as const] : []
      }),
    ),
  }
}

/** One entry for each official; what is in the draft is newer than what is published. */
function knownOfficials(rows: Answer['officials']): KnownOfficial[] {
  const published = new Set(rows.filter((row) => !row._id.startsWith('drafts.')).map((row) => row._id))
  const byId = new Map<string, KnownOfficial>()
  for (const { _id, ...row } of rows) {
    const id = publishedId(_id)
    if (byId.has(id) && !_id.startsWith('drafts.')) continue
    byId.set(id, { id, published: published.has(id), ...row })
  }
  return [...byId.values()]
}

function publishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./u, '')
}
