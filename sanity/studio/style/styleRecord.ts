import type { SanityClient } from 'sanity'
import { z } from 'zod'
import type { Official } from '#lib/domain/official.ts'
import { DEFAULT_STYLE, type StyleSettings } from '#lib/domain/style/styleSettings.ts'
import { DeskOfficialShape, resolveOfficial } from '#sanity/deskShapes.ts'

/** What the rules of style need besides the release. */
export type StyleRecord = { officials: Official[]; settings: StyleSettings }

const QUERY = `{
  "officials": *[_type == "official" &&
    (_id in $peopleIds || _id in *[_type == "quote" && _id in $quoteIds].speaker._ref)],
  "style": *[_id == "siteSettings"][0].style
}`

const Answer = z.object({
  officials: z.array(DeskOfficialShape),
  style: z
    .object({
      datelineStates: z.enum(['abbreviated', 'full']).nullish(),
      rankForm: z.enum(['ap', 'service']).nullish(),
      headlineLength: z.number().nullish(),
      summaryLength: z.number().nullish(),
    })
    .nullish(),
})

/** @throws ZodError where a record has a field of a wrong type */
export async function readStyleRecord(
  client: SanityClient,
  wanted: { peopleIds: readonly string[]; quoteIds: readonly string[] },
): Promise<StyleRecord> {
  const { officials, style } = Answer.parse(
    await client.fetch<unknown>(QUERY, { ...wanted }, { perspective: 'drafts' }),
  )
  return {
    officials: officials.map((official) => resolveOfficial(official, [])),
    settings: {
      datelineStates: style?.datelineStates ?? DEFAULT_STYLE.datelineStates,
      rankForm: style?.rankForm ?? DEFAULT_STYLE.rankForm,
      headlineLength: style?.headlineLength ?? DEFAULT_STYLE.headlineLength,
      summaryLength: style?.summaryLength ?? DEFAULT_STYLE.summaryLength,
    },
  }
}
