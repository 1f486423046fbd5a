import { ScaledPicture } from '#components/picture/ScaledPicture.tsx'
import { wordsIn } from '#components/words.ts'
import { dayOf, formatDay } from '#lib/domain/dates.ts'
import type { PictureUrl, ReleaseSummary } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  release: ReleaseSummary
  timeZone: string
  /** Language of the page; the release brings its own. */
  language: string
  heading: 'h2' | 'h3'
  /** Absent where the list shows no pictures. */
  pictureUrl?: PictureUrl
  withSummary?: boolean
}

/** One release in a list: kind, day, headline, what it is about. */
export function ReleaseEntry(props: Props) {
  const { release, timeZone, language, heading: Heading, pictureUrl, withSummary = true } = props
  const words = wordsIn(language)
  const day = dayOf(release.firstPublishedAt, timeZone)
  const mark = words.editionMark[release.editionKind]
  return (
    <article className="entry">
      <div className="entry-text">
        <p className="label">
          <time dateTime={day}>{formatDay(day, language)}</time> <span>{words.kind[release.kind]}</span>{' '}
          {mark && <strong className={`edition-mark ${release.editionKind}`}>{mark}</strong>}
        </p>
        <Heading className="entry-title">
          <a href={paths.release(release.slug)} lang={release.language}>
            {release.title}
          </a>
        </Heading>
        {withSummary && release.summary && <p lang={release.language}>{release.summary}</p>}
      </div>
      {pictureUrl && release.leadPicture && (
        <div className="entry-picture">
          <ScaledPicture
            picture={release.leadPicture}
            pictureUrl={pictureUrl}
            widths={[240, 480]}
            sizes="12rem"
            ratio={3 / 2}
            decorative
          />
        </div>
      )}
    </article>
  )
}
