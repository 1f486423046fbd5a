import { AgencyMark } from '#components/page/AgencyMark.tsx'
import { wordsIn } from '#components/words.ts'
import type { Newsroom } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

/** The part of the newsroom that a page belongs to. */
export type Section = 'releases' | 'officials' | 'about'

type Props = { settings: Newsroom; language: string; current?: Section | undefined }

/** Whose newsroom it is, and the way to its parts. */
export function Masthead({ settings, language, current }: Props) {
  const words = wordsIn(language)
  const parts: { section: Section; href: string; label: string }[] = [
    { section: 'releases', href: paths.releases(), label: words.releases },
    { section: 'officials', href: paths.officials(), label: words.officials },
    { section: 'about', href: paths.about(), label: words.about },
  ]
  return (
    <header className="masthead">
      <div className="sheet masthead-line">
        <a className="wordmark" href={paths.home()} lang={settings.language}>
          <AgencyMark />
          <span className="wordmark-agency">{settings.agency}</span>{' '}
          <span className="wordmark-name">{nameBesideAgency(settings)}</span>
        </a>
        <nav className="menu" aria-label={words.menu}>
          <ul>
            {parts.map((part) => (
              <li key={part.section}>
                <a href={part.href} aria-current={part.section === current ? 'true' : undefined}>
                  {part.label}
                </a>
              </li>
            ))}
            <li>
              <a href={paths.feed()} type="application/rss+xml">
                {words.feed}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** "Newsroom" for the "Office of Tides Newsroom" of the Office of Tides: the agency is named once. */
function nameBesideAgency({ name, agency }: Newsroom): string {
  return name.startsWith(agency) ? name.slice(agency.length).trim() : name
}
