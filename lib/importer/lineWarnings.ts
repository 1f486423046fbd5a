import { brokenWordsIn } from '#lib/importer/lineBreaks.ts'
import type { RawParagraph } from '#lib/importer/paragraphs.ts'
import type { ImportWarning } from '#lib/importer/proposal.ts'

/**
 * Warns of what the lines of a page leave in the words: a word that the end of a line breaks, of which only a person knows
 * whether its hyphen stays, and a line within a paragraph that may be the number of a page.
 */
export function lineWarnings(source: string, paragraphs: readonly RawParagraph[]): ImportWarning[] {
  const wrapped = paragraphs.filter(({ lines }) => lines.length > 1)
  return [...brokenWords(source, wrapped), ...wrapped.flatMap((paragraph) => strayNumbers(source, paragraph))]
}

function brokenWords(source: string, paragraphs: readonly RawParagraph[]): ImportWarning[] {
  const found = paragraphs.flatMap(({ text, start }) =>
    brokenWordsIn(text).map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
  )
  if (found.length === 0) return []
  const words = new Set(source.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu))
  return found.map(({ word, start, end }) => {
    const whole = word.replace(/[-\u2010\u00ad]/gu, '')
    const elsewhere = words.has(whole.toLowerCase()) ? ` Elsewhere the text has “${whole}”.` : ''
    const message = `The end of a line breaks “${word}”; the hyphen was kept: check it.${elsewhere}`
    return { message, start, end }
  })
}

function strayNumbers(source: string, { lines }: RawParagraph): ImportWarning[] {
  return lines.slice(1, -1).flatMap(({ start, end }) => {
    const text = end - start < 10 ? source.slice(start, end) : ''
    if (!/^\W*\d{1,3}\W*$/u.test(text)) return []
    return [
      {
        message: `The number “${text}” stands on a line of its own; take it out if it is a page's.`,
        start,
        end,
      },
    ]
  })
}
