import { wordsIn } from '#components/words.ts'
import type { Newsroom } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

/** What a reader finds at an address without a page: what happened, and where to look. */
export function NotFound({ settings, language }: { settings: Newsroom; language?: string }) {
  const words = wordsIn(language ?? settings.language)
  return (
    <div className="letter">
      <p className="label">404</p>
      <h1>{words.notFound}</h1>
      <p className="summary">{words.notFoundText}</p>
      <h2>{words.notFoundNext}</h2>
      <ul className="plain-links">
        <li>
          <a href={paths.releases()}>{words.allReleases}</a>
        </li>
        <li>
          <a href={paths.officials()}>{words.officials}</a>
        </li>
        <li>
          <a href={paths.home()} lang={settings.language}>
            {settings.name}
          </a>
        </li>
        {settings.contactEmail && (
          <li>
            {words.contact}: <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
