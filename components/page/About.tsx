import { aboutIn } from '#components/page/aboutWords.ts'
import type { Newsroom } from '#lib/domain/reading.ts'

/** What this newsroom is, what it promises, and, where it is a sample, that all of it is invented. */
export function About({ settings, language }: { settings: Newsroom; language?: string }) {
  const text = aboutIn(language ?? settings.language)
  return (
    <article className="letter">
      <h1>{text.heading(settings.name)}</h1>
      <p className="summary" lang={settings.language}>
        {settings.description}
      </p>
      {settings.notice && (
        <section className="edition-notice sample" aria-label={text.sampleLabel}>
          <p>
            <strong>{text.sampleLabel}:</strong> {text.sample(settings.agency)}
          </p>
        </section>
      )}
      {text.sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          <p>{section.text}</p>
        </section>
      ))}
      {settings.contactEmail && (
        <section>
          <h2>{text.contact}</h2>
          <p>
            <a href={`mailto:${settings.contactEmail}`}>{settings.contactEmail}</a>
          </p>
        </section>
      )}
    </article>
  )
}
