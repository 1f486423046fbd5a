import { PortableText, type PortableTextComponents } from '@portabletext/react'
import type { ReactNode } from 'react'
import { type FieldMark, unmarked } from '#components/fieldMark.ts'
import { CaptionedPicture } from '#components/picture/CaptionedPicture.tsx'
import { Attribution } from '#components/quote/Attribution.tsx'
import { attributionText } from '#components/quote/attributionText.ts'
import { QuotedWords } from '#components/quote/QuotedWords.tsx'
import { TranslationLabel } from '#components/quote/TranslationLabel.tsx'
import { type QuoteReference, type SetBlock, setQuotations } from '#components/rich-text/quotationsInPrint.ts'
import { SafeLink } from '#components/rich-text/SafeLink.tsx'
import { wordsIn } from '#components/words.ts'
import type { BodyBlock } from '#lib/domain/body.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Quote } from '#lib/domain/quote.ts'
import type { PictureUrl } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  blocks: readonly BodyBlock[]
  /** The quotes that the marks name; a statement's number is its place here, from 1. */
  quotes: readonly Quote[]
  language: string
  pictureUrl: PictureUrl
  /** Runs into the first paragraph. */
  dateline?: ReactNode
  /** Given by previews, where a click on a block opens it. */
  field?: FieldMark
}

/** The text of a release, each quotation marked as the record it is. */
export function Body({ blocks, quotes, language, pictureUrl, dateline, field = unmarked }: Props) {
  const set = setQuotations(blocks)
  const first = set[0]
  const opens = first?._type === 'block' && first.style === 'normal' && !first.listItem ? first._key : null
  return (
    <div className="body">
      {dateline && opens === null && <p>{dateline}</p>}
      <PortableText
        value={set}
        components={componentsFor({ quotes, language, pictureUrl, dateline, field, opens })}
        onMissingComponent={false}
      />
    </div>
  )
}

type Setting = Omit<Props, 'blocks'> & { field: FieldMark; opens: string | null }

function componentsFor(setting: Setting): PortableTextComponents<SetBlock | QuoteReference> {
  const { quotes, language, pictureUrl, dateline, field, opens } = setting
  const markOf = (key: string | undefined) => (key === undefined ? {} : field(`body[_key=="${key}"]`))
  const quoteOf = (id: string) => quotes.find((quote) => quote.id === id)
  return {
    block: {
      normal: ({ value, children }) => (
        <p {...markOf(value._key)}>
          {value._key === opens && dateline}
          {children}
        </p>
      ),
      h2: ({ value, children }) => <h2 {...markOf(value._key)}>{children}</h2>,
      h3: ({ value, children }) => <h3 {...markOf(value._key)}>{children}</h3>,
      blockquote: ({ value, children }) => (
        <blockquote className="passage" {...markOf(value._key)}>
          {children}
        </blockquote>
      ),
    },
    listItem: ({ value, children }) => <li {...markOf(value._key)}>{children}</li>,
    marks: {
      link: ({ value, children }) => <SafeLink href={value?.href}>{children}</SafeLink>,
      quotation: ({ value, children }) => (
        <span className="said" id={value?.anchor ? `quote-${value.quoteId}` : undefined}>
          {children}
        </span>
      ),
    },
    types: {
      quoteReference: ({ value }) => {
        const quote = quoteOf(value.quoteId)
        return (
          <span className="unbroken">
            {value.closing}
            {quote && <Reference quote={quote} number={quotes.indexOf(quote) + 1} language={language} />}
          </span>
        )
      },
      pullQuote: ({ value }) => {
        const quote = quoteOf(value.quoteId)
        return quote ? <PullQuote quote={quote} /> : null
      },
      releasePicture: ({ value }) => <CaptionedPicture picture={value.picture} pictureUrl={pictureUrl} />,
    },
  }
}

/** A small number behind quoted words; it leads to the statement's own page and tells who spoke, in what office. */
function Reference({ quote, number, language }: { quote: Quote; number: number; language: string }) {
  const speaker = attributionText(quote.attribution, language)
  return (
    <sup className="reference">
      <a
        href={paths.quote(quote.id)}
        title={`${speaker}. ${formatDay(quote.day, language)}`}
        aria-label={wordsIn(language).statementNumber(number, speaker)}
      >
        {number}
      </a>
    </sup>
  )
}

/** Words lifted out of the text. They stand in the text as well, so this is set beside it, not read as new. */
function PullQuote({ quote }: { quote: Quote }) {
  return (
    <figure className="pull-quote">
      <QuotedWords quote={quote} />
      <figcaption>
        <Attribution attribution={quote.attribution} language={quote.language} />
        <TranslationLabel quote={quote} language={quote.language} />
      </figcaption>
    </figure>
  )
}
