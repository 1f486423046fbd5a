import { fileURLToPath } from 'node:url'
import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { env } from '#lib/env.ts'
import { writingClient } from '#sanity/writingClient.ts'
import { approveOldSample } from '../sample/newsroom/approveOld.ts'
import { buildNewsroom } from '../sample/newsroom/build.ts'
import { drawPictures } from '../sample/newsroom/pictures/draw.ts'
import type { SampleDocument, Uploaded } from '../sample/newsroom/records.ts'

export type SampleReport = {
  /** False where a newsroom was there already, or nothing was left to do. */
  isLoaded: boolean
  releases: number
  quotes: number
  pictures: number
  seconds: number
}

type Options = { onProgress?: (note: string) => void }

const Standing = z.object({ settings: z.number(), editions: z.number() })

/**
 * Loads the sample newsroom, once. The site settings are written last: where they stand, a newsroom is there, the sample
 * or somebody's own, and nothing is touched but editions of the sample from before there were approvals. A run that broke
 * off left no settings; the next one adds what is missing.
 * @param client its token must be allowed to write
 * @throws what the client throws
 */
export async function loadSample(client: SanityClient, { onProgress }: Options = {}): Promise<SampleReport> {
  const began = performance.now()
  const report = onProgress ?? (() => undefined)
  const standing = Standing.parse(
    await client.fetch<unknown>(
      '{"settings": count(*[_id == "siteSettings"]), "editions": count(*[_type == "edition"])}',
      {},
      { perspective: 'published', useCdn: false },
    ),
  )
  const none = { isLoaded: false, releases: 0, quotes: 0, pictures: 0 }
  if (standing.settings > 0) {
    const approved = await approveOldSample(client)
    report(
      `a newsroom is there already, with ${standing.editions} editions, ${approved} of them approved now`,
    )
    return { ...none, seconds: secondsSince(began) }
  }

  const pictures = await uploadPictures(client, report)
  const newsroom = await buildNewsroom(pictures)
  report('people, topics and organizations')
  await write(client, newsroom.shared)
  const batches = inBatches(newsroom.releases, 12)
  let written = 0
  for (const batch of batches) {
    await write(client, batch.flat())
    written += batch.length
    report(`${written} of ${newsroom.releases.length} releases`)
  }
  await write(client, [newsroom.settings])
  const documents = newsroom.releases.flat()
  return {
    isLoaded: true,
    releases: newsroom.releases.length,
    quotes: documents.filter((document) => document._type === 'quote').length,
    pictures: pictures.size,
    seconds: secondsSince(began),
  }
}

/** One transaction; what is there already stays as it is. */
async function write(client: SanityClient, documents: SampleDocument[]): Promise<void> {
  await client.mutate(
    documents.map((document) => ({ createIfNotExists: document })),
    { returnDocuments: false, visibility: 'sync' },
  )
}

async function uploadPictures(
  client: SanityClient,
  report: (note: string) => void,
): Promise<Map<string, Uploaded>> {
  const uploaded = new Map<string, Uploaded>()
  for await (const { name, alt, bytes, of } of drawPictures()) {
    const asset = await client.assets.upload('image', bytes, {
      filename: `${name}.jpg`,
      contentType: 'image/jpeg',
      title: alt,
    })
    uploaded.set(name, { assetId: asset._id, alt })
    report(`${uploaded.size} of ${of} pictures`)
  }
  return uploaded
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = []
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size))
  return batches
}

const secondsSince = (began: number) => Math.round((performance.now() - began) / 100) / 10

async function main(): Promise<void> {
  const { token } = env().sanity
  if (token === null) {
    throw new Error('SANITY_API_TOKEN is not set: loading the sample needs a token that may write.')
  }
  const client = writingClient(env(), token)
  const report = await loadSample(client, { onProgress: (note) => console.error(`sample: ${note}`) })
  console.error(`sample: ${JSON.stringify(report)}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
