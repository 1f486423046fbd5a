import type { Newsroom } from '#lib/domain/reading.ts'
import { absolute } from '#lib/paths.ts'

/** Days for which the file is vouched for; it is written anew far more often. */
const DAYS_GOOD = 90

/**
 * Where to report a weakness of the site (RFC 9116); `Contact` and `Expires` are compulsory.
 * @returns null while the newsroom has no address to write to
 */
export function securityTxt(newsroom: Newsroom, siteUrl: string, now: Date): string | null {
  if (!newsroom.contactEmail) return null
  const expires = new Date(now.getTime() + DAYS_GOOD * 24 * 60 * 60 * 1000)
  return [
    `Contact: mailto:${newsroom.contactEmail}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${newsroom.language}`,
    `Canonical: ${absolute(siteUrl, '/.well-known/security.txt')}`,
    '',
  ].join('\n')
}
