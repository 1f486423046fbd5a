import { datelineOf } from '#lib/importer/dateline.ts'
import { dayIn } from '#lib/importer/days.ts'
import type { RawParagraph } from '#lib/importer/paragraphs.ts'
import { holdsPost } from '#lib/importer/posts.ts'
import type { ParagraphRole } from '#lib/importer/proposal.ts'

export type LaidOut = RawParagraph & { role: ParagraphRole }

const IMMEDIATE = /^\W*for\s+immediate\s+(?:release|use|publication)\b/iu
const EMBARGO = /^\W*(?:under\s+)?embargo(?:ed)?\b.{0,160}$/iu
const NUMBER =
  /^\W*(?:(?:news\s+|press\s+|media\s+)?release\s*(?:no\b\.?|number|#)|no\.)\s*:?\s*(?=\S*\d)[\w./-]{1,24}\W*$/iu
const RELEASE_LABEL =
  /^\W*(?:news\s+from\s.{3,60}|(?:[\p{L}' .-]{0,60}\s)?(?:news|press|media)\s+(?:release|advisory|note)|(?:press|media|news)?\s*statement)\W*$/iu
const DATE_LABEL = /^\W*(?:release\s+)?(?:date|posted|published|updated)\W*$/iu
const STORY_NUMBER = /^\W*story\s+(?:number|id)\s*:?\s*[\w./-]{1,24}\W*$/iu
/** Who issues a release, above the word "release": "THE HON JANE DOE MP", "Department of …". */
const MASTHEAD =
  /^(?:the\s+)?(?:rt\.?\s+)?hon\.?\s|^senator\s|^(?:office|department|ministry)\s+(?:of|for)\b/iu
const CONTACT =
  /^\W*(?:(?:media|press|public affairs|news)\s+)?(?:contacts?|inquiries|enquiries|point of contact|poc)\s*(?::|$)|^\W*for (?:more|further) information,?\s+(?:please\s+)?contact\b|^\W*press office\b/iu
const PHONE = /(?:\+?\d[\d\s().-]{7,}\d)/u
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const END_MARK =
  /^\W*(?:-+\s*(?:30|end|ends)\s*-+|#{2,}|#(?:\s+#)+|ends?|30|\*(?:\s*\*)+|-+\s*USA\s*-+)\W*$/iu
const BYLINE = /^(?:story\s+)?by:?\s+(?=[\p{Lu}\d])/iu
const BOILERPLATE =
  /^about\s+(?:the\s+)?\p{Lu}[^.?!]{0,80}:?$|^about\s+(?:the\s+)?\p{Lu}[^.?!]{0,60}(?::|\s[–—-]\s)|^for (?:more|further|additional) (?:news|information|details)\b|^(?:learn|read) more\b.{0,40}\b(?:at|on)\b|^(?:follow|visit|connect with) (?:us|the|\p{Lu})[^.]{0,60}\b(?:on|at)\b|^to learn more\b/iu
const NOTES =
  /^(?:notes?(?:\s+(?:to|for)\s+editors?)?|background(?:\s+information)?|editor[’']s notes?)\s*:?$/iu
const LIST_ITEM = /^(?:[•·‣◦▪●*]|[-–—]|\(?\d{1,2}[.)])\s+\S/u
const MOST_ABOVE_TITLE = 13
const SENTENCE_END = /[.?!…:;,。！？、]["”’')\]」』]*$/u

/** What stands above and below the story: the title, its repetition, and the lines that every release carries. */
export function layOut(paragraphs: readonly RawParagraph[]): LaidOut[] {
  const masthead = mastheadEnd(paragraphs)
  const titleAt = titleIndex(paragraphs, masthead)
  const title = titleAt === null ? null : (paragraphs[titleAt]?.text ?? null)
  const laid: LaidOut[] = []
  let bodySeen = false
  let closing: 'contact' | 'boilerplate' | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const role = roleOf(paragraph, index, {
      masthead,
      titleAt,
      title,
      bodySeen,
      closing,
      before: laid.at(-1) ?? null,
      paragraphs,
    })
    if (role === 'body') bodySeen = true
    if (role === 'endMark' || role === 'heading') closing = null
    if (role === 'contact') closing = 'contact'
    if (role === 'boilerplate') closing = 'boilerplate'
    if (role === 'body') closing = null
    laid.push({ ...paragraph, role })
  }
  return laid
}

type Where = {
  masthead: number
  titleAt: number | null
  title: string | null
  bodySeen: boolean
  closing: 'contact' | 'boilerplate' | null
  before: LaidOut | null
  paragraphs: readonly RawParagraph[]
}

function roleOf(paragraph: RawParagraph, index: number, where: Where): ParagraphRole {
  const { text } = paragraph
  const furniture = furnitureRole(text)
  if (furniture) return furniture
  if (index < where.masthead) return 'byline'
  if (index === where.titleAt) return 'title'
  if (where.title && sameTitle(text, where.title)) return 'repeatedTitle'
  if (isByline(text, where.bodySeen)) return 'byline'
  if (where.before?.role === 'byline' && !paragraph.afterBlank && isShort(text)) return 'byline'
  if (CONTACT.test(text) && text.length < 300) return 'contact'
  if (isContactLine(text)) return 'contact'
  if (where.before?.role === 'contact' && !paragraph.afterBlank && isShort(text)) return 'contact'
  if (datelineOf(text, 0) && !isHeadline(text)) return 'body'
  if (isDayLine(text)) return 'dayLine'
  if (BOILERPLATE.test(text) && where.bodySeen) return 'boilerplate'
  if (paragraph.hint?.kind === 'heading') return 'heading'
  if (isAboveHintedTitle(index, where)) return 'heading'
  if (where.closing === 'boilerplate' && !hasQuotation(text)) return 'boilerplate'
  if (paragraph.hint?.kind === 'listItem') return 'listItem'
  if (paragraph.hint || paragraph.isBlockquote) return 'body'
  if (LIST_ITEM.test(text)) return 'listItem'
  if (isHeading(text, index, where)) return 'heading'
  return 'body'
}

function furnitureRole(text: string): ParagraphRole | null {
  if (text.length > 200) return null
  if (IMMEDIATE.test(text)) return 'immediate'
  if (EMBARGO.test(text)) return 'embargo'
  if (NUMBER.test(text) || RELEASE_LABEL.test(text) || STORY_NUMBER.test(text)) return 'number'
  if (DATE_LABEL.test(text)) return 'number'
  return END_MARK.test(text) ? 'endMark' : null
}

/** How many paragraphs at the top only say whose release it is. */
function mastheadEnd(paragraphs: readonly RawParagraph[]): number {
  const label = paragraphs.slice(0, 8).findIndex(({ text }) => RELEASE_LABEL.test(text))
  const above = paragraphs.slice(0, Math.max(label, 0))
  return above.length > 0 && above.every(({ text }) => text.length < 200 && MASTHEAD.test(text)) ? label : 0
}

/** The highest heading above the story, where the format tells headings; a line above it may be any short one. */
function hintedTitleIndex(paragraphs: readonly RawParagraph[]): number | null {
  let best: { index: number; level: number } | null = null
  let isBelowLines = false
  for (const [index, paragraph] of paragraphs.slice(0, MOST_ABOVE_TITLE).entries()) {
    const { text, hint, isBlockquote } = paragraph
    const isFurniture = furnitureRole(text) !== null || CONTACT.test(text) || isContactLine(text)
    if (hint?.kind === 'heading') {
      const isLower =
        hint.level >= (best?.level ?? Number.POSITIVE_INFINITY) || (isBelowLines && hint.level > 1)
      if (!isFurniture && !isLower) best = { index, level: hint.level }
      continue
    }
    if (isFurniture || isByline(text, false) || isDayLine(text)) continue
    if (hint || isBlockquote || !isShort(text)) break
    isBelowLines = true
  }
  return best?.index ?? null
}

/** A line above the title that the format tells: the name of a column, or of the newsroom. */
function isAboveHintedTitle(index: number, { titleAt, paragraphs }: Where): boolean {
  return titleAt !== null && index < titleAt && paragraphs[titleAt]?.hint?.kind === 'heading'
}

function titleIndex(paragraphs: readonly RawParagraph[], masthead: number): number | null {
  const hinted = hintedTitleIndex(paragraphs)
  if (hinted !== null) return hinted
  for (const [index, { text }] of paragraphs.entries()) {
    if (index < masthead) continue
    if (index >= MOST_ABOVE_TITLE) return null
    const next = paragraphs[index + 1]?.text ?? ''
    const addressed = CONTACT.test(text) || isContactLine(text) || isByline(text, false)
    const contactName = CONTACT.test(paragraphs[index - 1]?.text ?? '') && isContactLine(next)
    const dateOnly = isDayLine(text)
    if (furnitureRole(text) || addressed || contactName || dateOnly) continue
    return isTitle(text) ? index : null
  }
  return null
}

/** A short line without a day and without a whole sentence: a subtitle with a dash in it is no dateline. */
function isHeadline(text: string): boolean {
  return text.length < 140 && dayIn(text) === null && !SENTENCE_END.test(text)
}

/** A line that holds a day and at most a number, a place or a weekday beside it. */
function isDayLine(text: string): boolean {
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/u.test(text) && text.length < 50) return true
  return (
    text.length < 60 && dayIn(text) !== null && !/[^\p{L}\p{N},.:/()\s-]|\b(?:the|and|on|to|in)\b/u.test(text)
  )
}

/** A lead that stands first is no title: it has a dateline, or is a whole sentence too long for a headline. */
function isTitle(text: string): boolean {
  if (text.length > 300 || datelineOf(text, 0)) return false
  return text.length <= 130 || !/[.?!…][”"’')\]]*$/u.test(text)
}

/** Case, spaces and marks aside, the same words. */
function sameTitle(text: string, title: string): boolean {
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (Math.abs(text.length - title.length) > 30) return false
  return plain(text) !== '' && plain(text) === plain(title)
}

function isShort(text: string): boolean {
  return text.length < 120 && !/[.?!]["”]?$/u.test(text)
}

function isByline(text: string, bodySeen: boolean): boolean {
  if (text.length > 160 || hasQuotation(text)) return false
  if (/^(?:story|submitted|written|reported)\s+by\b/iu.test(text)) return true
  if (
    /^by\s.{4,80}\b(?:public affairs|news service|staff writer|communications?|press office)\W*$/iu.test(text)
  )
    return true
  return BYLINE.test(text) && !bodySeen && !/[.?!]$/u.test(text)
}

function isContactLine(text: string): boolean {
  if (text.length > 140 || hasQuotation(text)) return false
  return (PHONE.test(text) || EMAIL.test(text)) && !/\b(?:is|are|was|were|will|has|have|said)\b/iu.test(text)
}

function isHeading(text: string, index: number, where: Where): boolean {
  if (NOTES.test(text)) return true
  if (SENTENCE_END.test(text) || hasQuotation(text) || isSignature(text, where.before)) return false
  // Below the title and above the lead stands what supports the title.
  if (!where.bodySeen) return where.titleAt !== null && index > where.titleAt && text.length < 140
  const alone =
    (where.paragraphs[index]?.afterBlank ?? false) &&
    (where.paragraphs[index + 1] !== undefined || text.length < 60)
  return alone && text.length < 90
}

/** "– Jane Doe, Director" below a paragraph that ends with a closing mark. */
function isSignature(text: string, before: LaidOut | null): boolean {
  if (!before || !/["”»'’]\s*$/u.test(before.text)) return false
  return /^[\u2012-\u2015~-]/u.test(text) || (/^\p{Lu}[^,]{3,60},\s/u.test(text) && holdsPost(text))
}

function hasQuotation(text: string): boolean {
  return /["“”«»「」]/u.test(text)
}
