import { ReleaseList } from '#components/release/ReleaseList.tsx'
import { wordsIn } from '#components/words.ts'
import { listReleases } from '#lib/content/release.ts'
import type { ReleasePage } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Shown } from '../../../publicPage.tsx'

export const dynamic = 'force-static'
export const revalidate = 3600

/** Also answers `/releases`, its first page (next.config.js). */
export const { GET, generateStaticParams } = publicPage({
  read: ({ page }: { page: string }) =>
    /^[1-9]\d*$/.test(page) ? listReleases({ page: Number(page) }) : null,
  show: releaseListPage,
})

function releaseListPage({ releases, page, pages }: ReleasePage, { newsroom, pictureUrl }: Site): Shown {
  const words = wordsIn(newsroom.language)
  const title = page > 1 ? `${words.releases}, ${words.page(page, pages)}` : words.releases
  return {
    path: paths.releases(page),
    title,
    description: newsroom.description,
    current: 'releases',
    main: (
      <ReleaseList
        releases={releases}
        page={page}
        pages={pages}
        timeZone={newsroom.timeZone}
        language={newsroom.language}
        pictureUrl={pictureUrl}
      />
    ),
  }
}
