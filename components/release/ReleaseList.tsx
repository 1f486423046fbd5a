import { Pagination } from '#components/page/Pagination.tsx'
import { ReleaseEntry } from '#components/release/ReleaseEntry.tsx'
import { wordsIn } from '#components/words.ts'
import { dayOf, formatMonth } from '#lib/domain/dates.ts'
import { DEFAULT_LANGUAGE } from '#lib/domain/language.ts'
import type { PictureUrl, ReleaseSummary } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  /** Newest first. */
  releases: readonly ReleaseSummary[]
  timeZone: string
  pictureUrl: PictureUrl
  /** The page's own heading; the word for releases where absent. */
  heading?: string
  /** Stands small over the heading. */
  label?: string
  page?: number
  pages?: number
  language?: string
}

/** A list of releases, one section a month. */
export function ReleaseList(props: Props) {
  const { releases, timeZone, pictureUrl, heading, label, language = DEFAULT_LANGUAGE } = props
  const { page = 1, pages = 1 } = props
  const words = wordsIn(language)
  return (
    <div className="register">
      <header className="page-head">
        {label && <p className="label">{label}</p>}
        <h1>{heading ?? words.releases}</h1>
        {page > 1 && <p className="summary">{words.page(page, pages)}</p>}
      </header>
      {releases.length === 0 && <p>{words.noReleases}</p>}
      {byMonth(releases, timeZone).map(({ month, inMonth }) => (
        <section className="month" key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{formatMonth(`${month}-01`, language)}</h2>
          <div className="entries">
            {inMonth.map((release) => (
              <ReleaseEntry
                key={release.slug}
                release={release}
                timeZone={timeZone}
                language={language}
                heading="h3"
                pictureUrl={pictureUrl}
              />
            ))}
          </div>
        </section>
      ))}
      <Pagination page={page} pages={pages} pathOf={paths.releases} language={language} />
    </div>
  )
}

/** Neighbours of one month (`YYYY-MM`) together, in the order given. */
function byMonth(releases: readonly ReleaseSummary[], zone: string) {
  const months = new Map<string, ReleaseSummary[]>()
  for (const release of releases) {
    const month = dayOf(release.firstPublishedAt, zone).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), release])
  }
  return [...months].map(([month, inMonth]) => ({ month, inMonth }))
}
