import { Moment } from '#components/page/Moment.tsx'
import { wordsIn } from '#components/words.ts'
import type { EditionNote } from '#lib/domain/edition.ts'

type Props = { current: EditionNote; history: readonly EditionNote[]; language: string; zone: string }

/** Every edition of a release in the order in which they were published; nothing where there is only one. */
export function EditionList({ current, history, language, zone }: Props) {
  if (history.length === 0) return null
  const words = wordsIn(language)
  const editions = [current, ...history].toSorted((a, b) => a.number - b.number)
  return (
    <section className="editions" aria-labelledby="editions">
      <h2 id="editions">{words.editions}</h2>
      <ol>
        {editions.map(({ number, kind, note, publishedAt }) => (
          <li key={number}>
            <span className="edition-day">
              {words.editionNotice[kind] ?? words.firstPublished}{' '}
              <Moment instant={publishedAt} zone={zone} language={language} />
            </span>
            {note && <span className="edition-note">{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
