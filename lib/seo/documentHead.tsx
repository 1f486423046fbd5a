import type { Thing, WithContext } from 'schema-dts'

/** A page in another language, by absolute address. */
type Alternate = { language: string; url: string }

/** What a page says of itself to search engines, to sites that show links, and to feed readers. Addresses are absolute. */
export type PageFacts = {
  title: string
  description: string
  /** The address that the page wants to be known by. */
  canonical: string
  siteName: string
  /** BCP 47 tag of the page's text. */
  language: string
  type: 'website' | 'article' | 'profile'
  picture: { url: string; alt: string } | null
  /** Every language of the page, its own included; empty where there is one. */
  alternates: readonly Alternate[]
  feedUrl: string
  /** The oEmbed endpoint with this page's address; null where there is no card. */
  oembedUrl: string | null
  /** ISO 8601 instants of an article; null for other pages. */
  published: string | null
  modified: string | null
  isIndexed: boolean
  jsonLd: WithContext<Thing> | null
}

/** What belongs in `<head>`. */
export function DocumentHead(facts: PageFacts) {
  const { title, description, canonical, siteName, language, picture } = facts
  return (
    <>
      <title>{title === siteName ? title : `${title} | ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {!facts.isIndexed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={canonical} />
      {facts.alternates.map((alternate) => (
        <link key={alternate.language} rel="alternate" hrefLang={alternate.language} href={alternate.url} />
      ))}
      <link rel="alternate" type="application/rss+xml" title={siteName} href={facts.feedUrl} />
      {facts.oembedUrl && (
        <link rel="alternate" type="application/json+oembed" title={title} href={facts.oembedUrl} />
      )}
      <meta property="og:type" content={facts.type} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={openGraphLocale(language)} />
      {picture && <meta property="og:image" content={picture.url} />}
      {picture && <meta property="og:image:alt" content={picture.alt} />}
      {facts.published && <meta property="article:published_time" content={facts.published} />}
      {facts.modified && <meta property="article:modified_time" content={facts.modified} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {facts.jsonLd && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: structured data is no HTML; `<` is escaped
          dangerouslySetInnerHTML={{ __html: serializeJsonLd(facts.jsonLd) }}
        />
      )}
    </>
  )
}

/** JSON that may stand in a `<script>`: no `<`, so nothing in it can end the element. */
function serializeJsonLd(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** Open Graph wants a territory: `en` becomes `en_US`, `ja` `ja_JP`. */
function openGraphLocale(language: string): string {
  const locale = new Intl.Locale(language).maximize()
  return locale.region ? `${locale.language}_${locale.region}` : locale.language
}
