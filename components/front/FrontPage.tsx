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

/** Headlines beside the lead; the rest of the list follows below. */
const BESIDE_LEAD = 4

/** As many as fill rows of three, where there are so many: none stands alone in a last row. */
function inFullRows(statements: readonly Statement[]): readonly Statement[] {
  return statements.length < 3 ? statements : statements.slice(0, statements.length - (statements.length % 3))
}

/** The front page: one lead, the latest releases, the newest words on the record. */
export function FrontPage({ settings, latest, statements, pictureUrl, timeZone }: Props) {
  const { language } = settings
  const words = wordsIn(language)
  const [lead, ...others] = latest
  return (
    <div className="front">
      <h1 className="nameplate">
        {settings.tagline ? (
          <>
            <span className="unseen">{settings.name}: </span>
            {settings.tagline}
          </>
        ) : (
          settings.name
        )}
      </h1>
      {lead ? (
        <div className={lead.leadPicture ? 'front-top' : 'front-top without-picture'}>
          <LeadRelease release={lead} language={language} timeZone={timeZone} pictureUrl={pictureUrl} />
          {others.length > 0 && (
            <section className="headlines" aria-labelledby="latest">
              <h2 id="latest">{words.latest}</h2>
              <div className="entries">
                {others.slice(0, BESIDE_LEAD).map((release) => (
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
            {inFullRows(statements).map((statement) => (
              <StatementEntry key={statement.quote.id} statement={statement} language={language} />
            ))}
          </div>
        </section>
      )}
      {others.length > BESIDE_LEAD && (
        <section className="month" aria-labelledby="more">
          <h2 id="more">{words.moreReleases}</h2>
          <div className="entries">
            {others.slice(BESIDE_LEAD).map((release) => (
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
      )}
    </div>
  )
}
