import { z } from 'zod'
import type { Query } from '#sanity/fetch.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

/** A release on the desk, as far as a list of them needs it. */
export type DeskEntry = { id: string; title: string | null; language: string | null; updatedAt: string }

/** The releases with unpublished changes, last changed first, under the ids of what they become. */
export const releasesOnDesk: Query<DeskEntry[]> = {
  name: 'releasesOnDesk',
  groq: `*[_type == "release" && _id in path("drafts.**")] | order(_updatedAt desc)[0...50]{
    "id": string::split(_id, "drafts.")[1], title, language, "updatedAt": _updatedAt }`,
  shape: listOf(
    z.object({
      id: z.string(),
      title: optional(z.string()),
      language: optional(z.string()),
      updatedAt: z.string(),
    }),
  ),
}
