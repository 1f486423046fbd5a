import { Monogram } from '#components/official/Monogram.tsx'
import { type Bearing, bearingOn } from '#components/official/officeOf.ts'
import { ScaledPicture } from '#components/picture/ScaledPicture.tsx'
import { wordsIn } from '#components/words.ts'
import type { Day, Official } from '#lib/domain/official.ts'
import type { PictureUrl } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  officials: readonly Official[]
  pictureUrl: PictureUrl
  language: string
  /** The newsroom's calendar day, as in OfficialPage. */
  today: Day
}

/** Everyone who speaks for the agency, in the office held today. */
export function OfficialList({ officials, pictureUrl, language, today }: Props) {
  const words = wordsIn(language)
  return (
    <div className="officials">
      <header className="page-head">
        <h1>{words.officials}</h1>
        <p className="summary">{words.officialsLead}</p>
      </header>
      <ul className="official-list">
        {officials.map((official) => (
          <li key={official.id}>
            <Entry
              official={official}
              bearing={bearingOn(official, today, language)}
              pictureUrl={pictureUrl}
              language={language}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

type EntryProps = { official: Official; bearing: Bearing; pictureUrl: PictureUrl; language: string }

function Entry({ official, bearing, pictureUrl, language }: EntryProps) {
  const otherNames = official.names.filter((name) => name.display !== bearing.name)
  return (
    <article className="official-entry">
      {official.portrait ? (
        <ScaledPicture
          picture={official.portrait}
          pictureUrl={pictureUrl}
          widths={[160, 320]}
          sizes="7rem"
          ratio={4 / 5}
          decorative
        />
      ) : (
        <Monogram names={official.names} language={language} />
      )}
      <div>
        <h2>
          <a href={paths.official(official.slug)}>
            {bearing.before && `${bearing.before} `}
            <span className="whole-name">{bearing.name}</span>
            {bearing.after}
          </a>
        </h2>
        <p>{bearing.office ?? wordsIn(language).former}</p>
        {otherNames.map((name) => (
          <p className="other-name" key={name.language} lang={name.language}>
            {name.display}
          </p>
        ))}
      </div>
    </article>
  )
}
