/** Every path of the public site, once. All are absolute paths; `absolute` makes an address of one. */
export const paths = {
  home: () => '/',
  releases: (page = 1) => (page > 1 ? `/releases/page/${page}` : '/releases'),
  release: (slug: string) => `/releases/${encodeURIComponent(slug)}`,
  officials: () => '/officials',
  official: (slug: string) => `/officials/${encodeURIComponent(slug)}`,
  quote: (id: string) => `/quotes/${encodeURIComponent(id)}`,
  topic: (slug: string) => `/topics/${encodeURIComponent(slug)}`,
  about: () => '/about',
  feed: () => '/feed.xml',
  releaseCard: (slug: string) => `/embed/releases/${encodeURIComponent(slug)}`,
  oembed: () => '/api/oembed',
  revalidate: () => '/api/revalidate',
  publishDue: () => '/api/publish-due',
  preview: () => '/preview',
  previewEnable: () => '/preview/enable',
  previewDisable: () => '/preview/disable',
  previewRelease: (id: string) => `/preview/releases/${encodeURIComponent(id)}`,
  previewElsewhere: (id: string) => `/preview/releases/${encodeURIComponent(id)}/elsewhere`,
  previewCard: (id: string) => `/preview/drafts/${encodeURIComponent(id)}/card`,
  previewSocialImage: (id: string) => `/preview/drafts/${encodeURIComponent(id)}/social-image`,
  previewLink: (token: string) => `/preview/links/${encodeURIComponent(token)}`,
  studio: () => '/studio',
} as const

/**
 * The full address of a path.
 * @param siteUrl origin without a trailing slash, from `lib/env.ts`
 */
export function absolute(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href
}
