import { attributionText } from '#components/quote/attributionText.ts'
import { languageName, wordsIn } from '#components/words.ts'
import { dayOf, isJapanese } from '#lib/domain/dates.ts'
import type { EditionKind } from '#lib/domain/edition.ts'
import type { Day, Picture } from '#lib/domain/official.ts'
import type { Quote } from '#lib/domain/quote.ts'
import type { Newsroom, ReleaseReading } from '#lib/domain/reading.ts'
import type { ReleaseKind } from '#lib/domain/release.ts'

/** What other sites are shown of a release: this much and no more. */
export type Card = {
  slug: string
  language: string
  kind: ReleaseKind
  title: string
  summary: string | null
  picture: Picture | null
  quote: CardQuote | null
  /** Days of the newsroom's own calendar. */
  publishedOn: Day
  /** What became of the release since; null while it stands as first published. */
  change: { kind: Exclude<EditionKind, 'first'>; on: Day; note: string | null } | null
  newsroom: Pick<Newsroom, 'name' | 'agency' | 'language' | 'notice'>
}

export type CardQuote = {
  language: string
  /** The pieces of the statement, verbatim; each stands between quotation marks of its own. */
  segments: string[]
  /** Speaker with the rank and office of the day. */
  attribution: string
  day: Day
  /** For words that are a translation: that they are one, and whose. */
  translation: string | null
}

/** Longest words shown. Japanese says as much in half as many characters. */
const LONGEST_QUOTE = { japanese: 240, other: 480 }
const LONGEST_SUMMARY = { japanese: 140, other: 280 }

/**
 * What a card shows of a release. A withdrawn one keeps its title, so that readers know what was withdrawn, and loses
 * the rest.
 */
export function cardOf({ edition, isWithdrawn }: ReleaseReading, newsroom: Newsroom): Card {
  const { content, language } = edition
  const standing = {
    summary: shorten(content.summary, language),
    picture: content.leadPicture,
    quote: quoteForCard(content.quotes),
  }
  return {
    slug: edition.slug,
    language,
    kind: content.kind,
    title: content.title,
    ...(isWithdrawn ? { summary: null, picture: null, quote: null } : standing),
    publishedOn: dayOf(edition.firstPublishedAt, newsroom.timeZone),
    change:
      edition.kind === 'first'
        ? null
        : { kind: edition.kind, on: dayOf(edition.publishedAt, newsroom.timeZone), note: edition.note },
    newsroom: {
      name: newsroom.name,
      agency: newsroom.agency,
      language: newsroom.language,
      notice: newsroom.notice,
    },
  }
}

/** The first statement that fits whole: a card never cuts a person's words. */
function quoteForCard(quotes: readonly Quote[]): CardQuote | null {
  const quote = quotes.find((each) => each.segments.join('').length <= limit(LONGEST_QUOTE, each.language))
  if (!quote) return null
  return {
    language: quote.language,
    segments: quote.segments,
    attribution: attributionText(quote.attribution, quote.language),
    day: quote.day,
    translation: quote.translation
      ? wordsIn(quote.language).translatedBy(
          languageName(quote.translation.language, quote.language),
          quote.translation.translator,
        )
      : null,
  }
}

/** The summary is the newsroom's own text and may be cut: at a space, or at a character where there are none. */
function shorten(summary: string, language: string): string | null {
  const characters = [...summary.trim()]
  const longest = limit(LONGEST_SUMMARY, language)
  if (characters.length <= longest) return characters.join('') || null
  const cut = characters.slice(0, longest).join('')
  return `${cut.slice(0, isJapanese(language) ? cut.length : cut.lastIndexOf(' ')).trim() || cut}…`
}

function limit(of: { japanese: number; other: number }, language: string): number {
  return isJapanese(language) ? of.japanese : of.other
}
