import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import { type AssetAddress, type AssetKind, extensionOf, locate, mimeTypeOf } from '../assetNames.ts'
import type { AssetStore } from '../assets.ts'
import { NotAnImageError, readImageMetadata } from '../imageMetadata.ts'
import type { LakeDocument, LakeEnv, LakeSettings, WriteMutations } from '../types.ts'
import { callerOf } from './person.ts'
import { limitBody, refuse, refuseAnonymous } from './refusal.ts'

/** A press photo as a camera makes it is 5 to 15 MB; the file is held in memory while it is read. */
export const MAX_ASSET_BYTES = 20 * 1024 * 1024

const text = z.string().max(1000)

/** What the uploader may say about the file. */
const uploadShape = z.object({
  filename: text.optional(),
  title: text.optional(),
  description: text.optional(),
  label: text.optional(),
  creditLine: text.optional(),
  sourceId: text.optional(),
  sourceName: text.optional(),
  sourceUrl: text.optional(),
  /** `none`, or which of lqip and palette to read; both when not said. */
  meta: z.array(z.string().max(40)).max(20),
})
type Upload = z.infer<typeof uploadShape>

/** `POST /assets/images/:dataset` and `POST /assets/files/:dataset`, with the bytes as the body. Paths start after `/v<version>`. */
export function assetRoutes(deps: {
  settings: LakeSettings
  assets: AssetStore
  write: WriteMutations
  read: (dataset: string, id: string) => LakeDocument | null
}): Hono<LakeEnv> {
  const { settings, assets, write, read } = deps
  const routes = new Hono<LakeEnv>()

  routes.use('/assets/*', async (c, next) => (callerOf(c) ? next() : refuseAnonymous(c)))

  routes.post('/assets/:kind{images|files}/:dataset', limitBody(MAX_ASSET_BYTES), async (c) => {
    const kind: AssetKind = c.req.param('kind') === 'images' ? 'images' : 'files'
    const dataset = c.req.param('dataset')
    const said = uploadShape.safeParse({ ...c.req.query(), meta: c.req.queries('meta') ?? [] })
    if (!said.success)
      return refuse(c, 400, `The parameter "${String(said.error.issues[0]?.path[0])}" is too long.`)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.byteLength === 0) return refuse(c, 400, 'The body is empty: send the bytes of the file.')

    let asset: Described
    try {
      asset = kind === 'images' ? await describeImage(bytes, said.data) : describeFile(bytes, said.data)
    } catch (error) {
      if (error instanceof NotAnImageError) return refuse(c, 400, error.message)
      throw error
    }
    const address = locate(kind, dataset, asset.file)
    if (!address) return refuse(c, 404, `There is no dataset "${dataset}".`)

    const known = read(dataset, asset.id)
    // Stored even when the document is known: the file may be missing from a copy of the database.
    await assets.save(address, bytes)
    if (known) return c.json({ document: known })
    const [written] = await write(
      dataset,
      [{ createIfNotExists: assetDocument(asset, address, bytes, said.data, settings) }],
      callerOf(c),
    )
    return c.json({ document: written ?? read(dataset, asset.id) })
  })

  return routes
}

type Described = {
  id: string
  type: 'sanity.imageAsset' | 'sanity.fileAsset'
  sha1: string
  file: string
  extension: string
  metadata?: object
}

const sha1Of = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')

async function describeImage(bytes: Uint8Array, { meta }: Upload): Promise<Described> {
  const wants = (name: string) => meta.length === 0 || meta.includes(name)
  const { extension, metadata } = await readImageMetadata(bytes, {
    preview: wants('lqip'),
    palette: wants('palette'),
  })
  const { width, height } = metadata.dimensions
  const sha1 = sha1Of(bytes)
  const name = `${sha1}-${width}x${height}`
  return {
    id: `image-${name}-${extension}`,
    type: 'sanity.imageAsset',
    sha1,
    file: `${name}.${extension}`,
    extension,
    metadata,
  }
}

function describeFile(bytes: Uint8Array, { filename = '' }: Upload): Described {
  const sha1 = sha1Of(bytes)
  const extension = extensionOf(filename)
  return {
    id: `file-${sha1}-${extension}`,
    type: 'sanity.fileAsset',
    sha1,
    file: `${sha1}.${extension}`,
    extension,
  }
}

function assetDocument(
  asset: Described,
  address: AssetAddress,
  bytes: Uint8Array,
  said: Upload,
  settings: LakeSettings,
) {
  const path = `${address.kind}/${settings.projectId}/${address.dataset}/${address.file}`
  const { sourceId, sourceName, sourceUrl } = said
  return {
    _id: asset.id,
    _type: asset.type,
    assetId: asset.sha1,
    sha1hash: asset.sha1,
    extension: asset.extension,
    mimeType: mimeTypeOf(asset.extension),
    size: bytes.byteLength,
    path,
    url: `${settings.url}/${path}`,
    originalFilename: cleanName(said.filename) || address.file,
    ...(asset.metadata && { metadata: asset.metadata }),
    ...(said.title && { title: said.title }),
    ...(said.description && { description: said.description }),
    ...(said.label && { label: said.label }),
    ...(said.creditLine && { creditLine: said.creditLine }),
    ...(sourceName && sourceId && { source: { id: sourceId, name: sourceName, url: sourceUrl } }),
  }
}

/** Only the last part of a path, without control characters: the name is shown, and offered for downloads. */
function cleanName(name = ''): string {
  const last = name.split(/[/\\]/).pop() ?? ''
  return last.replace(/\p{C}/gu, '').slice(0, 255)
}
