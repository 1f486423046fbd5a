import type { Quotation } from '#lib/domain/quotationMarks.ts'
import type { Attribution } from '#lib/importer/attribution.ts'
import type { Passage } from '#lib/importer/passage.ts'

/** Verbs of saying behind 「…」と, as releases and the press print them. */
const SAID =
  /(?:述べ|語っ|語る|話し|話す|言っ|言う|言い|強調|説明|指摘|訴え|コメント|発言|答え|応じ|明らかにし|呼び[掛か]け|期待を|挨拶|あいさつ|表明|書い|記し|つづっ)/u
/** What makes a name of the words in marks: 「潮の家」と名付けられた. */
const NAMED =
  /^と(?:いう|は|題|名付|名づ|称|呼ば|呼ぶ|銘打|する|して)|^(?:を|の|は|が|に|で|など|プロジェクト|計画|展)/u
const CLAUSE = 90
const LEAST_OF_A_SENTENCE = 8
const CORNER = /^[「『]/u

/** Whether a quotation stands in corner marks. */
export function isInCornerMarks(source: string, quotation: Quotation): boolean {
  return CORNER.test(source.slice(quotation.whole.start, quotation.whole.start + 1))
}

/**
 * The attribution of words in corner marks: 「…」と鈴木長官は述べた, or 鈴木長官は「…」と述べた. Who it is stays open: a
 * Japanese name does not tell by its form where the family name ends, so a person chooses the official.
 */
export function japaneseAttribution(
  source: string,
  passage: Passage,
  quotation: Quotation,
): Attribution | null {
  const from = quotation.whole.end
  const clause = /^[^。\n「『]*/u.exec(source.slice(from, Math.min(passage.end, from + CLAUSE)))?.[0] ?? ''
  if (!clause.startsWith('と') && !clause.startsWith('などと')) return null
  const cue = SAID.exec(clause)
  if (!cue) return null
  const after = /^(?:など)?と(.{1,40}?)[はが]/u.exec(clause)?.[1] ?? null
  const before = /([^。、「」『』\n]{1,40})[はが]、?[^。「」『』]{0,60}$/u.exec(
    source.slice(Math.max(passage.start, quotation.whole.start - 120), quotation.whole.start),
  )?.[1]
  return {
    start: from,
    end: from + clause.length,
    subject: { kind: 'other', text: (after ?? before ?? '').trim() },
    cue: cue[0],
    place: 'after',
  }
}

/** Whole sentences in corner marks that stand alone or close a paragraph; a name or a term is none. */
export function isJapaneseSentence(source: string, quotation: Quotation): boolean {
  const text = source.slice(quotation.inner.start, quotation.inner.end)
  if (NAMED.test(source.slice(quotation.whole.end, quotation.whole.end + 10))) return false
  return /[。！？]$/u.test(text) && [...text].length >= LEAST_OF_A_SENTENCE
}
