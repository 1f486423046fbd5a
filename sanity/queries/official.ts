import { z } from 'zod'
import type { Official, Picture } from '#lib/domain/official.ts'
import type { Query } from '#sanity/fetch.ts'
import { AssetIdShape } from '#sanity/queries/body.ts'
import { listOf, optional } from '#sanity/queries/optional.ts'

const LocalizedTextShape = z.object({ language: z.string(), value: z.string() })

const PortraitShape = z.object({
  asset: z.object({ _ref: AssetIdShape }),
  alt: optional(z.string()),
  credit: optional(z.string()),
})

/** Shape of an official's record; the transform makes the domain's official of it. */
export const OfficialShape = z
  .object({
    _id: z.string(),
    slug: z.string(),
    names: z
      .array(
        z.object({
          language: z.string(),
          family: z.string(),
          given: z.string(),
          suffix: optional(z.string()),
          order: z.enum(['givenFirst', 'familyFirst']),
          display: z.string(),
        }),
      )
      .min(1),
    portrait: optional(PortraitShape),
    biography: listOf(LocalizedTextShape),
    appointments: listOf(
      z.object({
        from: z.iso.date(),
        to: optional(z.iso.date()),
        rank: optional(z.string()),
        honorific: optional(z.string()),
        post: listOf(LocalizedTextShape),
        organization: optional(z.object({ id: z.string(), name: listOf(LocalizedTextShape) })),
      }),
    ),
  })
  .transform(
    ({ _id, portrait, ...fields }): Official => ({
      ...fields,
      id: _id,
      portrait: portrait ? toPortrait(portrait, fields.names[0]?.display ?? '') : null,
    }),
  )

const official = `{
  _id, "slug": slug.current, names, portrait, biography,
  appointments[]{ from, to, rank, honorific, post, "organization": organization->{ "id": _id, name } }
}`

/** An official by slug; `null` where there is none. */
export const officialBySlug: Query<Official | null> = {
  name: 'officialBySlug',
  groq: `*[_type == "official" && slug.current == $slug][0]${official}`,
  shape: OfficialShape.nullable(),
}

/** Every official, by the first name recorded. */
export const allOfficials: Query<unknown[]> = {
  name: 'allOfficials',
  groq: `*[_type == "official" && defined(slug.current)] | order(names[0].family asc, names[0].given asc)[0...1000]${official}`,
  shape: listOf(z.unknown()),
}

/** Size is read from the asset's id (`image-<sha>-800x600-jpg`), which spares the public a look at the asset. */
function toPortrait(portrait: z.infer<typeof PortraitShape>, name: string): Picture | null {
  const size = /-(\d+)x(\d+)-[a-z0-9]+$/.exec(portrait.asset._ref)
  if (!size) return null
  return {
    assetId: portrait.asset._ref,
    width: Number(size[1]),
    height: Number(size[2]),
    alt: portrait.alt ?? name,
    caption: null,
    credit: portrait.credit,
    mediaId: null,
  }
}
