import { listAddresses } from '#lib/content/newsroom.ts'
import { publicText } from '#lib/document.ts'
import { env } from '#lib/env.ts'
import { sitemap } from '#lib/feeds/sitemap.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicText('application/xml; charset=utf-8', async () =>
  sitemap(await listAddresses(), env().siteUrl),
)
