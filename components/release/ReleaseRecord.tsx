import type { ReactNode } from 'react'
import { Moment } from '#components/page/Moment.tsx'
import { languageName, wordsIn } from '#components/words.ts'
import type { Edition } from '#lib/domain/edition.ts'
import type { Translation } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = { edition: Edition; translations: readonly Translation[]; zone: string }

/** The particulars of a release, as a register keeps them. */
export function ReleaseRecord({ edition, translations, zone }: Props) {
  const { language, content } = edition
  const words = wordsIn(language)
  const others = translations.filter((translation) => translation.language !== language)
  return (
    <dl className="record">
      {content.releaseNumber && <Entry term={words.number}>{content.releaseNumber}</Entry>}
      {content.organization && <Entry term={words.issuedBy}>{content.organization}</Entry>}
      <Entry term={words.firstPublished}>
        <Moment instant={edition.firstPublishedAt} zone={zone} language={language} />
      </Entry>
      {edition.publishedAt !== edition.firstPublishedAt && (
        <Entry term={words.editionMark[edition.kind] ?? words.updated}>
          <Moment instant={edition.publishedAt} zone={zone} language={language} />
        </Entry>
      )}
      {others.length > 0 && (
        <Entry term={words.alsoIn}>
          {others.map((translation) => (
            <a
              key={translation.slug}
              href={paths.release(translation.slug)}
              lang={translation.language}
              hrefLang={translation.language}
              title={translation.title}
            >
              {languageName(translation.language)}
            </a>
          ))}
        </Entry>
      )}
      {content.topics.length > 0 && (
        <Entry term={words.topics}>
          {content.topics.map((topic) => (
            <a key={topic.id} href={paths.topic(topic.slug)}>
              {topic.title}
            </a>
          ))}
        </Entry>
      )}
    </dl>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
