/**
 * The names under which public answers are cached. A reader asks with the tags of all it shows,
 * the webhook names the tags of all that changed (`tagsFor` in webhook.ts), and the two meet here.
 */
export const tags = {
  /** On every read: settings, agency, notice. */
  newsroom: 'newsroom',
  /** Every list of releases: home, archive, feed, sitemap. */
  releases: 'releases',
  /** Every list of officials. */
  officials: 'officials',
  release: (slug: string) => `release:${slug}`,
  official: (slug: string) => `official:${slug}`,
  quote: (id: string) => `quote:${id}`,
  topic: (slug: string) => `topic:${slug}`,
} as const
