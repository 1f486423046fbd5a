import { findingAt, isQuoted, passagesOf } from '#lib/domain/style/passages.ts'
import type { StyleRule } from '#lib/domain/style/styleRule.ts'

const TIME = /(?<![\d:])(\d{1,2})(:[0-5]\d)?\s?([ap])\.?\s?m(?:\.|\b)/gi

/** Times as AP prints them: "2 p.m.", "2:30 p.m.", noon and midnight in words. */
export const timeForm: StyleRule = {
  id: 'times',
  title: 'Form of times',
  source: 'AP Stylebook, times; DINFOS captioning checklist',
  inJapanese: false,
  find: (release) =>
    passagesOf(release).flatMap((passage) =>
      [...passage.text.matchAll(TIME)].flatMap((match) => {
        const [printed, hour = '', minutes = '', half = ''] = match
        const wanted = inPrint(hour, minutes === ':00' ? '' : minutes, half.toLowerCase())
        const range = { from: match.index, to: match.index + printed.length }
        if (printed === wanted || isQuoted(passage, range.from, range.to)) return []
        return findingAt(passage, range, {
          problem: `“${printed}” is not how AP prints a time.`,
          advice: `Write “${wanted}”.`,
          replacement: wanted,
        })
      }),
    ),
}

function inPrint(hour: string, minutes: string, half: string): string {
  if (Number(hour) === 12 && minutes === '') return half === 'p' ? 'noon' : 'midnight'
  return `${Number(hour)}${minutes} ${half}.m.`
}
