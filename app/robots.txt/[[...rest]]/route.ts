import { publicText } from '#lib/document.ts'
import { env } from '#lib/env.ts'
import { robots } from '#lib/feeds/robots.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicText('text/plain; charset=utf-8', async () =>
  robots(env().siteUrl),
)
