/** The two kinds of stored file, as they stand in the addresses of Sanity's CDN. */
export type AssetKind = 'images' | 'files'

/** Where one stored file is; only `locate` makes one, so every part is known to be harmless in a path. */
export type AssetAddress = { readonly kind: AssetKind; readonly dataset: string; readonly file: string }

const IMAGE_FILE = /^[0-9a-f]{40}-\d{1,5}x\d{1,5}\.(jpg|png|gif|webp|avif|svg|tif)$/
const OTHER_FILE = /^[0-9a-f]{40}\.[a-z0-9]{1,10}$/
/** Sanity's rule for dataset names. */
const DATASET = /^[a-z0-9][-a-z0-9_]{0,63}$/

/**
 * The address of a stored file, or null when the parts are not one. Only a SHA-1, a size and an extension get
 * through, so a path made of them stays where it belongs.
 */
export function locate(kind: string, dataset: string, file: string): AssetAddress | null {
  if (!DATASET.test(dataset)) return null
  if (kind === 'images') return IMAGE_FILE.test(file) ? { kind, dataset, file } : null
  if (kind === 'files') return OTHER_FILE.test(file) ? { kind, dataset, file } : null
  return null
}

/** A map and not an object: an extension such as `constructor` must not find what every object has. */
const MIME_TYPES = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['svg', 'image/svg+xml'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['wav', 'audio/wav'],
  ['mp4', 'video/mp4'],
  ['webm', 'video/webm'],
  ['vtt', 'text/vtt'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
])

/**
 * The media type of an extension. Not what the uploader says it is: a page of HTML called by another name must not
 * be shown as a page, so whatever is not listed goes out as bytes.
 */
export function mimeTypeOf(extension: string): string {
  return MIME_TYPES.get(extension) ?? 'application/octet-stream'
}

/** `report.final.PDF` -> `pdf`; `bin` when there is none that can stand in an address. */
export function extensionOf(filename: string): string {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(filename)?.[1]
  return extension?.toLowerCase() ?? 'bin'
}
