import type { FieldMark } from '#components/fieldMark.ts'
import { Attribution } from '#components/quote/Attribution.tsx'
import { citation } from '#components/quote/attributionText.ts'
import { QuotedWords } from '#components/quote/QuotedWords.tsx'
import { TranslationLabel } from '#components/quote/TranslationLabel.tsx'
import { wordsIn } from '#components/words.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Edition } from '#lib/domain/edition.ts'
import { absolute, paths } from '#lib/paths.ts'

type Props = { edition: Edition; agency: string; siteUrl: string; field: FieldMark }

/** Every statement of a release, numbered as in its text, with the office held that day and how to cite it. */
export function ReleaseStatements({ edition, agency, siteUrl, field }: Props) {
  const { language, content } = edition
  const words = wordsIn(language)
  if (content.quotes.length === 0) return null
  return (
    <section className="release-statements" aria-labelledby="statements">
      <h2 id="statements">{words.statementsInRelease}</h2>
      <ol className="statements">
        {content.quotes.map((quote) => {
          const address = absolute(siteUrl, paths.quote(quote.id))
          return (
            <li key={quote.id}>
              <figure className="statement" {...field('segments', quote.id)}>
                <QuotedWords quote={quote} />
                <figcaption>
                  <Attribution attribution={quote.attribution} language={quote.language} />
                  <TranslationLabel quote={quote} language={language} />
                  <span className="statement-links">
                    <a href={paths.quote(quote.id)}>{words.statementOf(formatDay(quote.day, language))}</a>
                    {quote.delivery && (
                      <>
                        {' '}
                        <span>{words.delivery[quote.delivery]}</span>
                      </>
                    )}
                  </span>
                  <details>
                    <summary>{words.cite}</summary>
                    <p className="citation" lang={quote.language}>
                      {citation({ quote, release: content, agency, address })}
                    </p>
                  </details>
                </figcaption>
              </figure>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
