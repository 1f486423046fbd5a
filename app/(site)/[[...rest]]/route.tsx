import { FrontPage } from '#components/front/FrontPage.tsx'
import { getSettings } from '#lib/content/newsroom.ts'
import { latestStatements } from '#lib/content/official.ts'
import { latestReleases } from '#lib/content/release.ts'
import type { ReleaseSummary, Statement } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'
import { newsroomOrganization, type Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Rest, type Shown } from '../publicPage.tsx'
import { shownPicture } from '../shownPicture.ts'

export const dynamic = 'force-static'
export const revalidate = 3600

const RELEASES = 12
const STATEMENTS = 6

/** The front page, and the 404 page of every path that no other route knows. */
export const { GET, generateStaticParams } = publicPage({
  read: ({ rest }: Rest) => (rest ? null : readFront()),
  show: frontPage,
})

type Front = { latest: ReleaseSummary[]; statements: Statement[] }

async function readFront(): Promise<Front> {
  const { language } = await getSettings()
  const [latest, statements] = await Promise.all([
    latestReleases(RELEASES),
    latestStatements(STATEMENTS, language),
  ])
  return { latest, statements }
}

function frontPage({ latest, statements }: Front, site: Site): Shown {
  const { newsroom } = site
  return {
    path: paths.home(),
    title: newsroom.name,
    description: newsroom.description || newsroom.tagline,
    picture: shownPicture(latest[0]?.leadPicture ?? null, site),
    jsonLd: newsroomOrganization(site),
    main: (
      <FrontPage
        settings={newsroom}
        latest={latest}
        statements={statements}
        pictureUrl={site.pictureUrl}
        timeZone={newsroom.timeZone}
      />
    ),
  }
}
