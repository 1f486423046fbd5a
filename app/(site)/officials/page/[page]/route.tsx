import { OfficialList } from '#components/official/OfficialList.tsx'
import { wordsIn } from '#components/words.ts'
import { listOfficials } from '#lib/content/official.ts'
import { dayOf } from '#lib/domain/dates.ts'
import type { Official } from '#lib/domain/official.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Shown } from '../../../publicPage.tsx'

export const dynamic = 'force-static'
export const revalidate = 3600

/** Answers `/officials` (next.config.js); one page holds them all. */
export const { GET, generateStaticParams } = publicPage({
  read: ({ page }: { page: string }) => (page === '1' ? listOfficials() : null),
  show: officialListPage,
})

function officialListPage(officials: Official[], { newsroom, pictureUrl }: Site): Shown {
  const words = wordsIn(newsroom.language)
  return {
    path: paths.officials(),
    title: words.officials,
    description: words.officialsLead,
    current: 'officials',
    main: (
      <OfficialList
        officials={officials}
        pictureUrl={pictureUrl}
        language={newsroom.language}
        today={dayOf(new Date().toISOString(), newsroom.timeZone)}
      />
    ),
  }
}
