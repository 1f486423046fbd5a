import { AppointmentTimeline } from '#components/official/AppointmentTimeline.tsx'
import { NamesInPrint } from '#components/official/NamesInPrint.tsx'
import { bearingOn } from '#components/official/officeOf.ts'
import { ScaledPicture } from '#components/picture/ScaledPicture.tsx'
import { StatementEntry } from '#components/quote/StatementEntry.tsx'
import { ReleaseEntry } from '#components/release/ReleaseEntry.tsx'
import { languageName, wordsIn } from '#components/words.ts'
import { inLanguage } from '#lib/domain/language.ts'
import type { Day } from '#lib/domain/official.ts'
import type { Newsroom, OfficialProfile, PictureUrl, Statement } from '#lib/domain/reading.ts'

type Props = {
  profile: OfficialProfile
  settings: Newsroom
  pictureUrl: PictureUrl
  language: string
  /** The newsroom's calendar day: a promotion that is only announced is not yet held. */
  today: Day
}

/** An official: the office held today, the offices held before, and every word on record. */
export function OfficialPage({ profile, settings, pictureUrl, language, today }: Props) {
  const { official, statements, releases } = profile
  const words = wordsIn(language)
  const bearing = bearingOn(official, today, language)
  const said = statements.filter(({ isInTranslationOnly }) => !isInTranslationOnly)
  const translations = Map.groupBy(
    statements.filter(({ isInTranslationOnly }) => isInTranslationOnly),
    ({ quote }) => quote.language,
  )
  const biography = inLanguage(official.biography, language)
  return (
    <article className="official">
      <header className="official-head">
        <h1>
          {bearing.before && <span className="rank">{bearing.before} </span>}
          {bearing.name}
          {bearing.after && <span className="rank">{bearing.after}</span>}
        </h1>
        <p className="summary">{bearing.office ?? words.former}</p>
        <NamesInPrint names={official.names} language={language} />
      </header>
      <div className="official-side">
        {official.portrait && (
          <figure className="portrait">
            <ScaledPicture
              picture={official.portrait}
              pictureUrl={pictureUrl}
              widths={[320, 640]}
              sizes="(min-width: 64rem) 16rem, 50vw"
              ratio={4 / 5}
              leads
            />
            {official.portrait.credit && <figcaption>{official.portrait.credit}</figcaption>}
          </figure>
        )}
        <section aria-labelledby="appointments">
          <h2 id="appointments">{words.appointments}</h2>
          <AppointmentTimeline appointments={official.appointments} today={today} language={language} />
        </section>
      </div>
      <div className="official-text">
        {biography && (
          <section className="biography" aria-label={words.biography}>
            {biography.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        )}
        <section aria-labelledby="official-statements">
          <h2 id="official-statements">
            {words.statements} {said.length > 0 && <span className="count">{said.length}</span>}
          </h2>
          {statements.length === 0 && <p>{words.noStatements}</p>}
          <Statements statements={said} language={language} />
          {[...translations].map(([translated, inIt]) => (
            <details className="translations" key={translated} open={said.length === 0}>
              <summary>
                {words.statementsIn(languageName(translated, language))}{' '}
                <span className="count">{inIt.length}</span>
              </summary>
              <Statements statements={inIt} language={language} />
            </details>
          ))}
        </section>
        {releases.length > 0 && (
          <section aria-labelledby="official-releases">
            <h2 id="official-releases">{words.officialReleases}</h2>
            <div className="entries">
              {releases.map((release) => (
                <ReleaseEntry
                  key={release.slug}
                  release={release}
                  timeZone={settings.timeZone}
                  language={language}
                  heading="h3"
                  withSummary={false}
                />
              ))}
            </div>
          </section>
        )}
      </div>
    </article>
  )
}

function Statements({ statements, language }: { statements: readonly Statement[]; language: string }) {
  return (
    <div className="statements">
      {statements.map((statement) => (
        <StatementEntry key={statement.quote.id} statement={statement} language={language} />
      ))}
    </div>
  )
}
