import { CalendarDay } from '#components/page/Moment.tsx'
import { Attribution } from '#components/quote/Attribution.tsx'
import { attributionText, citation } from '#components/quote/attributionText.ts'
import { QuotedWords } from '#components/quote/QuotedWords.tsx'
import { TranslationLabel } from '#components/quote/TranslationLabel.tsx'
import { wordsIn } from '#components/words.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { CitedQuote, Newsroom } from '#lib/domain/reading.ts'
import { absolute, paths } from '#lib/paths.ts'

type Props = {
  statement: CitedQuote
  settings: Newsroom
  /** Origin of the site: a citation carries the whole address. */
  siteUrl: string
}

/** Long words in small type, short words in large. */
function lengthOf(segments: string[]): 'short' | 'middle' | 'long' {
  const wide = segments
    .join('')
    .replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '').length
  const characters = segments.join('').length + wide
  if (characters < 160) return 'short'
  return characters < 380 ? 'middle' : 'long'
}

/** One statement by itself: the words, and all that it takes to quote them rightly. */
export function QuotePage({ statement, settings, siteUrl }: Props) {
  const { quote, release } = statement
  const language = quote.language
  const words = wordsIn(language)
  const address = absolute(siteUrl, paths.quote(quote.id))
  const speaker = attributionText({ ...quote.attribution, post: null, organization: null }, language)
  return (
    <article className="quote-page" lang={language}>
      {statement.isWithdrawn && (
        <div className="edition-notice withdrawal">
          <p>
            <strong>{words.editionNotice.withdrawal}:</strong> {words.statementWithdrawn}
          </p>
          {statement.withdrawalNote && <p>{statement.withdrawalNote}</p>}
        </div>
      )}
      <h1 className="label">
        {words.statementOf(formatDay(quote.day, language))}
        <span className="unseen">, {speaker}</span>
      </h1>
      <figure>
        <QuotedWords quote={quote} className={`words ${lengthOf(quote.segments)}`} />
        <figcaption>
          <Attribution attribution={quote.attribution} language={language} />
          <TranslationLabel quote={quote} language={language} />
        </figcaption>
      </figure>
      <dl className="record">
        <div>
          <dt>{words.said}</dt>
          <dd>
            <CalendarDay day={quote.day} language={language} />
          </dd>
        </div>
        {quote.occasion && (
          <div>
            <dt>{words.occasion}</dt>
            <dd>{quote.occasion}</dd>
          </div>
        )}
        {quote.delivery && (
          <div>
            <dt>{words.deliveryLabel}</dt>
            <dd>{words.delivery[quote.delivery]}</dd>
          </div>
        )}
        <div>
          <dt>{words.source}</dt>
          <dd>
            <a href={paths.release(release.slug)} lang={release.language}>
              {release.title}
            </a>
            <a href={`${paths.release(release.slug)}#quote-${quote.id}`}>{words.readInRelease}</a>
          </dd>
        </div>
        <div>
          <dt>{words.cite}</dt>
          <dd className="citation">{citation({ quote, release, agency: settings.agency, address })}</dd>
        </div>
        <div>
          <dt>{words.permalink}</dt>
          <dd>
            <a className="address" href={paths.quote(quote.id)} rel="bookmark">
              {address}
            </a>
          </dd>
        </div>
      </dl>
    </article>
  )
}
