import { ANY_MONTH, monthOf } from '#lib/domain/style/monthNames.ts'
import { findingAt, isQuoted, type Passage, passagesOf } from '#lib/domain/style/passages.ts'
import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'

const MONTH_AND_DAY = new RegExp(`\\b(${ANY_MONTH})(\\.?) (\\d{1,2})(st|nd|rd|th)?(?![\\d:])\\b`, 'g')
const MONTH_AND_YEAR = new RegExp(`\\b(${ANY_MONTH})\\.? (\\d{4})\\b`, 'g')
const DAY_FIRST = new RegExp(
  `(?<![\\d-])(\\d{1,2})(?:(?:st|nd|rd|th)(?: of)?)? (${ANY_MONTH})\\b(?!\\.? \\d{1,2}\\b)`,
  'g',
)
const IN_FIGURES = /(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/-])/g

/** Dates as AP prints them: month cut before a day, spelled out before a year alone, no "st" or "th". */
export const dateForm: StyleRule = {
  id: 'dates',
  title: 'Form of dates',
  source: 'AP Stylebook, months and dates; DINFOS captioning checklist',
  inJapanese: false,
  find: (release) =>
    passagesOf(release).flatMap((passage) => [
      ...forms(passage, MONTH_AND_DAY, ([, month = '', , day = '']) => `${monthOf(month)?.[1]} ${day}`),
      ...forms(passage, MONTH_AND_YEAR, ([, month = '', year = '']) => `${monthOf(month)?.[0]} ${year}`),
      ...forms(passage, DAY_FIRST, ([, day = '', month = '']) => `${monthOf(month)?.[1]} ${day}`),
      ...inFigures(passage),
    ]),
}

/** Where a pattern finds something other than what it should say. */
function forms(passage: Passage, pattern: RegExp, wantedFor: (match: RegExpMatchArray) => string): Finding[] {
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const range = { from: match.index, to: match.index + match[0].length }
    const wanted = wantedFor(match)
    if (match[0] === wanted || isQuoted(passage, range.from, range.to)) return []
    return findingAt(passage, range, {
      problem: `“${match[0]}” is not how AP prints a date.`,
      advice: `Write “${wanted}”.`,
      replacement: wanted,
    })
  })
}

function inFigures(passage: Passage): Finding[] {
  return [...passage.text.matchAll(IN_FIGURES)].flatMap((match) => {
    const range = { from: match.index, to: match.index + match[0].length }
    if (isQuoted(passage, range.from, range.to)) return []
    return findingAt(passage, range, {
      problem: 'A date in figures is read in two ways.',
      advice: 'Write month, day and year: “Aug. 11, 2020”.',
    })
  })
}
