import { z } from 'zod'
import { DEFAULT_LANGUAGE, inLanguage } from '#lib/domain/language.ts'
import type { Topic } from '#lib/domain/release.ts'
import type { Query } from '#sanity/fetch.ts'
import { listOf } from '#sanity/queries/optional.ts'

const TopicRecordShape = z
  .object({
    _id: z.string(),
    slug: z.string(),
    title: listOf(z.object({ language: z.string(), value: z.string() })),
  })
  .transform(
    ({ _id, slug, title }): Topic => ({ id: _id, slug, title: inLanguage(title, DEFAULT_LANGUAGE) ?? slug }),
  )

/** A topic by slug, its title in the newsroom's default language; `null` where there is none. */
export const topicBySlug: Query<Topic | null> = {
  name: 'topicBySlug',
  groq: `*[_type == "topic" && slug.current == $slug][0]{ _id, "slug": slug.current, title }`,
  shape: TopicRecordShape.nullable(),
}
