import { findingAt, passagesOf } from '#lib/domain/style/passages.ts'
import type { StyleRule } from '#lib/domain/style/styleRule.ts'

/** One space between words and between sentences. */
export const doubleSpaces: StyleRule = {
  id: 'double-spaces',
  title: 'Double spaces',
  source: 'AP Stylebook, punctuation: one space after a sentence',
  inJapanese: true,
  find: (release) =>
    passagesOf(release).flatMap((passage) =>
      [...passage.text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g)].map((match) => {
        const range = { from: match.index, to: match.index + match[0].length }
        return findingAt(passage, range, {
          problem: `${match[0].length} spaces in a row.`,
          advice: 'Leave one.',
          replacement: ' ',
          label: 'Leave one space',
        })
      }),
    ),
}
