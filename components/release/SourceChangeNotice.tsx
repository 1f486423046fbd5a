import { languageName, wordsIn } from '#components/words.ts'
import type { SourceChange } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = { source: SourceChange; language: string }

/** What a reader of a translation must know first: that the original has moved on, and where it stands. */
export function SourceChangeNotice({ source, language }: Props) {
  const words = wordsIn(language)
  return (
    <div className={`edition-notice ${source.change}`}>
      <p>
        <strong>{words.sourceChanged[source.change](languageName(source.language, language))}</strong>{' '}
        <a href={paths.release(source.slug)} hrefLang={source.language} title={source.title}>
          {words.readSource}
        </a>
      </p>
    </div>
  )
}
