import { getSettings } from '#lib/content/newsroom.ts'
import { publicText } from '#lib/document.ts'
import { env } from '#lib/env.ts'
import { securityTxt } from '#lib/feeds/securityTxt.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicText('text/plain; charset=utf-8', async () =>
  securityTxt(await getSettings(), env().siteUrl, new Date()),
)
