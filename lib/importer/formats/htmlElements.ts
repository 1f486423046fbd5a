export type Attributes = Readonly<Record<string, string>>

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section summary table ul xmp'.split(
    ' ',
  ),
)

export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])

/** Elements whose content no reader of the page ever sees. */
const UNSEEN = new Set('head style script template title datalist noembed noframes'.split(' '))

const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['noscript', 'what the page shows only without scripts'],
  ['button', 'buttons and menus'],
  ['select', 'buttons and menus'],
  ['textarea', 'form fields'],
  ['svg', 'drawings'],
  ['canvas', 'drawings'],
  ['iframe', 'embedded pages and films'],
  ['object', 'embedded pages and films'],
  ['video', 'embedded pages and films'],
  ['audio', 'embedded pages and films'],
  ['del', 'words marked as deleted'],
])

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const HIDDEN_CLASS = /(?:^|[\s-])(?:visually-?hidden|sr-only|screen-reader-text)(?:\s|$)/i
const COMMENT_STYLE = /mso-(?:element:\s*comment-list|special-character:\s*comment)/i

/** What an element is left out as; `null` where it is read, and an empty string where nobody sees it anyway. */
export function leftOutAs(name: string, attributes: Attributes): string | null {
  if (UNSEEN.has(name)) return ''
  const { style = '', class: classes = '', role } = attributes
  if (COMMENT_STYLE.test(style) || /(?:^|\s)MsoCommentReference(?:\s|$)/.test(classes)) return 'comments'
  if ('hidden' in attributes || HIDDEN_STYLE.test(style) || HIDDEN_CLASS.test(classes)) return 'hidden words'
  return role === 'navigation' ? 'navigation' : (LEFT_OUT.get(name) ?? null)
}

/** Whether white space counts in an element; `null` where it is as around it. */
export function keepsSpace(name: string, { style = '' }: Attributes): boolean | null {
  if (/^(?:pre|listing|xmp|plaintext)$/.test(name)) return true
  const declared = /(?:^|;)\s*white-space\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase()
  if (declared === undefined) return null
  return /^(?:pre|pre-wrap|break-spaces)$/.test(declared)
}

/** The rank of a heading, by its element or by the style that Word gave it. */
export function headingLevel(
  name: string,
  { class: classes = '', role, ...rest }: Attributes,
): number | null {
  const element = /^h([1-6])$/.exec(name)?.[1]
  if (element) return Number(element)
  if (role === 'heading') return Math.min(Math.max(Number.parseInt(rest['aria-level'] ?? '2', 10) || 2, 1), 6)
  if (/(?:^|\s)MsoTitle(?:\s|$)/.test(classes)) return 1
  return /(?:^|\s)MsoSubtitle(?:\s|$)/.test(classes) ? 2 : null
}

/** Whether it is set off as quoted, and not because a mail program passes a message on. */
export function isQuotedBlock(name: string, { class: classes = '', type }: Attributes): boolean {
  if (type === 'cite' || /(?:^|\s|_)(?:gmail|protonmail|yahoo)_quote/.test(classes)) return false
  return name === 'blockquote' || /(?:^|\s)Mso(?:Intense)?Quote(?:\s|$)/.test(classes)
}

/** The level of a paragraph that Word shows as an item of a list. */
export function wordListLevel({ style = '' }: Attributes): number | null {
  const level = /mso-list\s*:\s*l\d+\s+level(\d+)/i.exec(style)?.[1]
  return level ? Number(level) : null
}

/** Whether an element holds the bullet or number of such a paragraph. */
export function isWordMarker({ style = '' }: Attributes): boolean {
  return /mso-list\s*:\s*ignore/i.test(style)
}

export function isStruck(name: string, { style = '' }: Attributes): boolean {
  return name === 's' || name === 'strike' || /text-decoration[\w-]*\s*:[^;]*line-through/i.test(style)
}
