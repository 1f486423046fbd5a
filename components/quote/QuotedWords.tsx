import { isJapanese } from '#lib/domain/dates.ts'
import type { Quote } from '#lib/domain/quote.ts'
import { paths } from '#lib/paths.ts'

/** The marks that stand around quoted words in a language. */
export function quotationMarks(language: string): { open: string; close: string } {
  return isJapanese(language) ? { open: '「', close: '」' } : { open: '“', close: '”' }
}

type Props = { quote: Quote; className?: string }

/**
 * The words of a statement, verbatim. Each segment stands between marks of its own: what the source printed apart is never
 * run together, and nothing is put in its gaps.
 */
export function QuotedWords({ quote, className }: Props) {
  const { open, close } = quotationMarks(quote.language)
  return (
    <blockquote className={className} lang={quote.language} cite={paths.quote(quote.id)}>
      {quote.segments.map((segment) => (
        <p key={segment}>
          <span className="mark-of-quotation">{open}</span>
          {segment}
          <span className="mark-of-quotation">{close}</span>
        </p>
      ))}
    </blockquote>
  )
}
