import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createImageUrlBuilder } from '@sanity/image-url'
import { Hono } from 'hono'
import sharp from 'sharp'
import { z } from 'zod'
import { type AssetStore, openAssets } from '#sanity/lake/assets.ts'
import { assetFileRoutes } from '#sanity/lake/routes/assetFiles.ts'
import { assetRoutes, MAX_ASSET_BYTES } from '#sanity/lake/routes/assets.ts'
import type { LakeDocument, LakeEnv, LakeUser } from '#sanity/lake/types.ts'
import { calledBy, SETTINGS, tempFolder, WRITER } from '../lakeFixture.ts'

let folder = tempFolder()
let assets: AssetStore
let documents = new Map<string, LakeDocument>()
let writes = 0
beforeEach(() => {
  folder = tempFolder()
  assets = openAssets(folder.path)
  documents = new Map()
  writes = 0
})
afterEach(() => folder.remove())

const createShape = z.object({
  createIfNotExists: z.looseObject({ _id: z.string(), _type: z.string() }),
})

function lake(user: LakeUser | null = WRITER) {
  const routes = new Hono<LakeEnv>()
  routes.route('/', assetFileRoutes({ settings: SETTINGS, assets }))
  const upload = assetRoutes({
    settings: SETTINGS,
    assets,
    read: (_dataset, id) => documents.get(id) ?? null,
    async write(_dataset, mutations) {
      writes += 1
      return mutations.map((mutation) => {
        const content = createShape.parse(mutation).createIfNotExists
        const document = { _rev: 'r', _createdAt: 't', _updatedAt: 't', ...content }
        documents.set(document._id, document)
        return document
      })
    },
  })
  routes.route('/', upload)
  return calledBy(user, routes)
}

const picture = (width = 400, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#2060a0' } })

async function upload(bytes: Uint8Array | string, path = '/assets/images/production?filename=a.jpg') {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  return lake().request(path, { method: 'POST', body })
}

async function uploadedPath(bytes: Uint8Array | string, path?: string): Promise<string> {
  const { document } = await (await upload(bytes, path)).json()
  return `/${document.path}`
}

const sizeOf = async (answer: Response) => {
  const { width, height, format } = await sharp(await answer.arrayBuffer()).metadata()
  return { width, height, format }
}

describe('an uploaded picture', () => {
  test('is answered as the asset document of the real API, with size, preview and palette', async () => {
    const bytes = await picture().jpeg().toBuffer()
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const answer = await upload(bytes, '/assets/images/production?filename=..%2FLead%20photo.jpg&title=Lead')
    expect(answer.status).toBe(200)
    const { document } = await answer.json()
    expect(document).toMatchObject({
      _id: `image-${sha1}-400x200-jpg`,
      _type: 'sanity.imageAsset',
      assetId: sha1,
      extension: 'jpg',
      mimeType: 'image/jpeg',
      originalFilename: 'Lead photo.jpg',
      title: 'Lead',
      size: bytes.byteLength,
      path: `images/lectern/production/${sha1}-400x200.jpg`,
      url: `http://localhost:3333/images/lectern/production/${sha1}-400x200.jpg`,
      metadata: {
        dimensions: { width: 400, height: 200, aspectRatio: 2 },
        hasAlpha: false,
        isOpaque: true,
        palette: { dominant: { background: '#2060a0', foreground: '#fff', population: 100 } },
      },
    })
    expect(document.metadata.lqip).toMatch(/^data:image\/jpeg;base64,/)
  })

  test('that is there already is answered as it is, and written once', async () => {
    const bytes = await picture().png().toBuffer()
    const first = await (await upload(bytes)).json()
    const second = await (await upload(bytes, '/assets/images/production?filename=other.png')).json()
    expect(second).toEqual(first)
    expect(writes).toBe(1)
  })

  test('keeps its transparency, its upright size, and no preview when none is wanted', async () => {
    const clear = await sharp({
      create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer()
    const { document } = await (await upload(clear)).json()
    expect(document.metadata).toMatchObject({ hasAlpha: true, isOpaque: false })
    const turned = await picture(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const plain = await (await upload(turned, '/assets/images/production?meta=none')).json()
    expect(plain.document.metadata.dimensions).toMatchObject({ width: 20, height: 40 })
    expect(plain.document.metadata).not.toHaveProperty('lqip')
    expect(plain.document.metadata).not.toHaveProperty('palette')
  })

  test('does not carry the place where it was taken into the document', async () => {
    const photo = await picture()
      .withExif({ IFD3: { GPSLatitude: '35/1 39/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    expect(
      JSON.stringify(await (await upload(photo, '/assets/images/production?meta=location&meta=exif')).json()),
    ).not.toMatch(/gps|latitude|location/i)
  })

  test.each(['png', 'gif', 'webp', 'avif', 'tiff'] as const)('can be %s', async (format) => {
    const answer = await upload(await picture(8, 8).toFormat(format).toBuffer())
    expect(answer.status).toBe(200)
  })

  test.each([
    ['text', 'this is no picture'],
    ['a broken JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(50)])],
    [
      'a PSD, which no browser shows',
      Buffer.from('8BPS\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x10\0\0\0\x10\0\x08\0\x03', 'latin1'),
    ],
    [
      'a picture with more pixels than anybody has',
      '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>',
    ],
    ['nothing', ''],
  ])('is refused when it is %s, and nothing is kept', async (_what, bytes) => {
    const answer = await upload(bytes)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ statusCode: 400, error: 'Bad Request' })
    expect(writes).toBe(0)
    expect(readdirSync(join(folder.path, 'assets'))).toEqual([])
  })

  test('that is cut off is refused', async () => {
    const noise = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer()
    expect((await upload(noise.subarray(0, noise.length / 2))).status).toBe(400)
  })

  test('is refused from strangers, above 20 MB, and for a dataset that cannot be', async () => {
    const post = { method: 'POST', body: new Uint8Array(await picture().png().toBuffer()) }
    expect((await lake(null).request('/assets/images/production', post)).status).toBe(401)
    expect((await lake().request('/assets/images/..%2f..%2fx', post)).status).toBe(404)
    const large = await upload(new Uint8Array(MAX_ASSET_BYTES + 1))
    expect(large.status).toBe(413)
    expect(await large.json()).toMatchObject({ statusCode: 413 })
    expect(writes).toBe(0)
  })
})

describe('an uploaded file', () => {
  test('is offered for download when a browser might run it, and shown when it is a document', async () => {
    const page = await uploadedPath('<script>alert(1)</script>', '/assets/files/production?filename=x.html')
    const answer = await lake(null).request(page)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const notes = await uploadedPath('Notes', '/assets/files/production?filename=notes.txt')
    const shown = await lake(null).request(notes)
    expect(shown.headers.get('content-disposition')).toBe('inline')
    expect(await shown.text()).toBe('Notes')
  })
})

describe('a stored picture', () => {
  test('is public, cached for ever, usable from other sites, and answered 304 to whom has it', async () => {
    const bytes = await picture().jpeg().toBuffer()
    const path = await uploadedPath(bytes)
    const answer = await lake(null).request(path)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
    const etag = answer.headers.get('etag') ?? ''
    expect((await lake(null).request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const head = await lake(null).request(path, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(bytes.byteLength))
    expect(await head.text()).toBe('')
  })

  test('is downloaded under the name asked for, whatever is in it', async () => {
    const path = await uploadedPath(await picture().jpeg().toBuffer())
    const named = await lake(null).request(
      `${path}?dl=${encodeURIComponent('日本 "a"\r\nset-cookie: x/../b.jpg')}`,
    )
    const disposition = named.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''%E6%97%A5/)
    expect(named.headers.get('set-cookie')).toBeNull()
    const plain = await lake(null).request(`${path}?dl`)
    expect(plain.headers.get('content-disposition')).toMatch(/filename="[0-9a-f]{40}-400x200\.jpg"/)
  })

  test('that is SVG cannot run anything and keeps its size', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>alert(1)</script></svg>'
    const path = await uploadedPath(svg)
    const answer = await lake(null).request(`${path}?w=500`)
    expect(path).toMatch(/-20x10\.svg$/)
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(await answer.text()).toBe(svg)
  })

  test.each([
    '/images/lectern/production/..%2f..%2f..%2fsecrets.json',
    '/images/lectern/..%2f..%2f/secrets.json',
    '/images/lectern/production/....//secrets.json',
    '/files/lectern/production/secrets.json',
    '/images/other/production/0000000000000000000000000000000000000000-1x1.jpg',
    '/images/lectern/production/0000000000000000000000000000000000000000-1x1.jpg',
    '/images/lectern/production/0000000000000000000000000000000000000000-1x1.jpg%00.png',
  ])('is the only thing served: %s is not there', async (path) => {
    const answer = await lake(null).request(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control') ?? 'no-store').toBe('no-store')
  })
})

describe('a resized picture', () => {
  test.each([
    ['w=100', { width: 100, height: 50, format: 'jpeg' }],
    ['w=100&dpr=2', { width: 200, height: 100, format: 'jpeg' }],
    ['w=100&h=100', { width: 100, height: 50, format: 'jpeg' }],
    ['w=100&h=100&fit=crop', { width: 100, height: 100, format: 'jpeg' }],
    ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.1', { width: 100, height: 100, format: 'jpeg' }],
    ['w=800&h=800&fit=max', { width: 400, height: 200, format: 'jpeg' }],
    ['w=800&h=800&fit=fillmax', { width: 800, height: 800, format: 'jpeg' }],
    ['w=100&h=100&fit=fill&bg=ff0000', { width: 100, height: 100, format: 'jpeg' }],
    ['w=100&h=100&fit=scale', { width: 100, height: 100, format: 'jpeg' }],
    ['w=800&h=800&fit=min', { width: 200, height: 200, format: 'jpeg' }],
    ['rect=10,10,50,40', { width: 50, height: 40, format: 'jpeg' }],
    ['rect=390,190,500,500&fm=png', { width: 10, height: 10, format: 'png' }],
    ['fm=webp&q=40', { width: 400, height: 200, format: 'webp' }],
    ['w=40&utm_source=x', { width: 40, height: 20, format: 'jpeg' }],
  ])('follows ?%s', async (query, expected) => {
    const path = await uploadedPath(await picture().jpeg().toBuffer())
    const answer = await lake(null).request(`${path}?${query}`)
    expect(answer.status).toBe(200)
    expect(await sizeOf(answer)).toEqual(expected)
  })

  test('shows what the focal point points at', async () => {
    const half = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer()
    const bytes = await picture(400, 200)
      .composite([{ input: half, left: 200, top: 0 }])
      .png()
      .toBuffer()
    const path = await uploadedPath(bytes)
    const answer = await lake(null).request(`${path}?w=50&h=50&fit=crop&crop=focalpoint&fp-x=0.99&fp-y=0.5`)
    const { channels } = await sharp(await answer.arrayBuffer()).stats()
    expect(channels.slice(0, 3).map((channel) => Math.round(channel.mean))).toEqual([255, 0, 0])
  })

  test('comes as WebP to whom takes it, with auto=format', async () => {
    const path = await uploadedPath(await picture().jpeg().toBuffer())
    const ask = (accept: string) => lake(null).request(`${path}?w=50&auto=format`, { headers: { accept } })
    const modern = await ask('image/avif,image/webp,*/*')
    expect(modern.headers.get('vary')).toBe('accept')
    expect(modern.headers.get('content-type')).toBe('image/webp')
    expect((await ask('image/png,*/*')).headers.get('content-type')).toBe('image/jpeg')
  })

  test('is found under the addresses that @sanity/image-url makes', async () => {
    const path = await uploadedPath(await picture().jpeg().toBuffer())
    const id = `image-${path.slice(path.lastIndexOf('/') + 1).replace('.', '-')}`
    const builder = createImageUrlBuilder({
      projectId: 'lectern',
      dataset: 'production',
      baseUrl: SETTINGS.url,
    })
    const image = {
      asset: { _ref: id },
      hotspot: { x: 0.3, y: 0.3, width: 0.2, height: 0.2 },
      crop: { left: 0.1, right: 0, top: 0, bottom: 0 },
    }
    const url = builder.image(image).width(90).height(60).auto('format').url()
    const answer = await lake(null).request(url.replace(SETTINGS.url, ''))
    expect(await sizeOf(answer)).toEqual({ width: 90, height: 60, format: 'jpeg' })
  })

  test('is made once and then kept', async () => {
    const path = await uploadedPath(await picture().jpeg().toBuffer())
    await Promise.all([1, 2, 3].map(() => lake(null).request(`${path}?w=33`)))
    expect(readdirSync(join(folder.path, 'renditions'))).toHaveLength(1)
    expect(existsSync(join(folder.path, 'assets', 'images', 'production'))).toBe(true)
  })

  test.each([
    'w=0',
    'w=9000',
    'w=abc',
    'q=101',
    'fit=stretch',
    'dpr=9',
    'rect=1,2,3',
    'bg=javascript',
    'fm=exe',
  ])('is refused with ?%s', async (query) => {
    const path = await uploadedPath(await picture().jpeg().toBuffer())
    const answer = await lake(null).request(`${path}?${query}`)
    expect(answer.status).toBe(400)
  })
})
