import { EditionNotice } from '#components/release/EditionNotice.tsx'
import { SourceChangeNotice } from '#components/release/SourceChangeNotice.tsx'
import { wordsIn } from '#components/words.ts'
import type { EditionNote } from '#lib/domain/edition.ts'
import type { SourceChange } from '#lib/domain/reading.ts'

type Props = {
  current: EditionNote
  history: readonly EditionNote[]
  /** For a translation whose original has changed since. */
  source: SourceChange | null
  language: string
  zone: string
}

/** What became of a release: its latest change, then every correction made before, newest first. None is ever dropped. */
export function EditionNotices({ current, history, source, language, zone }: Props) {
  const shown = [current, ...history.filter(({ kind }) => kind === 'correction')]
  const told = shown.filter(({ kind }) => kind !== 'first')
  if (told.length === 0 && !source) return null
  return (
    <section className="edition-notices" aria-label={wordsIn(language).changes}>
      {told.map((edition) => (
        <EditionNotice key={edition.number} edition={edition} language={language} zone={zone} />
      ))}
      {source && <SourceChangeNotice source={source} language={language} />}
    </section>
  )
}
