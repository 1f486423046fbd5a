import { type Passage, passagesOf } from '#lib/domain/style/passages.ts'
import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'

/** Straight and curly marks do not stand side by side. */
export const quotationMarks: StyleRule = {
  id: 'quotation-marks',
  title: 'Straight and curly marks',
  source: 'AP Stylebook, quotation marks; one form throughout',
  inJapanese: false,
  find: (release) => {
    const passages = passagesOf(release)
    if (!passages.some(({ text }) => /[“”‘’]/.test(text))) return []
    return passages.flatMap(straightMarks)
  },
}

/** One finding for each stored piece, since one patch mends all of its marks. */
function straightMarks(passage: Passage): Finding[] {
  const curly = curled(passage.text)
  return passage.pieces.flatMap((piece): Finding[] => {
    const after = curly.slice(piece.from, piece.from + piece.text.length)
    if (after === piece.text) return []
    return [
      {
        where: passage.where,
        path: piece.path,
        problem: 'Straight marks in a release that has curly ones.',
        excerpt: piece.text.length > 80 ? `${piece.text.slice(0, 79)}…` : piece.text,
        advice: 'Use curly marks throughout.',
        fix: { label: 'Make them curly', path: piece.path, before: piece.text, after },
      },
    ]
  })
}

/** The same text with every straight mark curled, but those of feet and inches. */
function curled(text: string): string {
  return text.replace(/["']/g, (mark, at: number) => {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    if (/\d/.test(before) && !/\p{L}/u.test(after)) return mark
    const opens = /[\s([{—–“‘"']/.test(before) && /\S/.test(after)
    if (mark === '"') return opens ? '“' : '”'
    // "’26" and "’tis" leave something out; they do not open a quotation.
    return opens && !/\d/.test(after) ? '‘' : '’'
  })
}
