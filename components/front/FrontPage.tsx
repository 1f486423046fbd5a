import { LeadRelease } from '#components/front/LeadRelease.tsx'
import { StatementEntry } from '#components/quote/StatementEntry.tsx'
import { ReleaseEntry } from '#components/release/ReleaseEntry.tsx'
import { wordsIn } from '#components/words.ts'
import type { Newsroom, PictureUrl, ReleaseSummary, Statement } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  settings: Newsroom
  /** Newest first; the first one leads. */
  latest: readonly ReleaseSummary[]
  /** Newest first. */
  statements: readonly Statement[]
  pictureUrl: PictureUrl
  timeZone: string
}

/** Headlines in a row under the lead; the rest of the list follows below. */
const UNDER_LEAD = 4

/** The front page: one lead, the latest releases, the newest words on the record. */
export function FrontPage({ settings, latest, statements, pictureUrl, timeZone }: Props) {
  const { language } = settings
  const words = wordsIn(language)
  const [lead, ...others] = latest
  return (
    <div className="front">
      <header className="nameplate">
        <h1>{settings.name}</h1>
        <p>{settings.tagline}</p>
      </header>
      {lead ? (
        <div className="front-top">
          <LeadRelease release={lead} language={language} timeZone={timeZone} pictureUrl={pictureUrl} />
          {others.length > 0 && (
            <section className="headlines" aria-labelledby="latest">
              <h2 id="latest">{words.latest}</h2>
              <div className="headlines-row">
                {others.slice(0, UNDER_LEAD).map((release) => (
                  <ReleaseEntry
                    key={release.slug}
                    release={release}
                    timeZone={timeZone}
                    language={language}
                    heading="h3"
                    withSummary={false}
                  />
                ))}
              </div>
              <p className="onward">
                <a href={paths.releases()}>{words.allReleases}</a>
              </p>
            </section>
          )}
        </div>
      ) : (
        <p>{words.noReleases}</p>
      )}
      {statements.length > 0 && (
        <section className="record-band" aria-labelledby="on-the-record">
          <header>
            <h2 id="on-the-record">{words.onTheRecord}</h2>
            <p>{words.onTheRecordNote}</p>
          </header>
          <div className="record-columns">
            {statements.map((statement) => (
              <StatementEntry key={statement.quote.id} statement={statement} language={language} />
            ))}
          </div>
        </section>
      )}
      {others.length > UNDER_LEAD && (
        <section className="more-releases" aria-labelledby="more">
          <h2 id="more">{words.moreReleases}</h2>
          <div className="entries">
            {others.slice(UNDER_LEAD).map((release) => (
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
          <p className="onward">
            <a href={paths.releases()}>{words.allReleases}</a>
          </p>
        </section>
      )}
    </div>
  )
}
