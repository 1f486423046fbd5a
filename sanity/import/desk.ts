import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { ImportError } from '#lib/importer/importError.ts'
import type { KnownOfficial } from '#lib/importer/matching.ts'
import type { Desk, Draft } from '#lib/importer/records.ts'

/** What an import asks of the desk: who is known, which addresses are taken, whether the text was imported before. */
const QUERY = `{
  "officials": *[_type == "official"]{_id, "slug": slug.current, "names": names[]{display, family, given}, "appointments": appointments[]{from, to, rank}},
  "releases": *[_type == "release"]{_id, "slug": slug.current},
  "quoteIds": *[_type == "quote"]._id,
  "earlier": *[_type == "release" && importedFrom.sha256 == $sha256][0]{_id, title}
}`

const word = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const Answer = z.object({
  officials: z.array(
    z.object({
      _id: z.string(),
      slug: text,
      names: z
        .array(z.object({ display: word, family: word, given: word }))
        .nullish()
        .transform((names) => names ?? []),
      appointments: z
        .array(z.object({ from: word, to: text, rank: text }))
        .nullish()
        .transform((rows) => rows ?? []),
    }),
  ),
  releases: z.array(z.object({ _id: z.string(), slug: text })),
  quoteIds: z.array(z.string()),
  earlier: z.object({ _id: z.string(), title: text }).nullable(),
})

export type DeskForImport = Desk & { earlier: { id: string; title: string } | null }

/**
 * @param client its token may read drafts and write; perspective `raw`
 * @throws ImportError where the Content Lake does not answer or refuses the token
 */
export async function readDesk(client: SanityClient, sha256: string): Promise<DeskForImport> {
  const answer = Answer.parse(await asked(client, () => client.fetch<unknown>(QUERY, { sha256 })))
  const ids = new Set(
    [
      ...answer.officials.map((one) => one._id),
      ...answer.releases.map((one) => one._id),
      ...answer.quoteIds,
    ].map(publishedId),
  )
  const { earlier } = answer
  return {
    officials: knownOfficials(answer.officials),
    releaseSlugs: new Set(answer.releases.flatMap((release) => release.slug ?? [])),
    ids,
    earlier: earlier
      ? { id: publishedId(earlier._id), title: earlier.title ?? publishedId(earlier._id) }
      : null,
  }
}

/**
 * Creates all drafts in one transaction, or none.
 * @throws ImportError where the Content Lake refuses them
 */
export async function createDrafts(client: SanityClient, drafts: readonly Draft[]): Promise<void> {
  const mutations = drafts.map((draft) => ({ create: draft }))
  await asked(client, () => client.mutate(mutations, { returnDocuments: false, visibility: 'sync' }))
}

/** One entry for each official; what is in the draft is newer than what is published. */
function knownOfficials(rows: z.infer<typeof Answer>['officials']): KnownOfficial[] {
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

async function asked<Answer>(client: SanityClient, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    throw new ImportError(whyNot(cause, client), { cause })
  }
}

const Refusal = z.looseObject({ statusCode: z.number() })

function whyNot(cause: unknown, client: SanityClient): string {
  const { apiHost, projectId } = client.config()
  const refused = Refusal.safeParse(cause)
  if (!refused.success) {
    return `The Content Lake at ${apiHost} does not answer; start the newsroom (npm start) in another terminal, then import again.`
  }
  const status = refused.data.statusCode
  if (status === 401 || status === 403) {
    return `The Content Lake of project ${projectId} refuses the token (${status}); use one that may read drafts and write.`
  }
  if (status === 409)
    return 'Somebody made a record of the same name just now; nothing was written, import again.'
  const said = cause instanceof Error ? cause.message.slice(0, 300) : ''
  return `The Content Lake refused the drafts (${status}) and wrote nothing: ${said}`
}
