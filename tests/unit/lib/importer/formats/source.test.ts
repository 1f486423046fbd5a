import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { hasImportEnding } from '#lib/importer/formats/endings.ts'
import { sourceOf } from '#lib/importer/formats/source.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { NO_HINTS } from '#lib/importer/sourceHints.ts'
import { paragraph, run, wordFile, wordPart } from './wordFiles.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const wide = (text: string, bigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0)
      return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]
    }),
  )
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8('<x/>')])))

/** A Word file whose archive says that its text is `declared` bytes long. */
function lying(content: Uint8Array, declared: number): Uint8Array {
  const file = content.slice()
  const view = new DataView(file.buffer)
  for (let at = 0; at < file.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const path = new TextDecoder().decode(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (path === 'word/document.xml') view.setUint32(at + 24, declared, true)
  }
  return file
}

describe('a file of text', () => {
  test('is told by its content, whatever its name says', async () => {
    const word = wordFile(paragraph(run('It opened.')))
    expect((await sourceOf('release.txt', word)).text).toBe('It opened.')
    expect((await sourceOf('release.docx', strToU8('It opened.'))).text).toBe('It opened.')
    expect((await sourceOf('paste', '<p>It <b>opened</b>.</p>')).text).toBe('It opened.')
    expect((await sourceOf('release.txt', '<!DOCTYPE html><p>It opened.')).text).toBe('It opened.')
    expect((await sourceOf('release.html', 'It\n opened.')).text).toBe('It opened.')
    expect((await sourceOf('release.txt', '<p>It</p> is how a paragraph is marked.')).text).toContain('<p>')
    expect((await sourceOf('paste', '<3 for the fleet')).text).toBe('<3 for the fleet')
  })

  test('is taken as it stands where it is plain', async () => {
    const text = '  Agency Opens Hall\r\n\r\n“It opened,”\tsaid Gen. Orla Quill. \n'
    expect(await sourceOf('release.txt', strToU8(text))).toEqual({ text, hints: NO_HINTS, notes: [] })
  })

  test.each([
    ['UTF-8 with its mark', joined(bytes(0xef, 0xbb, 0xbf), strToU8('“Zoë is in,” he said.')), []],
    ['UTF-16 with its mark', joined(bytes(0xff, 0xfe), wide('“Zoë is in,” he said.')), []],
    ['UTF-16, big end first', joined(bytes(0xfe, 0xff), wide('“Zoë is in,” he said.', true)), []],
    [
      'Windows-1252',
      latin1('\x93Zo\xeb is in,\x94 he said.'),
      ['The file is not in UTF-8; it was read as Windows-1252'],
    ],
  ])('is read in %s, and a guess is said', async (_encoding, content, notes) => {
    const source = await sourceOf('release.txt', content)
    expect(source.text).toBe('“Zoë is in,” he said.')
    expect(source.notes).toEqual(notes.map((note) => expect.stringContaining(note)))
  })

  test('is read as UTF-16 without its mark, and that is said', async () => {
    const source = await sourceOf('release.txt', wide('The hall opened – today.'))
    expect(source.text).toBe('The hall opened – today.')
    expect(source.notes).toEqual(['The file does not say its encoding; it was read as utf-16le.'])
  })

  test('is read in the encoding that a web page declares', async () => {
    const page = latin1('<meta charset="iso-8859-2"><p>\xb9ibenik</p>')
    expect(await sourceOf('page.html', page)).toMatchObject({ text: 'šibenik', notes: [] })
  })

  test('keeps the marks of Markdown, and says so', async () => {
    expect(await sourceOf('release.md', '# Agency Opens Hall')).toMatchObject({
      text: '# Agency Opens Hall',
      notes: ['Markdown is read as plain text: its marks (#, >, **) stand in the words.'],
    })
    expect((await sourceOf('release.md', 'Agency Opens Hall')).notes).toEqual([])
  })

  test('has the endings that are offered', () => {
    expect(['a.DOCX', 'b.htm', 'c.txt'].every(hasImportEnding)).toBe(true)
    expect(['a.doc', 'b.pdf', 'txt'].some(hasImportEnding)).toBe(false)
  })
})

describe('a file is refused in one sentence when', () => {
  const ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
  const body = paragraph(run('It opened.'))
  test.each([
    ['it is empty', new Uint8Array(), 'is empty'],
    ['it holds only space', strToU8(' \n\t\u00a0\n'), 'nothing but space'],
    [
      'its pages hold only space',
      strToU8('<!doctype html><script>let x</script><p>&nbsp;'),
      'nothing but space',
    ],
    ['its Word text is only a picture', wordFile(paragraph('<w:r><w:drawing/></w:r>')), 'nothing but space'],
    ['it is a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'is a picture (PNG)'],
    ['it is a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0), 'is a picture (JPEG)'],
    ['it is a WebP', latin1('RIFF\x01\x02\x03\x04WEBPVP8'), 'is a picture (WebP)'],
    ['it is a photograph of a phone', latin1('\0\0\0\x18ftypheic'), 'is a picture or a film'],
    ['it is a PDF', latin1('%PDF-1.7\n'), 'is a PDF; open it, copy its text'],
    ['it is an old Word file', joined(ole, new Uint8Array(512)), 'save it as .docx'],
    [
      'it has a password',
      joined(ole, new Uint8Array(512), wide('EncryptedPackage')),
      'locked with a password',
    ],
    ['it is RTF', latin1('{\\rtf1 It opened.}'), 'is an RTF file'],
    ['it is a web archive', latin1('MIME-Version: 1.0\r\n'), 'is a web archive'],
    ['it is a spreadsheet', zip('xl/workbook.xml'), 'is a spreadsheet'],
    ['it is a set of slides', zip('ppt/presentation.xml'), 'is a set of slides'],
    ['it is an OpenDocument file', zip('mimetype', 'content.xml'), 'is an OpenDocument file'],
    ['it is a Pages file', zip('Index/Document.iwa'), 'is a Pages file'],
    ['it is an archive of something', zip('photos/a.xml'), 'without a Word text in it'],
    ['it is an empty archive', zipSync({}), 'without a Word text in it'],
    ['it is cut short', wordFile(body).subarray(0, 400), 'damaged or cut short'],
    ['it lacks its text', zip('word/styles.xml'), 'damaged or cut short'],
    ['its text is broken', wordFile('<w:p><w:r>'), 'is damaged'],
    [
      'it unpacks to more than any release',
      wordFile(body.repeat(400_000)),
      'more text than a release can have',
    ],
    ['it hides how much it unpacks to', lying(wordFile(body.repeat(400_000)), 9000), 'is damaged'],
    ['it holds more than 2 MB of text', strToU8('a'.repeat(2 * 1024 * 1024 + 1)), 'more than 2 MB'],
    ['it is larger than any release', new Uint8Array(32 * 1024 * 1024 + 1), 'larger than any release'],
    ['it holds binary zeros', strToU8('a\u0000b'), 'not plain text'],
    [
      'it is in no encoding that is known',
      latin1('\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd'),
      'not plain text',
    ],
  ])('%s', async (_when, content, message) => {
    const refusal = sourceOf('release.docx', content)
    await expect(refusal).rejects.toThrow(ImportError)
    await expect(refusal).rejects.toThrow(message)
    await expect(refusal).rejects.toThrow(/^release\.docx [^\n]+\.$/)
  })

  test('its elements are nested without end', async () => {
    const nested = wordFile('<w:p>'.repeat(500_000))
    await expect(sourceOf('release.docx', nested)).rejects.toThrow('nests 3000 elements')
  })

  test('an archive bomb, before it is unpacked', async () => {
    // 20 MB of one letter are 20 kB packed; held in memory once, to build the file.
    const bomb = wordFile('', { 'word/document.xml': wordPart('document', 'x'.repeat(20 * 1024 * 1024)) })
    const before = process.memoryUsage().arrayBuffers
    await expect(sourceOf('release.docx', bomb)).rejects.toThrow('more text than a release can have')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024)
  })
})
