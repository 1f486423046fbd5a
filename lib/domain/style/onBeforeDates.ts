import { ANY_MONTH } from '#lib/domain/style/monthNames.ts'
import { findingAt, isQuoted, passagesOf } from '#lib/domain/style/passages.ts'
import type { StyleRule } from '#lib/domain/style/styleRule.ts'

const ON_A_DATE = new RegExp(`\\bon (?=${ANY_MONTH}\\.? \\d{1,2}\\b)`, 'g')

/** No "on" before a date within a sentence; at its beginning the word is needed. */
export const onBeforeDates: StyleRule = {
  id: 'on-before-dates',
  title: '“On” before dates',
  source: 'AP Stylebook, “on”; DINFOS captioning checklist',
  inJapanese: false,
  find: (release) =>
    passagesOf(release).flatMap((passage) =>
      [...passage.text.matchAll(ON_A_DATE)].flatMap((match) => {
        const range = { from: match.index, to: match.index + match[0].length }
        if (isQuoted(passage, range.from, range.to)) return []
        return findingAt(passage, range, {
          problem: '“on” stands before a date.',
          advice: 'Take “on” out, unless the sentence is misread without it.',
          replacement: '',
        })
      }),
    ),
}
