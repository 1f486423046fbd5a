import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate'
import { eachElement } from '#lib/importer/formats/xmlElements.ts'
import { ImportError } from '#lib/importer/importError.ts'

/** The XML parts of a Word file by their paths, and the path of the one with its text. */
export type WordPackage = { parts: Map<string, string>; main: string }

/** Parts that hold no text of the document; left packed. */
const NOT_READ = /(?:^|\/)(?:media|theme|embeddings|customXml|docProps|glossary|fonts|charts|diagrams)\//
const MEGABYTE = 1024 * 1024
/** A file of 200 pages unpacks to some 5 MB; fifty times as much is needed to read it. */
const MOST_UNPACKED = 16 * MEGABYTE
const MOST_PACKED = 4 * MEGABYTE

/**
 * Unpacks the XML of a Word file, after a look at what the archive says of its size. Pictures stay packed.
 * @throws ImportError where it is cut short, no Word file, or unpacks to more than a release can have
 */
export function openWordPackage(name: string, bytes: Uint8Array): WordPackage {
  const infos: UnzipFileInfo[] = []
  unpack(name, bytes, (info) => {
    infos.push(info)
    return false
  })
  refuseOtherArchives(
    name,
    infos.map((info) => info.name),
  )
  // An archive may hold a path twice: every entry counts.
  const wanted = infos.filter((info) => isRead(info.name))
  const packed = wanted.reduce((size, info) => size + info.size, 0)
  const unpacked = wanted.reduce((size, info) => size + info.originalSize, 0)
  if (packed > MOST_PACKED || unpacked > MOST_UNPACKED) {
    throw new ImportError(
      `${name} holds more text than a release can have; check the file, or import its text alone as a .txt file.`,
    )
  }
  const files = unpack(name, bytes, (info) => isRead(info.name))
  const parts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]))
  return { parts, main: mainPart(name, parts) }
}

function isRead(path: string): boolean {
  return /\.(?:xml|rels)$/.test(path) && !NOT_READ.test(path)
}

/** The parts as an archive again, unpacked as they are. */
export function closeWordPackage(parts: ReadonlyMap<string, string>): ArrayBuffer {
  const files = Object.fromEntries([...parts].map(([path, content]) => [path, strToU8(content)]))
  const archive = zipSync(files, { level: 0 })
  const buffer = new ArrayBuffer(archive.length)
  new Uint8Array(buffer).set(archive)
  return buffer
}

/** Unlike a promise to check sizes, `out` of the declared size cannot grow: what an archive hides of its size is cut. */
function unpack(name: string, bytes: Uint8Array, filter: (info: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (cause) {
    throw damaged(name, cause)
  }
}

function damaged(name: string, cause?: unknown): ImportError {
  return new ImportError(`${name} is damaged or cut short; open it in Word, save it again and import that.`, {
    cause,
  })
}

function refuseOtherArchives(name: string, paths: readonly string[]): void {
  if (paths.some((path) => path.startsWith('word/'))) return
  const has = (start: string) => paths.some((path) => path.startsWith(start))
  if (has('xl/'))
    throw new ImportError(`${name} is a spreadsheet, not text; import the text of the release instead.`)
  if (has('ppt/'))
    throw new ImportError(`${name} is a set of slides; import the text of the release instead.`)
  if (has('content.xml'))
    throw new ImportError(`${name} is an OpenDocument file; open it and save it as .docx.`)
  if (has('Index/') || has('Index.zip'))
    throw new ImportError(`${name} is a Pages file; open it in Pages and export it to Word.`)
  throw new ImportError(
    `${name} is a zip archive without a Word text in it; unpack it and import the file inside.`,
  )
}

/** Where the text is, as the relations of the package tell it. */
function mainPart(name: string, parts: ReadonlyMap<string, string>): string {
  let target: string | undefined
  eachElement(parts.get('_rels/.rels') ?? '', (element, { Type = '', Target = '' }) => {
    if (element === 'Relationship' && Type.endsWith('/officeDocument')) target ??= Target.replace(/^\//, '')
  })
  const main = [target, 'word/document.xml'].find((path) => path !== undefined && parts.has(path))
  if (main === undefined) throw damaged(name)
  return main
}
