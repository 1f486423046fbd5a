import { type Context, Hono } from 'hono'
import { type AssetAddress, locate, mimeTypeOf } from '../assetNames.ts'
import type { AssetStore } from '../assets.ts'
import {
  ImageTransformError,
  outputExtension,
  parseTransform,
  renditionKey,
  transformImage,
} from '../imageTransform.ts'
import type { LakeEnv, LakeSettings } from '../types.ts'
import { refuse } from './refusal.ts'

/** The address holds the hash of the bytes, so what it answers never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'
/** What is stored came from somebody else: shown by itself it may load nothing and run nothing. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
/** Kinds that a browser shows by itself without harm; everything else is offered for download. */
const SHOWN = /^(image|audio|video)\/|^application\/pdf$|^text\/(plain|csv|vtt)$/

/** `GET /images/...` and `GET /files/...`, the lake's part of Sanity's CDN: public, immutable, resized where asked. */
export function assetFileRoutes(deps: { settings: LakeSettings; assets: AssetStore }): Hono<LakeEnv> {
  const { settings, assets } = deps
  const routes = new Hono<LakeEnv>()

  // The last part may be any name: the CDN ignores it, and it makes the address say what it shows.
  routes.get('/:kind{images|files}/:project/:dataset/:file/:name?', async (c) => {
    const { kind, project, dataset, file } = c.req.param()
    const address = project === settings.projectId ? locate(kind, dataset, file) : null
    if (!address) return notThere(c)
    return kind === 'images' ? sendImage(c, assets, address) : sendOriginal(c, assets, address)
  })

  return routes
}

async function sendImage(c: Context, assets: AssetStore, address: AssetAddress): Promise<Response> {
  const original = extensionIn(address)
  let transform: ReturnType<typeof parseTransform>
  try {
    transform = parseTransform(c.req.query())
  } catch (error) {
    if (error instanceof ImageTransformError) return refuse(c, 400, error.message)
    throw error
  }
  // A vector picture has every size already.
  if (!transform || original === 'svg') return sendOriginal(c, assets, address)
  const extension = outputExtension(transform, original, c.req.header('accept') ?? '')
  if (transform.auto) c.header('vary', 'accept', { append: true })
  const key = renditionKey(address.file, transform, extension)
  try {
    return send(c, await assets.renditions.get(key, make), extension, key)
  } catch (error) {
    if (error instanceof NothingMadeError) return sendOriginal(c, assets, address)
    throw error
  }

  async function make(): Promise<Uint8Array> {
    const bytes = await assets.read(address)
    const made = bytes && transform && (await transformImage(bytes, transform, extension))
    if (!made) throw new NothingMadeError('No original, or no sharp to make a rendition with')
    return made
  }
}

/** There is no rendition; the original is answered, or that there is none. */
class NothingMadeError extends Error {}

async function sendOriginal(c: Context, assets: AssetStore, address: AssetAddress): Promise<Response> {
  const bytes = await assets.read(address)
  return bytes ? send(c, bytes, extensionIn(address), address.file) : notThere(c)
}

function send(c: Context, bytes: Uint8Array, extension: string, tag: string): Response {
  const etag = `"${tag}"`
  const mimeType = mimeTypeOf(extension)
  c.header('etag', etag)
  c.header('cache-control', FOR_EVER)
  c.header('cross-origin-resource-policy', 'cross-origin')
  c.header('x-content-type-options', 'nosniff')
  // A browser's PDF viewer does not open in a sandbox, and lets nothing out by itself.
  if (extension !== 'pdf') c.header('content-security-policy', SANDBOX)
  c.header('content-disposition', disposition(c.req.query('dl'), tag, SHOWN.test(mimeType)))
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  c.header('content-type', mimeType.startsWith('text/') ? `${mimeType}; charset=utf-8` : mimeType)
  c.header('content-length', String(bytes.byteLength))
  return c.body(new Uint8Array(bytes))
}

function notThere(c: Context): Response {
  c.header('cache-control', 'no-store')
  return refuse(c, 404, 'There is no such asset.')
}

/** `?dl` asks for a download under the stored name, `?dl=name` under another one. */
function disposition(wanted: string | undefined, stored: string, shown: boolean): string {
  if (wanted === undefined) return shown ? 'inline' : `attachment; filename="${stored}"`
  const name = wanted.replace(/[\p{C}/\\]/gu, '').slice(0, 255) || stored
  const plain = name.replace(/[^\x20-\x7e]|["%]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`
}

const extensionIn = ({ file }: AssetAddress) => file.slice(file.lastIndexOf('.') + 1)
