import { ScaledPicture } from '#components/picture/ScaledPicture.tsx'
import { wordsIn } from '#components/words.ts'
import { dayOf, formatDay } from '#lib/domain/dates.ts'
import type { PictureUrl, ReleaseSummary } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = { release: ReleaseSummary; language: string; timeZone: string; pictureUrl: PictureUrl }

/** The release that the front page opens with. */
export function LeadRelease({ release, language, timeZone, pictureUrl }: Props) {
  const words = wordsIn(language)
  const day = dayOf(release.firstPublishedAt, timeZone)
  const mark = words.editionMark[release.editionKind]
  const picture = release.leadPicture
  return (
    <article className="lead">
      {picture && (
        <div className="lead-image">
          <ScaledPicture
            picture={picture}
            pictureUrl={pictureUrl}
            widths={[480, 800, 1200, 1600]}
            sizes="(min-width: 64rem) 46rem, 100vw"
            ratio={3 / 2}
            leads
          />
        </div>
      )}
      <p className="label">
        <time dateTime={day}>{formatDay(day, language)}</time> <span>{words.kind[release.kind]}</span>{' '}
        {mark && <strong className={`edition-mark ${release.editionKind}`}>{mark}</strong>}
      </p>
      <h2 lang={release.language}>
        <a href={paths.release(release.slug)}>{release.title}</a>
      </h2>
      {release.summary && (
        <p className="summary" lang={release.language}>
          {release.summary}
        </p>
      )}
    </article>
  )
}
