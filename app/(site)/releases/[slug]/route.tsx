import { ReleaseArticle } from '#components/release/ReleaseArticle.tsx'
import { getRelease } from '#lib/content/release.ts'
import type { Moved, ReleaseReading } from '#lib/domain/reading.ts'
import { absolute, paths } from '#lib/paths.ts'
import { newsArticle, type Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Shown } from '../../publicPage.tsx'
import { shownPicture } from '../../shownPicture.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicPage({ read: readRelease, show: releasePage })

async function readRelease({ slug }: { slug: string }) {
  const found = await getRelease(slug)
  return found && isMoved(found) ? { movedTo: paths.release(found.movedTo) } : found
}

function isMoved(found: ReleaseReading | Moved): found is Moved {
  return 'movedTo' in found
}

function releasePage(
  { edition, history, translations, sourceChange, previous, next, isWithdrawn }: ReleaseReading,
  site: Site,
): Shown {
  const { content, language, slug } = edition
  const path = paths.release(slug)
  const languages = [{ language, slug }, ...translations]
  return {
    path,
    language,
    title: content.title,
    description: content.summary,
    current: 'releases',
    type: 'article',
    picture: shownPicture(content.leadPicture, site),
    alternates:
      languages.length > 1
        ? languages.map((one) => ({
            language: one.language,
            url: absolute(site.siteUrl, paths.release(one.slug)),
          }))
        : [],
    published: edition.firstPublishedAt,
    modified: edition.publishedAt,
    // A withdrawn release keeps its page as a public record and leaves search engines, as on GOV.UK.
    isIndexed: !isWithdrawn,
    hasCard: true,
    jsonLd: newsArticle({ edition, history, translations }, site),
    main: (
      <ReleaseArticle
        edition={edition}
        history={history}
        translations={translations}
        sourceChange={sourceChange}
        previous={previous}
        next={next}
        settings={site.newsroom}
        pictureUrl={site.pictureUrl}
        siteUrl={site.siteUrl}
      />
    ),
  }
}
