import type { Span } from '#lib/importer/proposal.ts'

/** One word of the source with its place; `dot` tells whether a full stop follows at once. */
export type Word = Span & { text: string; lower: string; dot: boolean; capital: boolean }

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'‑-](?=[\p{L}\p{N}])|[.&](?=\p{L}))*/gu
const POSSESSIVE = /[’']s?$/u

/** The words of `source` from `start` to `end`, in order. */
export function wordsOf(source: string, start: number, end: number): Word[] {
  const slice = source.slice(start, end)
  return [...slice.matchAll(WORD)].map((match) => {
    const text = match[0]
    const from = start + match.index
    const to = from + text.length
    return {
      start: from,
      end: to,
      text,
      lower: text.toLowerCase(),
      dot: source[to] === '.' && to < end,
      capital: /^\p{Lu}/u.test(text),
    }
  })
}

/** The first word at or after an offset, looked for from word `from` on. */
export function wordFrom(words: readonly Word[], from: number, offset: number): Word | undefined {
  let at = from
  while ((words[at]?.start ?? offset) < offset) at += 1
  return words[at]
}

/** A word without a possessive ending: "Australia’s" gives "Australia". */
export function withoutPossessive(text: string): string {
  return text.replace(POSSESSIVE, '')
}

export function isPossessive(text: string): boolean {
  return /[’']s$/u.test(text)
}

/** Words whose full stop does not end a sentence: ranks, honorifics, states (AP), months, firms. */
const ABBREVIATIONS = new Set(
  (
    'gen lt maj brig col capt cmdr cdr adm vadm radm sgt cpl pfc pvt spc ens tech sr jr mr mrs ms mx dr prof rev hon ' +
    'sen sens rep reps gov govs amb del pres sec supt insp det st mt ft no nos vol art dept univ assn bros inc corp co ltd llc vs ' +
    'etc approx est fig u.s u.k u.n u.s.c e.g i.e d.c a.m p.m ph.d m.d j.g ret usa usn messrs ' +
    'jan feb aug sept oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y ' +
    'n.c n.d okla ore pa r.i s.c s.d tenn va vt wash w.va wis wyo ' +
    'r-va d-va'
  ).split(' '),
)

/** Words that begin a sentence so often that an abbreviation before them is taken for its end. */
const OPENERS = new Set(
  'the a an this that these those it he she they we in on at as for by but and after before while when with our his her their under during there both all no one'.split(
    ' ',
  ),
)

/** Whether a full stop after this word belongs to the word. */
export function isAbbreviation(word: Word): boolean {
  return (
    /^\p{Lu}$/u.test(word.text) ||
    ABBREVIATIONS.has(word.lower) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word.text) ||
    /^[RDI]-\p{Lu}\p{Ll}+$/u.test(word.text)
  )
}

/**
 * The sentences of a paragraph as spans that cover it. A sentence ends at `.`, `?`, `!` or `…` (with closing
 * marks after it) before white space and a capital, a figure or an opening mark, unless the stop belongs to an
 * abbreviation or an initial.
 */
export function sentencesOf(source: string, paragraph: Span, words: readonly Word[]): Span[] {
  const spans: Span[] = []
  const endings = /[.?!…]+["”’'»)\]]*\s+(?=["“‘'«„([]*[\p{Lu}\p{N}])/gu
  const slice = source.slice(paragraph.start, paragraph.end)
  let from = paragraph.start
  let at = 0
  for (const match of slice.matchAll(endings)) {
    const stop = paragraph.start + match.index
    const next = stop + match[0].length
    while (at < words.length && (words[at]?.end ?? 0) < stop) at += 1
    const before = words[at]?.end === stop ? words[at] : undefined
    const after = words.slice(at, at + 4).find((word) => word.start >= next)
    const plainStop = match[0].trimEnd() === '.'
    if (plainStop && before && isAbbreviation(before) && !(after && OPENERS.has(after.lower))) continue
    if (plainStop && before && /^\p{Lu}$/u.test(before.text) && after?.capital) continue
    spans.push({ start: from, end: next })
    from = next
  }
  if (from < paragraph.end) spans.push({ start: from, end: paragraph.end })
  return spans
}
