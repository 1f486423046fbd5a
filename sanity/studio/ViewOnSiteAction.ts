import { LaunchIcon } from '@sanity/icons/Launch'
import type { DocumentActionComponent } from 'sanity'
import { z } from 'zod'
import { paths } from '#lib/paths.ts'

const Slugged = z.looseObject({ slug: z.looseObject({ current: z.string().min(1) }) })

/** Opens the public page of a published release, official or topic. The portal serves both it and the Studio. */
export const ViewOnSiteAction: DocumentActionComponent = ({ id, type, published }) => {
  const path = published ? publicPath(type, id, published) : null
  if (path === null) return null
  return {
    label: 'View on site',
    icon: LaunchIcon,
    onHandle: () => {
      window.open(path, '_blank', 'noopener')
    },
  }
}

function publicPath(type: string, id: string, published: unknown): string | null {
  if (type === 'quote') return paths.quote(id)
  const parsed = Slugged.safeParse(published)
  if (!parsed.success) return null
  const slug = parsed.data.slug.current
  if (type === 'release') return paths.release(slug)
  if (type === 'official') return paths.official(slug)
  return type === 'topic' ? paths.topic(slug) : null
}
