import type { ReactNode } from 'react'
import { Colophon } from '#components/page/Colophon.tsx'
import { Masthead, type Section } from '#components/page/Masthead.tsx'
import { wordsIn } from '#components/words.ts'
import type { Newsroom } from '#lib/domain/reading.ts'

type Props = { settings: Newsroom; language: string; current?: Section | undefined; children: ReactNode }

/** What every page has around its main part. */
export function PageBody({ settings, language, current, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {wordsIn(language).skip}
      </a>
      {settings.notice && (
        <aside className="sample-notice" lang={settings.language} aria-label={settings.name}>
          <p className="sheet">{settings.notice}</p>
        </aside>
      )}
      <Masthead settings={settings} language={language} current={current} />
      <main id="main" className="sheet" tabIndex={-1}>
        {children}
      </main>
      <Colophon settings={settings} language={language} />
    </>
  )
}
