import { z } from 'zod'
import { EDITION_KINDS, type EditionKind } from '#lib/domain/edition.ts'
import type { SourceEdition } from '#lib/domain/translation.ts'
import type { PublicationClient } from '#sanity/publicationClient.ts'

/** One edition of an original, with its words as paragraphs. */
export type SourceText = SourceEdition & {
  kind: EditionKind
  note: string | null
  language: string
  isCurrent: boolean
  paragraphs: string[]
}

const Shape = z
  .object({
    number: z.number(),
    hash: z.string(),
    kind: z.enum(EDITION_KINDS),
    note: z.string().nullish(),
    language: z.string(),
    current: z.boolean(),
    content: z.looseObject({
      title: z.string(),
      summary: z.string(),
      body: z.array(z.looseObject({ children: z.array(z.looseObject({ text: z.string() })).optional() })),
      boilerplate: z.string().nullish(),
    }),
  })
  .transform(
    ({ content, current, note, ...edition }): SourceText => ({
      ...edition,
      note: note ?? null,
      isCurrent: current,
      paragraphs: [
        content.title,
        content.summary,
        ...content.body.map((block) => (block.children ?? []).map(({ text }) => text).join('')),
        content.boilerplate ?? '',
      ].filter((paragraph) => paragraph.trim() !== ''),
    }),
  )

/**
 * The editions of an original that the desk compares: the one that was translated and all after it; where nobody recorded
 * which it was, the current one alone. Oldest first.
 */
export async function readSourceEditions(
  client: PublicationClient,
  originalId: string,
  from: SourceEdition | null,
): Promise<SourceText[]> {
  const answer = await client.fetchRaw(
    `*[_type == "edition" && releaseId == $id && (current == true || number >= $from)]
      | order(number asc){ number, hash, kind, note, language, current, content }`,
    { id: originalId, from: from?.number ?? Number.MAX_SAFE_INTEGER },
  )
  return z.array(Shape).parse(answer)
}
