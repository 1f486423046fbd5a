import { CalendarDay } from '#components/page/Moment.tsx'
import { wordsIn } from '#components/words.ts'
import { dayOf, isJapanese } from '#lib/domain/dates.ts'
import type { EditionNote } from '#lib/domain/edition.ts'

type Props = { edition: EditionNote; language: string; zone: string }

/** What a reader must know before the headline: that the release was corrected, updated or withdrawn, when, and why. */
export function EditionNotice({ edition, language, zone }: Props) {
  const words = wordsIn(language)
  const label = words.editionNotice[edition.kind]
  if (!label) return null
  const day = <CalendarDay day={dayOf(edition.publishedAt, zone)} language={language} />
  return (
    <div className={`edition-notice ${edition.kind}`}>
      <p>
        <strong>
          {isJapanese(language) ? (
            <>
              {label}（{day}）{edition.note && '：'}
            </>
          ) : (
            <>
              {label}, {day}
              {edition.note && ':'}
            </>
          )}
        </strong>{' '}
        {edition.note}
      </p>
      {edition.kind === 'withdrawal' && <p>{words.withdrawn}</p>}
    </div>
  )
}
