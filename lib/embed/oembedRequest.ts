import { paths } from '#lib/paths.ts'

const LONGEST_URL = 2048

type OembedRefusal = { status: 400 | 404 | 501; error: string }

/** What a consumer asked for; sizes in CSS pixels, null where it set no limit. */
export type OembedRequest = { slug: string; maxWidth: number | null; maxHeight: number | null }

/**
 * Reads an oEmbed request (https://oembed.com, 2.2). Only addresses of this site's releases are taken, and nothing is
 * ever fetched. Parameters that the standard does not name (`dnt`, ...) are passed over.
 * @param params of the request's query; the first counts where one is given twice
 * @param siteUrl origin of the site; http and https are the same site
 */
export function readOembedRequest(params: URLSearchParams, siteUrl: string): OembedRequest | OembedRefusal {
  const format = params.get('format') || 'json'
  if (format !== 'json') return refuse(501, 'The only format is json.')
  const asked = params.get('url')
  if (!asked) return refuse(400, 'The parameter url is missing: the address of a release on this site.')
  if (asked.length > LONGEST_URL) return refuse(400, `url is longer than ${LONGEST_URL} characters.`)
  const maxWidth = readLimit(params, 'maxwidth')
  const maxHeight = readLimit(params, 'maxheight')
  if (maxWidth === undefined || maxHeight === undefined) {
    return refuse(400, 'maxwidth and maxheight must be whole numbers of pixels, 1 or more.')
  }
  const slug = releaseSlug(asked, siteUrl)
  if (slug === null) return refuse(404, NOT_A_RELEASE)
  return { slug, maxWidth, maxHeight }
}

/** Said of an unknown address, a draft and an embargoed release alike. */
export const NOT_A_RELEASE = 'url is not the address of a release on this site.'

/** The slug that an address names, null where it names no release of this site. */
function releaseSlug(address: string, siteUrl: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const site = new URL(siteUrl)
  if (!/^https?:$/.test(url.protocol) || url.host !== site.host || url.username || url.password) return null
  const path = /^(.*\/)([^/]+)\/?$/.exec(url.pathname)
  const [, folder, last] = path ?? []
  if (!folder || !last || !FOLDERS.includes(folder)) return null
  try {
    return decodeURIComponent(last)
  } catch {
    return null
  }
}

/** A release is asked for by its page; its card stands for the same. */
const FOLDERS = [paths.release(''), paths.releaseCard('')]

/** A limit in pixels: null where none is given, undefined where it is not a number. */
function readLimit(params: URLSearchParams, name: string): number | null | undefined {
  const given = params.get(name)
  if (!given) return null
  return /^[1-9]\d{0,4}$/.test(given) ? Number(given) : undefined
}

function refuse(status: OembedRefusal['status'], error: string): OembedRefusal {
  return { status, error }
}
