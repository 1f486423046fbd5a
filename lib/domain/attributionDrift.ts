import { attributionOn } from '#lib/domain/attribution.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { Day, Official } from '#lib/domain/official.ts'
import type { Attribution } from '#lib/domain/quote.ts'

/** A statement as it stands in print: its attribution is the one frozen in the current edition of a release. */
export type PrintedStatement = {
  quoteId: string
  segments: string[]
  day: Day
  /** Language of the release, which the attribution is printed in. */
  language: string
  attribution: Attribution
  releaseId: string
  releaseTitle: string
  editionId: string
  editionNumber: number
  /** The day the edition was published, `YYYY-MM-DD`, in the newsroom's zone. */
  publishedOn: Day
  isWithdrawn: boolean
}

/** What the source of a quote printed beside the name, word for word, where the quote records it. */
export type SourceAttribution = {
  quoteId: string
  segments: string[]
  day: Day
  language: string
  text: string
}

export type AlteredAttribution = {
  quoteId: string
  segments: string[]
  releaseId: string | null
  releaseTitle: string | null
  /** "Printed as “Capt. Ada Roe, commander” on May 3, 2025; would now read “Ada Roe, director”." */
  sentence: string
}

/**
 * The printed attributions that an official's record, as it is now edited, no longer bears out. Editions do not change;
 * but the next edition of each of these releases would print something else about the same day.
 */
export function alteredAttributions(
  printed: readonly PrintedStatement[],
  edited: Official,
): AlteredAttribution[] {
  return printed.flatMap((statement) => {
    const now = attributionOn(edited, statement.day, statement.language)
    const before = attributionLine(statement.attribution)
    if (now && attributionLine(now) === before) return []
    const { quoteId, segments, releaseId, releaseTitle } = statement
    return {
      quoteId,
      segments,
      releaseId,
      releaseTitle,
      sentence: `Printed as “${before}” on ${formatDay(statement.publishedOn, 'en')}; ${wouldRead(now, statement.day)}`,
    }
  })
}

/**
 * The same for attributions that a quote keeps as its source printed them. They are free text, so only a rank or post is
 * looked for that stands in them, that the record gave before the edit, and that it gives no longer.
 */
export function alteredSourceAttributions(
  kept: readonly SourceAttribution[],
  before: Official,
  edited: Official,
): AlteredAttribution[] {
  return kept.flatMap(({ quoteId, segments, day, language, text }) => {
    const was = attributionOn(before, day, language)
    const now = attributionOn(edited, day, language)
    const lost = [
      [was?.rank, now?.rank],
      [was?.post, now?.post],
    ].some(([held, holds]) => held && held !== holds && text.toLowerCase().includes(held.toLowerCase()))
    if (!lost) return []
    return {
      quoteId,
      segments,
      releaseId: null,
      releaseTitle: null,
      sentence: `Its source printed “${text}”; ${wouldRead(now, day)}`,
    }
  })
}

/** Rank or title, name, post and organization in one line, as far as they are there. */
export function attributionLine({ rank, honorific, name, post, organization }: Attribution): string {
  const office = organization && post?.includes(organization) ? [post] : [post, organization]
  return [[rank ?? honorific, name].filter(Boolean).join(' '), ...office].filter(Boolean).join(', ')
}

function wouldRead(now: Attribution | null, day: Day): string {
  return now
    ? `would now read “${attributionLine(now)}”.`
    : `no office would be held on ${formatDay(day, 'en')}, the day of the words.`
}
