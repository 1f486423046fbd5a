import { getSettings } from '#lib/content/newsroom.ts'
import { latestChanges } from '#lib/content/release.ts'
import { publicText } from '#lib/document.ts'
import { env } from '#lib/env.ts'
import { rss } from '#lib/feeds/rss.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

const ITEMS = 50

export const { GET, generateStaticParams } = publicText('application/rss+xml; charset=utf-8', async () => {
  const [newsroom, releases] = await Promise.all([getSettings(), latestChanges(ITEMS)])
  return rss(newsroom, releases, env().siteUrl)
})
