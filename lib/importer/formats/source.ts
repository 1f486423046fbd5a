import { docxText } from '#lib/importer/formats/docx.ts'
import { decode } from '#lib/importer/formats/encoding.ts'
import { IMPORT_ENDINGS } from '#lib/importer/formats/endings.ts'
import { counted } from '#lib/importer/formats/findings.ts'
import { htmlText } from '#lib/importer/formats/htmlText.ts'
import { ligatureNotes, withoutLigatures } from '#lib/importer/formats/ligatures.ts'
import { withoutPages } from '#lib/importer/formats/pages.ts'
import { containerOf } from '#lib/importer/formats/signature.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { NO_HINTS, type SourceText } from '#lib/importer/sourceHints.ts'

const MEGABYTE = 1024 * 1024
/** Pictures in a Word file or a web page weigh much more than their text. */
export const MOST_BYTES = 32 * MEGABYTE
const MOST_TEXT = 2 * MEGABYTE

/**
 * The text of a release from a Word file, a web page or plain text, or from what a clipboard holds. What it is is told by
 * its content; the ending of the name decides only between HTML and text. Runs alike in Node.js and in a browser.
 * @param name of the file, for messages; for a paste such a name too, ending in .html where the clipboard says `text/html`
 * @param content bytes of the file, or text as the clipboard gives it
 * @throws ImportError in one sentence, where there is no text that could be a release
 */
export async function sourceOf(name: string, content: Uint8Array | string): Promise<SourceText> {
  if (content.length === 0) throw new ImportError(`${name} is empty; choose the file that holds the release.`)
  if (content.length > MOST_BYTES) {
    throw new ImportError(`${name} is larger than any release; choose the file that holds only its text.`)
  }
  if (typeof content === 'string') return checked(name, textOf(name, content, []))
  if (containerOf(name, content) === 'zip') return checked(name, await docxText(name, content))
  const decoded = decode(content)
  if (!decoded) {
    const known = IMPORT_ENDINGS.join(', ')
    throw new ImportError(
      `${name} is not plain text, nor another file that is read (${known}); save it as one of these.`,
    )
  }
  return checked(name, textOf(name, decoded.text, decoded.note === null ? [] : [decoded.note]))
}

function textOf(name: string, text: string, notes: readonly string[]): SourceText {
  if (isHtml(name, text)) {
    const read = htmlText(text)
    return { ...read, notes: [...notes, ...read.notes] }
  }
  const whole = withoutPages(text)
  const plain = withoutLigatures(whole.text)
  const numbers = whole.numbers.length > 0 ? [`Page numbers left out: ${whole.numbers.join(', ')}.`] : []
  const all = [...notes, ...numbers, ...ligatureNotes(plain.count), ...markdownNotes(name, text)]
  return { text: plain.text, hints: NO_HINTS, notes: all }
}

function markdownNotes(name: string, text: string): string[] {
  const isMarked = /\.md$/i.test(name) && /^(?:#{1,6} |> )|\*\*|\]\(/m.test(text)
  return isMarked ? ['Markdown is read as plain text: its marks (#, >, **) stand in the words.'] : []
}

/** By the ending; without one that tells, by what only a page begins with, or by tags that end what they began. */
function isHtml(name: string, text: string): boolean {
  if (/\.html?$/i.test(name)) return true
  if (/^\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is.test(text)) return true
  if (/\.(?:txt|text|md)$/i.test(name)) return false
  return /^\s*<(?:!--|[a-z][\w-]*[\s>])/i.test(text) && /<\/[a-z][\w-]*>|<br\s*\/?>/i.test(text)
}

function checked(name: string, source: SourceText): SourceText {
  if (source.text.trim() === '') {
    throw new ImportError(`${name} holds nothing but space; choose the file that holds the release.`)
  }
  if (source.text.length > MOST_TEXT) {
    const size = (source.text.length / MEGABYTE).toFixed(1)
    throw new ImportError(`${name} has ${size} MB of text; a release of more than 2 MB is not imported.`)
  }
  return { ...source, notes: [...source.notes, ...invisible(source.text)] }
}

/** Characters that nobody sees, and that stand in the way of a search for the words around them. */
function invisible(text: string): string[] {
  const found = text.match(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g)
  return found
    ? [
        `${counted(found.length, 'invisible character')} in the text (such as zero-width spaces); they are kept.`,
      ]
    : []
}
