import type { ReactNode } from 'react'
import type { Section } from '#components/page/Masthead.tsx'
import { NotFound } from '#components/page/NotFound.tsx'
import { Page } from '#components/page/Page.tsx'
import { getSettings } from '#lib/content/newsroom.ts'
import { pictureOrigin, pictureUrl } from '#lib/content/pictureUrl.ts'
import { type MovedPage, type PublicPage, publicDocument } from '#lib/document.ts'
import type { Newsroom } from '#lib/domain/reading.ts'
import { env } from '#lib/env.ts'
import { absolute, paths } from '#lib/paths.ts'
import { DocumentHead, type PageFacts } from '#lib/seo/documentHead.tsx'
import type { Site } from '#lib/seo/jsonLd.ts'
import { stylesheet } from '#lib/stylesheet.ts'

/** What a route shows: its main part and what the page says of itself. What is left out has the plain default. */
export type Shown = Partial<Omit<PageFacts, 'canonical' | 'siteName' | 'feedUrl' | 'oembedUrl'>> & {
  title: string
  description: string
  /** The page's own path. */
  path: string
  main: ReactNode
  current?: Section
  /** True where other sites can show a card of this page. */
  hasCard?: boolean
}

/** The parameter of a route without parameters; see docs/decisions/0002. Whatever comes after its path is not there. */
export type Rest = { rest?: string[] }

/**
 * A public page: one reader, one component, in the frame of the site.
 * @param read null (or a promise of it) is the 404 page; `movedTo` a permanent redirect
 */
export function publicPage<Params, Content>({
  read,
  show,
}: {
  read: (params: Params) => Promise<Content | MovedPage | null> | null
  show: (content: Content, site: Site) => Shown
}) {
  return publicDocument<Params>(
    async (params) => {
      const [found, newsroom] = await Promise.all([read(params), getSettings()])
      if (isMoved(found)) return found
      const site: Site = { siteUrl: env().siteUrl, newsroom, pictureUrl }
      return found === null ? missing(site) : present(show(found, site), site)
    },
    () => ({ pictureOrigin: pictureOrigin(env()) }),
  )
}

function isMoved<Content>(found: Content | MovedPage | null): found is MovedPage {
  return typeof found === 'object' && found !== null && 'movedTo' in found
}

function present({ path, main, current, hasCard, ...facts }: Shown, { siteUrl, newsroom }: Site): PublicPage {
  const canonical = absolute(siteUrl, path)
  const language = facts.language ?? newsroom.language
  const isIndexed = facts.isIndexed ?? true
  const alternates = facts.alternates ?? []
  const oembedUrl = hasCard
    ? `${absolute(siteUrl, paths.oembed())}?url=${encodeURIComponent(canonical)}`
    : null
  const head: PageFacts = {
    type: 'website',
    picture: null,
    published: null,
    modified: null,
    jsonLd: null,
    ...facts,
    canonical,
    siteName: newsroom.name,
    language,
    alternates,
    isIndexed,
    feedUrl: absolute(siteUrl, paths.feed()),
    oembedUrl,
  }
  return {
    status: 200,
    language,
    lastModified: head.modified,
    isIndexed,
    links: [
      `<${canonical}>; rel="canonical"`,
      `<${stylesheet().path}>; rel="preload"; as="style"`,
      ...alternates.map(({ language, url }) => `<${url}>; rel="alternate"; hreflang="${language}"`),
      ...(oembedUrl ? [`<${oembedUrl}>; rel="alternate"; type="application/json+oembed"`] : []),
    ],
    page: frame(newsroom, language, <DocumentHead {...head} />, main, current),
  }
}

function missing({ newsroom }: Site): PublicPage {
  const head = (
    <>
      <title>{`404 | ${newsroom.name}`}</title>
      <meta name="robots" content="noindex" />
    </>
  )
  return {
    status: 404,
    language: newsroom.language,
    lastModified: null,
    isIndexed: false,
    links: [],
    page: frame(newsroom, newsroom.language, head, <NotFound settings={newsroom} />),
  }
}

function frame(newsroom: Newsroom, language: string, head: ReactNode, main: ReactNode, current?: Section) {
  return (
    <Page
      settings={newsroom}
      language={language}
      head={
        <>
          <link rel="icon" type="image/svg+xml" href="/icon.svg" />
          {head}
        </>
      }
      current={current}
      stylesheetHref={stylesheet().path}
    >
      {main}
    </Page>
  )
}
