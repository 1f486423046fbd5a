import { wordsIn } from '#components/words.ts'
import type { Newsroom } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

/** The foot of every page: who answers, how to follow, what the newsroom runs on. */
export function Colophon({ settings, language }: { settings: Newsroom; language: string }) {
  const words = wordsIn(language)
  return (
    <footer className="colophon">
      <div className="sheet colophon-columns">
        <div lang={settings.language}>
          <p className="colophon-agency">{settings.agency}</p>
          <p>{settings.description}</p>
        </div>
        {settings.contactEmail && (
          <div>
            <h2>{words.contact}</h2>
            <p>
              <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>
            </p>
          </div>
        )}
        <div>
          <h2>{words.follow}</h2>
          <ul>
            <li>
              <a href={paths.feed()} type="application/rss+xml">
                {words.followFeed}
              </a>
            </li>
            <li>
              <a href={paths.about()}>{words.about}</a>
            </li>
          </ul>
        </div>
        <p className="colophon-end">
          {settings.notice && <span lang={settings.language}>{settings.notice} </span>}
          {words.builtOn}
        </p>
      </div>
    </footer>
  )
}
