import { counted, shown } from '#lib/importer/formats/findings.ts'
import { withoutLigatures } from '#lib/importer/formats/ligatures.ts'
import { type WordMarkup, wordMarkup } from '#lib/importer/formats/wordMarkup.ts'
import { attributeOf, eachElement } from '#lib/importer/formats/xmlElements.ts'
import type { SourceText } from '#lib/importer/sourceHints.ts'

/** What of a Word file stands beside its text. */
export type PartTexts = { margins: string[]; comments: number; commentAuthors: string[] }

/** Page numbers say nothing that the text would lack. */
const PAGE_NUMBER = /^[\s\d|/–—-]*(?:page)?[\s\d|/–—-]*(?:of)?[\s\d|/–—-]*$/i
/** Paragraphs that are looked for after so many were missed: enough to say that something is wrong. */
const MOST_MISSED = 20

/** The words of headers and footers, each once, and how many comments there are, by whom. */
export function partTexts(parts: ReadonlyMap<string, string>): PartTexts {
  const margins = new Set<string>()
  const commentAuthors = new Set<string>()
  let comments = 0
  for (const [path, xml] of parts) {
    if (/\/(?:header|footer)\d*\.xml$/.test(path)) {
      const words = wordMarkup(xml).fragments.map((fragment) => fragment.trim())
      for (const line of words) if (!PAGE_NUMBER.test(line)) margins.add(line)
    }
    if (!/\/comments\d*\.xml$/.test(path)) continue
    eachElement(xml, (name, attributes) => {
      if (name !== 'comment') return
      comments += 1
      const author = attributeOf(attributes, 'author')
      if (author) commentAuthors.add(author)
    })
  }
  return { margins: [...margins], comments, commentAuthors: [...commentAuthors] }
}

/**
 * What is not in the text of a Word file, or was read in one of several ways: one sentence for each kind.
 * @param unread symbols for which no character is known
 */
export function wordNotes(
  markups: readonly WordMarkup[],
  { margins, comments, commentAuthors }: PartTexts,
  { text, hints }: SourceText,
  unread: readonly string[],
): string[] {
  const all = <Item>(of: (markup: WordMarkup) => Iterable<Item>) =>
    markups.flatMap((markup) => [...of(markup)])
  const sum = (of: (markup: WordMarkup) => number) => markups.reduce((count, markup) => count + of(markup), 0)
  const notes: string[] = []
  const revised = revisions(sum)
  if (revised !== '') {
    const authors = [...new Set(all(({ authors }) => authors))]
    const by = authors.length > 0 ? ` by ${authors.join(', ')}` : ''
    notes.push(`The file has tracked changes: ${revised}${by}; the text is read as if all were accepted.`)
  }
  if (comments > 0) {
    const by = commentAuthors.length > 0 ? ` by ${commentAuthors.join(', ')}` : ''
    notes.push(`${counted(comments, 'comment')}${by} left out.`)
  }
  if (margins.length > 0)
    notes.push(`The header and footer of the page are left out: ${shown(margins.join(' / '))}.`)
  const hidden = all(({ hidden }) => hidden)
  if (hidden.length > 0) notes.push(`Hidden words left out: ${shown(hidden.join(' '))}.`)
  const aids = all(({ readingAids }) => readingAids)
  if (aids.length > 0) notes.push(`Reading aids above words left out: ${shown(aids.join(' '))}.`)
  const hasFootnotes = markups.slice(1).some(({ fragments }) => fragments.length > 0)
  if (hasFootnotes)
    notes.push('The footnotes stand at the end of the text, and their numbers in brackets within it; check.')
  const boxes = sum(({ textBoxes }) => textBoxes)
  if (boxes > 0)
    notes.push(
      `${counted(boxes, 'text box', 'text boxes')}: the words stand after the paragraph beside; check.`,
    )
  const formulas = all(({ formulas }) => formulas)
  if (formulas.length > 0) notes.push(`Formulas left out: ${shown(formulas.join(' '))}.`)
  const objects = sum(({ objects }) => objects) + sum(({ inserts }) => inserts)
  if (objects > 0)
    notes.push(`${counted(objects, 'chart or embedded object', 'charts or embedded objects')} left out.`)
  if (unread.length > 0)
    notes.push(
      `${counted(unread.length, 'symbol')} left out for which no character is known: ${unread.join(', ')}.`,
    )
  const numbered = numberedRuns(hints.listItems) - (hasFootnotes ? 1 : 0)
  if (numbered > 1)
    notes.push(`${counted(numbered, 'numbered list')}: each is numbered from 1; check where one runs on.`)
  const missed = missedIn(
    text,
    all(({ fragments }) => fragments),
  )
  if (missed.length > 0) {
    const more = missed.length >= MOST_MISSED ? ' or more' : ''
    notes.push(
      `${counted(missed.length, 'paragraph')}${more} not found in the text, add by hand: ${shown(missed.join(' / '))}.`,
    )
  }
  return notes
}

function revisions(sum: (of: (markup: WordMarkup) => number) => number): string {
  const kinds = [
    [sum(({ insertions }) => insertions), 'insertion'],
    [sum(({ deletions }) => deletions), 'deletion'],
    [sum(({ moves }) => moves), 'move'],
  ] as const
  return kinds.flatMap(([count, kind]) => (count > 0 ? [counted(count, kind)] : [])).join(', ')
}

/** How many numbered lists there are: a list ends where the text goes on between two items. */
function numberedRuns(items: SourceText['hints']['listItems']): number {
  return items.filter((item, index) => {
    const before = items[index - 1]
    return item.ordered && item.level === 1 && (!before || item.start - before.end > 1)
  }).length
}

/** Fragments of which the text does not hold every character in its order; white space does not count. */
function missedIn(text: string, fragments: readonly string[]): string[] {
  const bare = (words: string) => withoutLigatures(words).text.replace(/\s+/g, '')
  const searched = bare(text)
  const missed: string[] = []
  let from = 0
  for (const fragment of fragments) {
    if (missed.length >= MOST_MISSED) break
    const sought = bare(fragment)
    const at = searched.indexOf(sought, from)
    if (at >= 0) from = at + sought.length
    else if (!searched.includes(sought)) missed.push(fragment)
  }
  return missed
}
