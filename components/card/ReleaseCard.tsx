import { CardDocument } from '#components/card/CardDocument.tsx'
import type { Card, CardQuote } from '#components/card/card.ts'
import { cardWordsIn } from '#components/card/cardWords.ts'
import { CalendarDay } from '#components/page/Moment.tsx'
import { quotationMarks } from '#components/quote/QuotedWords.tsx'
import { wordsIn } from '#components/words.ts'
import type { PictureUrl } from '#lib/domain/reading.ts'
import { absolute, paths } from '#lib/paths.ts'

type Props = { card: Card; siteUrl: string; pictureUrl: PictureUrl }

/** Twice the widest a card shows it, so that it is sharp on a phone. */
const PICTURE = { width: 640, height: 480 }

/** A release on somebody else's page: what it says, who said it, what became of it, and where to read the whole. */
export function ReleaseCard({ card, siteUrl, pictureUrl }: Props) {
  const { language, change, newsroom, picture, quote } = card
  const words = wordsIn(language)
  const own = cardWordsIn(language)
  const address = absolute(siteUrl, paths.release(card.slug))
  const isWithdrawn = change?.kind === 'withdrawal'
  return (
    <CardDocument language={language} title={card.title} canonical={address}>
      <article>
        <p className="by">
          <b lang={newsroom.language}>{newsroom.agency}</b>{' '}
          <span>
            {words.kind[card.kind]} · <CalendarDay day={card.publishedOn} language={language} />
          </span>
        </p>
        {change && (
          <div className={`change ${change.kind}`}>
            <b>{words.editionNotice[change.kind]}</b> · <CalendarDay day={change.on} language={language} />
            {isWithdrawn && <p>{own.withdrawn}</p>}
            {change.note && <p>{change.note}</p>}
          </div>
        )}
        <div className={picture ? 'lead' : undefined}>
          {picture && (
            <img
              src={pictureUrl(picture, PICTURE.width, PICTURE.height)}
              width={PICTURE.width}
              height={PICTURE.height}
              alt={picture.alt}
              // Without it React preloads the picture: a second copy of its address in every card.
              fetchPriority="low"
            />
          )}
          <h1>
            <a href={address}>{card.title}</a>
          </h1>
          {card.summary && <p className="summary">{card.summary}</p>}
        </div>
        {quote && <Statement quote={quote} />}
        <footer>
          <a href={address}>
            {isWithdrawn ? own.readWithdrawn : own.read} <span aria-hidden="true">→</span>
          </a>
          {newsroom.notice && <small lang={newsroom.language}>{newsroom.notice}</small>}
        </footer>
      </article>
    </CardDocument>
  )
}

/** The words in the order they were said, then who said them, in the office of the day. */
function Statement({ quote }: { quote: CardQuote }) {
  const { language } = quote
  const { open, close } = quotationMarks(language)
  return (
    <figure lang={language}>
      <blockquote>
        {quote.segments.map((segment) => (
          <p key={segment}>
            <i>{open}</i>
            {segment}
            <i>{close}</i>
          </p>
        ))}
      </blockquote>
      <figcaption>
        {quote.attribution}
        {cardWordsIn(language).said}
        <CalendarDay day={quote.day} language={language} />
        {quote.translation && (
          <>
            <br />
            {quote.translation}
          </>
        )}
      </figcaption>
    </figure>
  )
}
