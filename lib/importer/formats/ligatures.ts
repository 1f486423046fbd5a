import { counted } from '#lib/importer/formats/findings.ts'

const LIGATURES = /[\ufb00-\ufb06]/g

/** Writes ligatures (ﬁ, ﬂ), which come from the type of a PDF, as the letters that they show. */
export function withoutLigatures(text: string): { text: string; count: number } {
  let count = 0
  const written = text.replace(LIGATURES, (ligature) => {
    count += 1
    return ligature.normalize('NFKC')
  })
  return { text: written, count }
}

/** Says that ligatures were written out; nothing where there were none. */
export function ligatureNotes(count: number): string[] {
  return count > 0 ? [`${counted(count, 'ligature')}, such as “ﬁ” for “fi”, written as single letters.`] : []
}
