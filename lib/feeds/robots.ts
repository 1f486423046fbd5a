import { absolute } from '#lib/paths.ts'

/** What crawlers may read: everything public, not the desk and its doors. */
export function robots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /studio',
    'Disallow: /preview',
    'Disallow: /api/',
    'Allow: /api/oembed',
    '',
    `Sitemap: ${absolute(siteUrl, '/sitemap.xml')}`,
    '',
  ].join('\n')
}
