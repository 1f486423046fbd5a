/** What an address of the newsroom's own site leads to. */
export type OwnPage =
  | { kind: 'release' | 'official' | 'topic' | 'quote'; key: string }
  | { kind: 'fixed' }
  | { kind: 'unknown' }

const FIXED =
  /^\/(?:|releases|officials|about|feed\.xml|sitemap\.xml|releases\/page\/\d+|officials\/page\/\d+)\/?$/
const BY_KEY = /^\/(?:embed\/)?(releases|officials|topics|quotes)\/([^/]+)\/?$/
const KINDS = { releases: 'release', officials: 'official', topics: 'topic', quotes: 'quote' } as const

/**
 * @param href as the link has it, absolute or beginning with a slash
 * @param origin of the newsroom's site, such as "https://news.example.gov"
 * @returns null for an address of another site, for mail and telephone, and for a place on the same page
 */
export function ownPage(href: string, origin: string): OwnPage | null {
  if (href.startsWith('#') || !URL.canParse(href, origin)) return null
  const url = new URL(href, origin)
  if (url.origin !== origin) return null
  if (FIXED.test(url.pathname)) return { kind: 'fixed' }
  const match = BY_KEY.exec(url.pathname)
  const folder = match?.[1]
  if (!match?.[2] || !isFolder(folder)) return { kind: 'unknown' }
  return { kind: KINDS[folder], key: decoded(match[2]) }
}

function isFolder(folder: string | undefined): folder is keyof typeof KINDS {
  return folder !== undefined && folder in KINDS
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
