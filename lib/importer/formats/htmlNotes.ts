import { counted, type Findings, shown } from '#lib/importer/formats/findings.ts'

/** What a page is left out as, in the order in which it is told. */
const LEFT_OUT = [
  'navigation',
  'hidden words',
  'words marked as deleted',
  'comments',
  'buttons and menus',
  'form fields',
  'drawings',
  'embedded pages and films',
  'what the page shows only without scripts',
]

type Beside = { outside: string; isAllQuoted: boolean; emptyLinks: number }

/** What is not in the text of a page, or stands otherwise than the page shows it: one sentence for each kind. */
export function htmlNotes(findings: Findings, { outside, isAllQuoted, emptyLinks }: Beside): string[] {
  const notes: string[] = []
  if (outside !== '')
    notes.push(`Only the main part of the page was read; around it stands ${shown(outside)}.`)
  for (const kind of LEFT_OUT) {
    const found = findings.get(kind)
    if (!found || (found.length === 0 && kind !== 'form fields')) continue
    notes.push(found.length === 0 ? `Left out: ${kind}.` : `Left out: ${kind}, ${shown(found.words)}.`)
  }
  const pictures = findings.get('picture')
  if (pictures) {
    const described =
      pictures.words === '' ? '' : ` (described as ${shown(pictures.words.replace(/; $/, ''))})`
    notes.push(`${counted(pictures.count, 'picture')} left out${described}; add pictures by hand.`)
  }
  const links = findings.get('links')
  if (links)
    notes.push(
      `${counted(links.count, 'link')} left out for want of a web or mail address of its own: ${shown(links.words)}.`,
    )
  if (emptyLinks > 0) notes.push(`${counted(emptyLinks, 'link')} without words left out.`)
  const tables = findings.get('table')
  if (tables) {
    const rows = counted(findings.get('table row')?.count ?? 0, 'row')
    notes.push(`${counted(tables.count, 'table')} read as lines of text (${rows}), cells parted by tabs.`)
  }
  const captions = findings.get('caption')
  if (captions) notes.push(`${counted(captions.count, 'caption')} of pictures or tables in the text; check.`)
  if (findings.get('odd numbers'))
    notes.push('A numbered list that does not count 1, 2, 3 will be numbered so in the draft; check.')
  const quotations = findings.get('quotation')
  if (quotations)
    notes.push(`${counted(quotations.count, 'pair')} of quotation marks set that the page only draws.`)
  for (const [kind, sentence] of KEPT) {
    const found = findings.get(kind)
    if (found && found.length > 0) notes.push(`${sentence} ${shown(found.words)}.`)
  }
  if (isAllQuoted) notes.push('Nearly all of the text is set in as a quotation; that was taken for a margin.')
  return notes
}

const KEPT = [
  ['struck', 'Words that are struck through stand in the text:'],
  ['raised', 'Raised or lowered characters stand on the line:'],
  ['ruby', 'Reading aids stand in the text after their words:'],
] as const
