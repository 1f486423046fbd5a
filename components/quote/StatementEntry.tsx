import { Attribution } from '#components/quote/Attribution.tsx'
import { QuotedWords } from '#components/quote/QuotedWords.tsx'
import { TranslationLabel } from '#components/quote/TranslationLabel.tsx'
import { wordsIn } from '#components/words.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Statement } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

/** One statement in a list: words, speaker in the office of that day, permalink, source. */
export function StatementEntry({ statement, language }: { statement: Statement; language: string }) {
  const { quote, release } = statement
  const words = wordsIn(language)
  return (
    <figure className="statement">
      <QuotedWords quote={quote} />
      <figcaption>
        <Attribution attribution={quote.attribution} language={quote.language} />
        <TranslationLabel quote={quote} language={language} />
        <span className="statement-links">
          <a href={paths.quote(quote.id)}>
            <time dateTime={quote.day}>{words.statementOf(formatDay(quote.day, language))}</time>
          </a>
          <a className="statement-source" href={paths.release(release.slug)} lang={release.language}>
            {release.title}
          </a>
        </span>
      </figcaption>
    </figure>
  )
}
