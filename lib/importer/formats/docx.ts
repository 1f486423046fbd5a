import { htmlText } from '#lib/importer/formats/htmlText.ts'
import { hiddenStylesIn, type WordMarkup, wordMarkup } from '#lib/importer/formats/wordMarkup.ts'
import { partTexts, wordNotes } from '#lib/importer/formats/wordNotes.ts'
import { closeWordPackage, openWordPackage, type WordPackage } from '#lib/importer/formats/wordPackage.ts'
import { ImportError } from '#lib/importer/importError.ts'
import type { SourceText } from '#lib/importer/sourceHints.ts'

/** Styles by the names that Word, LibreOffice and Pages keep in every language; the rest is mammoth's own map. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "br[type='page'] => br:fresh",
  "br[type='column'] => br:fresh",
]
/** What mammoth sets for a note: a number in the line, and an arrow behind the note that leads back to it. */
const NOTE_NUMBER = /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">(\[\d+\])<\/a><\/sup>/g
const NOTE_ARROW = / <a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g

/**
 * The text of a Word file (.docx) as its reader sees it with all changes accepted: without hidden words, comments, headers
 * and footers, which the notes tell. Every paragraph of the file is looked for in the text, and missed in a note.
 * @throws ImportError where the file is damaged, or no Word file
 */
export async function docxText(name: string, bytes: Uint8Array): Promise<SourceText> {
  const word = openWordPackage(name, bytes)
  const hidden = hiddenStylesIn(word.parts.get('word/styles.xml') ?? '')
  const read = textParts(word).map((path) => [path, wordMarkup(word.parts.get(path) ?? '', hidden)] as const)
  const mended = new Map(word.parts)
  for (const [path, { xml }] of read) mended.set(path, xml)
  const converted = await convert(name, closeWordPackage(mended))
  const source = htmlText(converted.html.replace(NOTE_NUMBER, '$1').replace(NOTE_ARROW, ''), true)
  const markups: WordMarkup[] = read.map(([, markup]) => markup)
  const texts = partTexts(word.parts)
  return { ...source, notes: [...wordNotes(markups, texts, source, converted.unread), ...source.notes] }
}

/** The document and its notes; comments, headers and footers are told, not read. */
function textParts({ parts, main }: WordPackage): string[] {
  return [main, ...[...parts.keys()].filter((path) => /\/(?:footnotes|endnotes)\d*\.xml$/.test(path))]
}

async function convert(name: string, arrayBuffer: ArrayBuffer): Promise<{ html: string; unread: string[] }> {
  // Large, and needed for Word files alone.
  const { default: mammoth } = await import('mammoth')
  // In Node.js mammoth looks for `buffer`, in a browser for `arrayBuffer`.
  const archive = { arrayBuffer, buffer: arrayBuffer }
  try {
    const { value, messages } = await mammoth.convertToHtml(archive, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    const unread = messages.flatMap(
      ({ message }) => /unsupported character.*char (.*)$/.exec(message)?.[1] ?? [],
    )
    return { html: value, unread }
  } catch (cause) {
    throw new ImportError(`${name} is damaged; open it in Word, save it again and import that.`, { cause })
  }
}
